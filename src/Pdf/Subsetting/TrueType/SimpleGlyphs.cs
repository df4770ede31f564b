using System.Text;
using Clona.Pdf.Fonts.Encodings;
using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Subsetting.TrueType;

/// <summary>Which glyphs the codes of a simple TrueType font show, ISO 32000-2, 9.6.5.4, as viewers read it.</summary>
internal sealed class SimpleGlyphs
{
    private static readonly int[] SymbolPages = [0xF000, 0xF100, 0xF200, 0];

    private readonly Dictionary<int, int>? unicode;
    private readonly Dictionary<int, int>? symbols;
    private readonly Dictionary<int, int>? macintosh;
    private readonly Dictionary<string, int> names;
    private readonly SimpleEncodingNames encoding;
    private readonly bool goesByCode;

    /// <summary>The glyphs of <paramref name="program"/>.</summary>
    /// <param name="program">The font program.</param>
    /// <param name="encoding">What the font dictionary says about codes.</param>
    /// <param name="isSymbolic">Whether the descriptor calls the font symbolic.</param>
    public SimpleGlyphs(ReadOnlyMemory<byte> program, SimpleEncodingNames encoding, bool isSymbolic)
    {
        this.encoding = encoding;
        names = GlyphNamesTable.Read(program);
        var cmap = new BigEndianData(SfntTables.Find(program, "cmap") ?? default);
        for (var i = 0; i < Math.Min(cmap.UInt16(2), 32); i++)
        {
            var pairs = () => Pairs(cmap, cmap.UInt32(8 + (8 * i)));
            switch (cmap.UInt16(4 + (8 * i)), cmap.UInt16(6 + (8 * i)))
            {
                case (3, 0):
                    symbols = pairs();
                    break;
                case (1, 0):
                    macintosh = pairs();
                    break;
                case (3, 1) or (0, _):
                    unicode = pairs();
                    break;
                case (3, 10):
                    unicode ??= pairs();
                    break;
            }
        }

        goesByCode = (isSymbolic || !encoding.IsStated) && (symbols ?? macintosh) is not null;
    }

    /// <summary>The glyph of <paramref name="code"/>; 0 where there is none.</summary>
    public int GlyphOf(int code)
    {
        var glyph = goesByCode ? ByCode(code) : ByName(code);
        return glyph == 0 && encoding[code] is { } name ? names.GetValueOrDefault(name) : glyph;
    }

    private static Dictionary<int, int> Pairs(BigEndianData cmap, long at)
    {
        var pairs = new Dictionary<int, int>();
        foreach (var (character, glyph) in CharacterMap.Read(cmap, at))
        {
            pairs.TryAdd(character, glyph);
        }

        return pairs;
    }

    private int ByCode(int code)
    {
        foreach (var page in symbols is null ? [] : SymbolPages)
        {
            if (symbols!.TryGetValue(page + code, out var glyph))
            {
                return glyph;
            }
        }

        return macintosh?.GetValueOrDefault(code) ?? 0;
    }

    private int ByName(int code)
    {
        if (encoding.IsMacRoman && macintosh is not null)
        {
            return macintosh.GetValueOrDefault(code);
        }

        var text = encoding.TextOf(code);
        if (unicode is not null)
        {
            return text is not null && Rune.TryGetRuneAt(text, 0, out var rune)
                ? unicode.GetValueOrDefault(rune.Value)
                : unicode.GetValueOrDefault(encoding.IsStated ? -1 : code);
        }

        var place = text is { Length: 1 } ? NamedEncodings.MacRoman.IndexOf(text[0], StringComparison.Ordinal) : -1;
        return macintosh?.GetValueOrDefault(place >= 0 ? place : code) ?? 0;
    }
}
