using Clona.Pdf.Fonts;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>Which glyph procedures of a Type 3 font its shown codes call.</summary>
internal static class UsedGlyphNames
{
    /// <summary>The names of the glyphs of <paramref name="codes"/>; null where the encoding does not list them.</summary>
    public static IReadOnlySet<string>? Of(PdfDictionary font, IEnumerable<CharacterCode> codes, IObjectSource source)
    {
        if (source.Resolve(font["Encoding"]) is not PdfDictionary encoding
            || encoding["BaseEncoding"] is not null
            || source.Resolve(encoding["Differences"]) is not PdfArray differences)
        {
            return null;
        }

        var used = codes.Select(code => code.Value).ToHashSet();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var next = 0;
        foreach (var item in differences.Select(source.Resolve))
        {
            if (item is PdfNumber number)
            {
                next = number.ToInt32();
            }
            else if (item is PdfName name && used.Contains(next++))
            {
                names.Add(name.Value);
            }
        }

        return names;
    }
}
