using System.Collections.Frozen;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Structure;

/// <summary>
/// The types of elements: every name of a document's own is resolved to one of the standard's (ISO 32000-1, 14.8.4), so
/// that none can say something.
/// </summary>
/// <param name="source">Where references lead.</param>
/// <param name="roles">The role map; null where there is none.</param>
internal sealed class StructureTypes(IObjectSource source, PdfDictionary? roles)
{
    /// <summary>What stands for a type that nobody explains: its content stays, without a meaning.</summary>
    public const string Unknown = "NonStruct";

    private const int LongestChain = 16;

    private static readonly FrozenSet<string> Standard = FrozenSet.ToFrozenSet(
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody",
        "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
        "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ]);

    // Types that only PDF 2.0 has, by what came nearest before.
    private static readonly FrozenDictionary<string, string> Newer = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["DocumentFragment"] = "Part",
        ["Aside"] = "Div",
        ["Title"] = "P",
        ["FENote"] = "Note",
        ["Sub"] = "Span",
        ["Em"] = "Span",
        ["Strong"] = "Span",
        ["math"] = "Formula",
        ["H7"] = "H6",
        ["H8"] = "H6",
        ["H9"] = "H6",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Shaping =
        FrozenSet.ToFrozenSet(["Document", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "L", "LI", "Lbl", "LBody"]);

    /// <summary>Whether elements of the type stay although nothing is left in them, so that columns and items keep their place.</summary>
    public static bool KeepsPlace(string type) => Shaping.Contains(type);

    /// <summary>The standard type of an element.</summary>
    public string Of(PdfDictionary element)
    {
        var name = (source.Resolve(element["S"]) as PdfName)?.Value ?? Unknown;
        var space = source.Resolve(element["NS"]) as PdfDictionary;
        var own = source.Resolve(space?["RoleMapNS"]) as PdfDictionary;
        for (var step = 0; step < LongestChain && !Standard.Contains(name); step++)
        {
            if (Mapped(own, name) is { } next || (next = Mapped(roles, name)) is not null)
            {
                name = next;
            }
            else
            {
                return Newer.GetValueOrDefault(name, Unknown);
            }
        }

        return Standard.Contains(name) ? name : Unknown;
    }

    private string? Mapped(PdfDictionary? map, string name) => source.Resolve(map?[name]) switch
    {
        PdfName next => next.Value,
        PdfArray { Count: > 0 } pair => (source.Resolve(pair[0]) as PdfName)?.Value,
        _ => null,
    };
}
