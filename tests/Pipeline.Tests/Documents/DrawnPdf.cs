using System.Globalization;
using System.Text;

namespace Clona.Pipeline.Tests.Documents;

/// <summary>A small PDF with Helvetica as /F1, written by hand; every page is given by its content stream.</summary>
internal static class DrawnPdf
{
    /// <summary>A page of 300 × 200 points.</summary>
    public const string SmallPage = "/MediaBox [0 0 300 200]";

    /// <summary>A document with <paramref name="contents"/> as pages that have <paramref name="attributes"/>.</summary>
    public static byte[] Of(string attributes, params string[] contents) => Of(attributes, "", [], contents);

    /// <summary>The same with more resources and the objects that they name, numbered from 100.</summary>
    public static byte[] Of(string attributes, string resources, string[] objects, params string[] contents)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new SortedDictionary<int, int>();
        var pages = Enumerable.Range(0, contents.Length).Select(index => 10 + (2 * index)).ToList();
        Add(1, "<< /Type /Catalog /Pages 2 0 R >>");
        Add(2, $"<< /Type /Pages /Count {contents.Length} /Kids [{string.Concat(pages.Select(page => $"{page} 0 R "))}] >>");
        Add(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        for (var index = 0; index < contents.Length; index++)
        {
            Add(
                pages[index],
                $"<< /Type /Page /Parent 2 0 R {attributes} /Resources << /Font << /F1 3 0 R >> {resources} >> /Contents {pages[index] + 1} 0 R >>");
            Add(pages[index] + 1, Stream("", contents[index]));
        }

        for (var index = 0; index < objects.Length; index++)
        {
            Add(100 + index, objects[index]);
        }

        return Encoding.Latin1.GetBytes(file.Append(Table()).ToString());

        void Add(int number, string value)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{value}\nendobj\n");
        }

        string Table()
        {
            var start = file.Length;
            var rows = string.Concat(offsets.Select(item => $"{item.Key} 1\n{item.Value:D10} 00000 n \n"));
            return $"xref\n0 1\n0000000000 65535 f \n{rows}trailer\n<< /Size 200 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n";
        }
    }

    /// <summary>A stream object.</summary>
    public static string Stream(string keys, string content) =>
        $"<< {keys} /Length {content.Length} >>\nstream\n{content}\nendstream";
}
