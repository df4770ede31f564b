using Clona.Pdf.Fonts;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>Which glyph procedures of a Type 3 font its shown codes call.</summary>
internal static class UsedGlyphNames
{
    /// <summary>
    /// The names of the glyphs of <paramref name="codes"/>; null where the encoding does not list them.
    /// </summary>
    public static IReadOnlySet<string>? Of(PdfDictionary font, IEnumerable<CharacterCode> codes, IObjectSource source) =>
        ByCode(font, source) is { } names
            ? codes.Select(code => names.GetValueOrDefault(code.Value)).OfType<string>().ToHashSet(StringComparer.Ordinal)
            : null;

    /// <summary>The names of the glyphs by code; null where the encoding does not list them.</summary>
    public static IReadOnlyDictionary<int, string>? ByCode(PdfDictionary font, IObjectSource source)
    {
        if (source.Resolve(font["Encoding"]) is not PdfDictionary encoding
            || encoding["BaseEncoding"] is not null
            || source.Resolve(encoding["Differences"]) is not PdfArray differences)
        {
            return null;
        }

        var names = new Dictionary<int, string>();
        var next = 0;
        foreach (var item in differences.Select(source.Resolve))
        {
            if (item is PdfNumber number)
            {
                next = number.ToInt32();
            }
            else if (item is PdfName name)
            {
                names[next] = name.Value;
                next = next == int.MaxValue ? next : next + 1;
            }
        }

        return names;
    }
}
