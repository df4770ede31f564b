using System.Globalization;
using System.Text;

namespace Clona.Pdf.Tests.Generation;

/// <summary>Writes small PDF files byte by byte, without the code under test.</summary>
internal sealed class PdfBuilder
{
    private readonly List<byte[]> objects = [[], []];
    private readonly List<int> pages = [];

    /// <summary>Further entries of the catalogue.</summary>
    public string Catalogue { get; set; } = string.Empty;

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(string body)
    {
        objects.Add(Encoding.Latin1.GetBytes(body));
        return objects.Count;
    }

    /// <summary>Adds a stream and gives its number.</summary>
    public int AddStream(string content, string entries = "")
    {
        var data = Encoding.Latin1.GetBytes(content);
        return Add(string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {data.Length} >>\nstream\n{content}\nendstream"));
    }

    /// <summary>Adds a page with one content stream.</summary>
    public PdfBuilder Page(string content, string resources, string entries = "/MediaBox [0 0 400 400]") =>
        PageOf(string.Create(CultureInfo.InvariantCulture, $"{AddStream(content)} 0 R"), resources, entries);

    /// <summary>Adds a page whose /Contents is given.</summary>
    public PdfBuilder PageOf(string contents, string resources, string entries = "/MediaBox [0 0 400 400]")
    {
        pages.Add(Add($"<< /Type /Page /Parent 2 0 R {entries} /Contents {contents} /Resources << {resources} >> >>"));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        objects[0] = Encoding.Latin1.GetBytes($"<< /Type /Catalog /Pages 2 0 R {Catalogue} >>");
        var kids = string.Join(' ', pages.Select(page => string.Create(CultureInfo.InvariantCulture, $"{page} 0 R")));
        objects[1] = Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] >>"));
        using var file = new MemoryStream();
        Write(file, "%PDF-1.7\n");
        List<long> offsets = [];
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            Write(file, "\nendobj\n");
        }

        var table = file.Length;
        Write(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
        {
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        }

        Write(file, string.Create(
            CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
