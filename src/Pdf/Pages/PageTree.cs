using Clona.Pdf.Objects;

namespace Clona.Pdf.Pages;

/// <summary>
/// Walks the page tree (ISO 32000-2, 7.7.3.2), however damaged: types and counts are not trusted, cycles are cut.
/// </summary>
internal static class PageTree
{
    private const int MostNodesPerPage = 8;

    /// <summary>The pages in reading order; null where there are more than <paramref name="maxPages"/>.</summary>
    public static IReadOnlyList<PdfPage>? Walk(PdfDictionary catalogue, IObjectSource source, int maxPages)
    {
        var pages = new List<PdfPage>();
        var visited = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(PdfObject Node, InheritedAttributes Inherited)>();
        pending.Push((catalogue["Pages"] ?? PdfNull.Instance, InheritedAttributes.None));
        while (pending.TryPop(out var next))
        {
            if (source.Resolve(next.Node) is not PdfDictionary node)
            {
                continue;
            }

            var attributes = next.Inherited.OverriddenBy(node);
            if (KidsOf(node, source) is { } kids && !IsPage(node, source))
            {
                // A node met again is a cycle or a repetition; either way its pages are known already.
                for (var i = visited.Add(node) ? kids.Count - 1 : -1; i >= 0; i--)
                {
                    pending.Push((kids[i], attributes));
                }
            }
            else if (IsPageLike(node, source))
            {
                pages.Add(attributes.ToPage(node, pages.Count + 1, source) with { Reference = next.Node as PdfReference });
            }

            if (pages.Count > maxPages || visited.Count > (long)maxPages * MostNodesPerPage)
            {
                return null;
            }
        }

        return pages;
    }

    // Some writers leave out the brackets around a single kid.
    private static PdfArray? KidsOf(PdfDictionary node, IObjectSource source) => source.Resolve(node["Kids"]) switch
    {
        PdfArray kids => kids,
        PdfDictionary => new PdfArray([node["Kids"]!]),
        _ => null,
    };

    private static bool IsPage(PdfDictionary node, IObjectSource source) =>
        source.Resolve(node["Type"]) is PdfName { Value: "Page" };

    private static bool IsPageLike(PdfDictionary node, IObjectSource source) =>
        IsPage(node, source) || (source.Resolve(node["Type"]) is not PdfName { Value: "Pages" or "Catalog" }
            && (node["Contents"] ?? node["MediaBox"] ?? node["Resources"] ?? node["Parent"]) is not null);
}
