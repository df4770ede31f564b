using Clona.Pdf.Fonts;
using Clona.Pdf.Objects;

namespace Clona.Pdf.FontChecks;

/// <summary>Says of which fonts the letters on the page and those in the text have different sources.</summary>
internal static class FontRisk
{
    /// <summary>
    /// Whether the font may say other letters than it shows. A simple font without a program and without a <c>ToUnicode</c> map cannot:
    /// whoever draws it picks the letters by the very names that say what it means. What a composite font without a program shows differs from
    /// machine to machine, so that looking at it tells nothing.
    /// </summary>
    public static bool CanLie(PdfDictionary font, IObjectSource source) => source.GetName(font, "Subtype") switch
    {
        "Type3" => true,
        "Type0" => FontDescriptor.Of(CompositeFontLoader.Descendant(font, source), source).HasProgram,
        _ => FontDescriptor.Of(font, source).HasProgram || source.Get(font, "ToUnicode") is not PdfNull,
    };
}
