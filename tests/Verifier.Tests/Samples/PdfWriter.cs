using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Clona.Verifier.Tests.Samples;

/// <summary>Writes small files byte by byte in the form that the checks ask of an output.</summary>
internal sealed class PdfWriter
{
    private readonly List<byte[]> objects = [];

    public int Count => objects.Count;

    public int Add(string body)
    {
        objects.Add(Encoding.Latin1.GetBytes(body));
        return objects.Count;
    }

    public void Set(int number, string body) => objects[number - 1] = Encoding.Latin1.GetBytes(body);

    public int AddStream(string entries, byte[] encoded)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {encoded.Length} >>\nstream\n");
        objects.Add([.. Encoding.Latin1.GetBytes(head), .. encoded, .. "\nendstream"u8]);
        return objects.Count;
    }

    public int AddFlate(string entries, byte[] plain) => AddStream(entries + " /Filter /FlateDecode", Deflate(plain));

    public int AddFlate(string entries, string plain) => AddFlate(entries, Encoding.Latin1.GetBytes(plain));

    public static byte[] Deflate(byte[] plain)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal))
        {
            zlib.Write(plain);
        }

        return target.ToArray();
    }

    public byte[] Build(string trailer)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%"u8);
        file.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var table = new StringBuilder();
        for (var index = 0; index < objects.Count; index++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Position:D10} 00000 n \n");
            file.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n")));
            file.Write(objects[index]);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        file.Write(Encoding.Latin1.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {objects.Count + 1} {trailer} >>\nstartxref\n{start}\n%%EOF\n")));
        return file.ToArray();
    }
}
