using System.Text;
using Clona.Pdf.Fonts.CMaps;
using Clona.Pdf.Fonts.Programs;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Fonts;

/// <summary>Reads Type 0 fonts with their one descendant.</summary>
internal static class CompositeFontLoader
{
    /// <summary>The font that <paramref name="font"/> describes.</summary>
    public static CompositeFont Load(PdfDictionary font, IObjectSource source)
    {
        var descendant = Descendant(font, source);
        var descriptor = FontDescriptor.Of(descendant, source);
        var fromCids = new Lazy<Func<int, string?>>(() => TextsOfCids(descendant, descriptor, source));
        return new CompositeFont(
            CMapLoader.Load(source.Get(font, "Encoding"), source),
            CidMetrics.Read(descendant, source),
            FontLoader.LoadToUnicode(font, source),
            cid => fromCids.Value(cid),
            descriptor.Extent);
    }

    /// <summary>The font whose glyphs a Type 0 font shows; an empty dictionary where there is none.</summary>
    public static PdfDictionary Descendant(PdfDictionary font, IObjectSource source)
    {
        var fonts = source.Get(font, "DescendantFonts");
        var first = fonts is PdfArray { Count: > 0 } array ? source.Resolve(array[0]) : fonts;
        return first as PdfDictionary ?? new PdfDictionary();
    }

    // The collection tells, as far as it is known; else what the font program knows.
    private static Func<int, string?> TextsOfCids(PdfDictionary descendant, FontDescriptor descriptor, IObjectSource source)
    {
        var system = source.GetDictionary(descendant, "CIDSystemInfo");
        var collection = system is null ? null : PredefinedCMaps.TextsOf($"{Text(system, "Registry", source)}-{Text(system, "Ordering", source)}");
        var program = new Lazy<Func<int, string?>>(() => TextsOfProgram(descendant, descriptor, source));
        return cid => collection?.Invoke(cid) ?? program.Value(cid);
    }

    private static string Text(PdfDictionary dictionary, string key, IObjectSource source) =>
        source.Get(dictionary, key) is PdfString text ? Encoding.Latin1.GetString(text.Bytes.Span) : string.Empty;

    private static Func<int, string?> TextsOfProgram(
        PdfDictionary descendant, FontDescriptor descriptor, IObjectSource source)
    {
        if (descriptor.TrueTypeProgram is { } trueType && TrueTypeProgram.Read(trueType) is { } outlines)
        {
            var glyphs = source.GetData(descendant, "CIDToGIDMap");
            return cid => outlines.TextOfGlyph(glyphs is { } map ? new BigEndianData(map).UInt16(2L * cid) : cid);
        }

        if (descriptor.CompactProgram is { } compact && CffProgram.Read(compact) is { } program)
        {
            return program.TextOfGlyph;
        }

        var baseFont = source.GetName(descendant, "BaseFont") ?? string.Empty;
        return WindowsGlyphOrder.Applies(baseFont) ? WindowsGlyphOrder.TextOf : _ => null;
    }
}
