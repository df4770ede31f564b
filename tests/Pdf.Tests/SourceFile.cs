using System.Globalization;
using System.Text;

namespace Clona.Pdf.Tests;

/// <summary>Builds small PDF files: numbered objects in Latin-1 text, with a table and trailer that fit.</summary>
internal sealed class SourceFile
{
    private readonly SortedDictionary<int, byte[]> objects = [];
    private string trailer = "/Root 1 0 R";

    /// <summary>A file with one page whose content and resources are given; objects 1 to 4.</summary>
    public static SourceFile OnePage(string content = "BT ET", string resources = "", string pageEntries = "") => new SourceFile()
        .With(1, "<</Type/Catalog/Pages 2 0 R>>")
        .With(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
        .With(3, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<<{resources}>>{pageEntries}>>")
        .WithStream(4, "", content);

    public SourceFile With(int number, string body)
    {
        objects[number] = Encoding.Latin1.GetBytes(body);
        return this;
    }

    public SourceFile WithStream(int number, string entries, string data) => WithStream(number, entries, Encoding.Latin1.GetBytes(data));

    public SourceFile WithStream(int number, string entries, byte[] data)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"<</Length {data.Length}{entries}>>\nstream\n");
        objects[number] = [.. Encoding.Latin1.GetBytes(head), .. data, .. "\nendstream"u8];
        return this;
    }

    public SourceFile WithTrailer(string entries)
    {
        trailer = entries;
        return this;
    }

    public byte[] ToBytes(string header = "%PDF-1.7\n")
    {
        using var output = new MemoryStream();
        output.Write(Encoding.Latin1.GetBytes(header));
        var offsets = objects.ToDictionary(item => item.Key, item => Append(output, item.Key, item.Value));
        var size = objects.Keys.Max() + 1;
        var table = new StringBuilder();
        var start = output.Length;
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n");
        for (var number = 1; number < size; number++)
        {
            table.Append(offsets.TryGetValue(number, out var offset)
                ? string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")
                : "0000000000 00001 f \n");
        }

        table.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        output.Write(Encoding.Latin1.GetBytes(table.ToString()));
        return output.ToArray();
    }

    private static long Append(MemoryStream output, int number, byte[] body)
    {
        var offset = output.Length;
        output.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n")));
        output.Write(body);
        output.Write("\nendobj\n"u8);
        return offset;
    }
}
