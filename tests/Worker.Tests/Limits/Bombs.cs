using System.IO.Compression;
using System.Text;

namespace Clona.Worker.Tests.Limits;

/// <summary>Small files that want to become large.</summary>
internal static class Bombs
{
    /// <summary>A page whose content unpacks to more than a stream may: 300 MB out of some 300 kB.</summary>
    public static byte[] Stream()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)' ');
            for (var megabyte = 0; megabyte < 300; megabyte++)
            {
                zlib.Write(block);
            }
        }

        return Document(
            ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", Page(4)],
            $"<< /Length {packed.Length} /Filter /FlateDecode >>", packed.ToArray());
    }

    /// <summary>One page more than allowed, each of them one line.</summary>
    public static byte[] Pages(int count)
    {
        var kids = string.Join(' ', Enumerable.Range(4, count).Select(number => $"{number} 0 R"));
        return Document(
            ["<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Kids [{kids}] /Count {count} >>", "null", .. Enumerable.Repeat(Page(count + 4), count)],
            "<< /Length 0 >>", []);
    }

    private static string Page(int content) => $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R >>";

    private static byte[] Document(IReadOnlyList<string> objects, string dictionary, byte[] stream)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        Write($"%PDF-1.4\n");
        foreach (var (text, number) in objects.Select((text, index) => (text, index + 1)))
        {
            offsets.Add(file.Length);
            Write($"{number} 0 obj\n{text}\nendobj\n");
        }

        offsets.Add(file.Length);
        Write($"{objects.Count + 1} 0 obj\n{dictionary}\nstream\n");
        file.Write(stream);
        Write($"\nendstream\nendobj\n");
        var start = file.Length;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => Write($"{offset:D10} 00000 n \n"));
        Write($"trailer\n<< /Root 1 0 R /Size {offsets.Count + 1} >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();

        void Write(FormattableString text) => file.Write(Encoding.Latin1.GetBytes(FormattableString.Invariant(text)));
    }
}
