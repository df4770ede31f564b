using System.Diagnostics;
using System.Globalization;
using System.Text;
using Clona.Speed.Documents;

namespace Clona.Speed.Scans;

/// <summary>A page of A4 as scanners give it: one JPEG of 300 dots per inch, text on paper with noise.</summary>
internal static class ScannedPage
{
    private const int Columns = 2480;
    private const int Rows = 3508;
    private const int Lines = 48;
    private const string Letter = "/MediaBox [0 0 595.2 841.92]";

    private static readonly string[] Words = ["smlouva", "strany", "prodej", "pozemku", "podle", "zastoupena", "obec", "usneseni", "cena", "parcela"];

    /// <summary>Points of the page: lower left corner, width and height of what is to be blanked.</summary>
    public static IEnumerable<(double X, double Y, double Width, double Height)> Areas =>
        Enumerable.Range(0, 20).Select(index => (70.0 + (index % 4 * 110), 90.0 + (index / 4 * 150), 90.0, 14.0));

    /// <summary>The page as a PDF; null where pdftoppm is not installed.</summary>
    public static byte[]? Make() => Programs.Find("pdftoppm") is { } program ? Wrapped(Drawn(program)) : null;

    private static byte[] Drawn(string program)
    {
        var start = new ProcessStartInfo(program, ["-r", "300", "-jpeg", "-jpegopt", "quality=75", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var copy = process.StandardOutput.BaseStream.CopyToAsync(output);
        process.StandardInput.BaseStream.Write(Sheet());
        process.StandardInput.Close();
        copy.Wait();
        process.WaitForExit();
        return output.ToArray();
    }

    // Paper as a picture of noise, and words on it.
    private static byte[] Sheet()
    {
        var (paper, random) = (new byte[Columns * Rows], new Random(11));
        for (var i = 0; i < paper.Length; i++)
        {
            paper[i] = (byte)random.Next(238, 250);
        }

        var content = new StringBuilder("q 595.2 0 0 841.92 0 0 cm /Paper Do Q BT /Font 11 Tf 16 TL 60 790 Td\n");
        for (var line = 0; line < Lines; line++)
        {
            content.Append('(').AppendJoin(' ', Enumerable.Range(0, 11).Select(_ => Words[random.Next(Words.Length)])).Append(") Tj T*\n");
        }

        return Pdf(
            content.Append("ET").ToString(),
            "/XObject << /Paper 5 0 R >> /Font << /Font << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>",
            "/ColorSpace /DeviceGray",
            paper);
    }

    private static byte[] Wrapped(byte[] jpeg) =>
        Pdf("q 595.2 0 0 841.92 0 0 cm /Scan Do Q", "/XObject << /Scan 5 0 R >>", "/ColorSpace /DeviceRGB /Filter /DCTDecode", jpeg);

    private static byte[] Pdf(string content, string resources, string picture, byte[] data)
    {
        using var file = new MemoryStream();
        List<long> offsets = [];
        Write(file, "%PDF-1.7\n");
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        Add($"<< /Type /Page /Parent 2 0 R {Letter} /Contents 4 0 R /Resources << {resources} >> >>");
        Add(string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"));
        offsets.Add(file.Length);
        Write(file, string.Create(
            CultureInfo.InvariantCulture,
            $"5 0 obj\n<< /Type /XObject /Subtype /Image /Width {Columns} /Height {Rows} /BitsPerComponent 8 {picture} /Length {data.Length} >>\nstream\n"));
        file.Write(data);
        Write(file, "\nendstream\nendobj\n");
        var table = file.Length;
        var rows = string.Concat(offsets.Select(offset => string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")));
        Write(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 6\n0000000000 65535 f \n{rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();

        void Add(string body)
        {
            offsets.Add(file.Length);
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n"));
        }
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
