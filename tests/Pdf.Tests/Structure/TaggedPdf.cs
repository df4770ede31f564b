using System.Globalization;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Structure;

/// <summary>A small tagged document: content of one page, and elements that name it.</summary>
internal static class TaggedPdf
{
    /// <summary>Number of the first element's object; the next ones follow.</summary>
    public const int First = 5;

    /// <summary>Number of the page's object, given how many elements and further objects there are.</summary>
    public static int PageOf(int objects) => First + objects + 1;

    /// <summary>The file.</summary>
    /// <param name="content">Content of the page; <c>/F1</c> is a font.</param>
    /// <param name="root">Entries of the root beside its kids.</param>
    /// <param name="elements">
    /// Elements; the first one is at the top. <c>{P}</c> stands for the page, <c>{n}</c> for the object of the n-th element.
    /// </param>
    public static byte[] Of(string content, string root, params string[] elements)
    {
        var file = new PdfBuilder { Catalogue = "/MarkInfo << /Marked true >> /Lang (cs-CZ) /StructTreeRoot 4 0 R" };
        file.Add(SomeFonts.Simple());
        file.Add($"<< /Type /StructTreeRoot /K 5 0 R {root} >>");
        foreach (var element in elements)
        {
            file.Add(Filled(element, elements.Length));
        }

        return file.Page(content, "/Font << /F1 3 0 R >>", "/MediaBox [0 0 400 400] /StructParents 0").Build();
    }

    private static string Filled(string element, int count)
    {
        var text = element.Replace("{P}", Reference(PageOf(count)), StringComparison.Ordinal);
        for (var i = 0; i < count; i++)
        {
            text = text.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"), Reference(First + i), StringComparison.Ordinal);
        }

        return text;
    }

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");
}
