using Clona.Pdf.Objects;

namespace Clona.Pdf.Pages;

/// <summary>Reads what a page leads to: its content and its annotations.</summary>
internal static class PageParts
{
    /// <summary>
    /// The page's content; members of an array are joined by a line feed, since a token ends where a member ends.
    /// </summary>
    public static PageContent ContentOf(PdfPage page, IObjectSource source)
    {
        var contents = source.Resolve(page.Dictionary["Contents"]);
        if (contents is PdfStream single)
        {
            return source.Decode(single) is { } whole
                ? new(whole, UndecodableMembers: 0)
                : new(default, UndecodableMembers: 1);
        }

        using var joined = new MemoryStream();
        var missing = 0;
        foreach (var member in contents as PdfArray ?? new PdfArray([]))
        {
            if (source.Resolve(member) is not PdfStream stream)
            {
                continue;
            }

            if (source.Decode(stream) is { } part)
            {
                joined.Write(part.Span);
                joined.WriteByte((byte)'\n');
            }
            else
            {
                missing++;
            }
        }

        return new(joined.GetBuffer().AsMemory(0, (int)joined.Length), missing);
    }

    /// <summary>The annotation dictionaries in painting order; what is no dictionary is left out.</summary>
    public static IReadOnlyList<PdfDictionary> AnnotationsOf(PdfPage page, IObjectSource source) =>
        source.Resolve(page.Dictionary["Annots"]) is PdfArray array
            ? [.. array.Select(source.Resolve).OfType<PdfDictionary>()]
            : [];
}
