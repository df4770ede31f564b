using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Tests.Structure;

/// <summary>The structure tree of a file as one line of text, read without the code under test.</summary>
internal static class ReadTree
{
    /// <summary>Types in brackets of their kids, numbers of content, texts by their key: <c>P(0 Span/Alt=x(1))</c>.</summary>
    public static string Of(PdfFile file)
    {
        var text = new StringBuilder();
        foreach (var kid in Kids(file, file.Resolve(file.Catalogue["StructTreeRoot"]) as PdfDictionary))
        {
            Write(file, kid, text);
        }

        return text.ToString();
    }

    /// <summary>All strings and names of elements.</summary>
    public static string ObjectsOf(PdfFile file) => string.Join('\n', file.ObjectNumbers.Select(number => Plain(file.Resolve(new PdfReference(number, 0)))));

    private static IEnumerable<PdfObject> Kids(PdfFile file, PdfDictionary? element) => file.Resolve(element?["K"]) switch
    {
        PdfArray array => array.Select(file.Resolve),
        PdfNull => [],
        var one => [one],
    };

    private static void Write(PdfFile file, PdfObject kid, StringBuilder text)
    {
        text.Append(text.Length > 0 && text[^1] != '(' ? " " : "");
        if (kid is PdfNumber number)
        {
            text.Append(number.ToInt32());
            return;
        }

        var element = kid.ShouldBeOfType<PdfDictionary>();
        text.Append((file.Resolve(element["S"] ?? element["Type"]) as PdfName)?.Value);
        foreach (var key in new[] { "T", "E", "Alt", "ActualText" })
        {
            text.Append(file.Resolve(element[key]) is PdfString said ? $"/{key}={TextString.Decode(said)}" : "");
        }

        if (element["MCID"] is PdfNumber id)
        {
            text.Append(':').Append(id.ToInt32());
        }

        var kids = Kids(file, element).ToList();
        text.Append(kids.Count > 0 ? "(" : "");
        foreach (var inner in kids)
        {
            Write(file, inner, text);
        }

        text.Append(kids.Count > 0 ? ")" : "");
    }

    private static string Plain(PdfObject value) => value switch
    {
        PdfDictionary dictionary => string.Join(' ', dictionary.Entries.Select(entry => $"/{entry.Key} {Plain(entry.Value)}")),
        PdfArray array => "[" + string.Join(' ', array.Select(Plain)) + "]",
        PdfString text => "(" + TextString.Decode(text) + ")",
        PdfName name => "/" + name.Value,
        PdfNumber number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        PdfReference reference => $"{reference.Number} R",
        _ => "",
    };
}
