using System.Text;
using Clona.Pdf.Fonts.Encodings;

namespace Clona.Pdf.Fonts.Programs;

/// <summary>
/// What a TrueType program says about the meaning of its glyphs, through <c>cmap</c> and <c>post</c>.
/// </summary>
internal sealed class TrueTypeProgram
{
    private const int MaximumSubtables = 32;
    private const int MaximumSaid = 1 << 18;

    private readonly Dictionary<int, string> textsByGlyph = [];
    private readonly List<(int Glyph, string Text)> said = [];
    private readonly Dictionary<int, int> glyphsBySymbol = [];
    private readonly Dictionary<int, int> glyphsByMacCode = [];

    private readonly Lazy<ILookup<int, string>> saidByGlyph;
    private readonly Lazy<ILookup<string, int>> glyphsByText;

    private TrueTypeProgram()
    {
        saidByGlyph = new(() => said.ToLookup(item => item.Glyph, item => item.Text));
        glyphsByText = new(() => said.ToLookup(item => item.Text, item => item.Glyph, StringComparer.Ordinal));
    }

    /// <summary>Reads a program; null where it has no table that could help.</summary>
    public static TrueTypeProgram? Read(ReadOnlyMemory<byte> program)
    {
        var result = new TrueTypeProgram();
        if (SfntTables.Find(program, "cmap") is { } cmap)
        {
            result.ReadCharacterMaps(new BigEndianData(cmap));
        }

        if (SfntTables.Find(program, "post") is { } post)
        {
            result.ReadNames(new BigEndianData(post));
        }

        var entries = result.textsByGlyph.Count + result.glyphsBySymbol.Count + result.glyphsByMacCode.Count;
        return entries > 0 ? result : null;
    }

    /// <summary>The text that glyph number <paramref name="glyph"/> shows, or null.</summary>
    public string? TextOfGlyph(int glyph) => textsByGlyph.GetValueOrDefault(glyph);

    /// <summary>All that the program says the glyph shows: several characters may have one glyph.</summary>
    public IEnumerable<string> TextsOfGlyph(int glyph) => saidByGlyph.Value[glyph];

    /// <summary>The glyphs that the program says show <paramref name="text"/>; where only a Mac map leads there, that of the Mac's code.</summary>
    public IEnumerable<int> GlyphsOfText(string text) => glyphsByText.Value.Contains(text) ? glyphsByText.Value[text]
        : text is [var only] && glyphsByMacCode.TryGetValue(NamedEncodings.MacRoman.IndexOf(only, StringComparison.Ordinal), out var glyph) ? [glyph]
        : [];

    /// <summary>The glyphs of a code of a symbolic font.</summary>
    public IEnumerable<int> GlyphsOfCode(int code)
    {
        if (glyphsBySymbol.TryGetValue(code, out var glyph))
        {
            yield return glyph;
        }

        if (glyphsByMacCode.TryGetValue(code, out glyph))
        {
            yield return glyph;
        }
    }

    /// <summary>The encoding of a simple font without /Encoding, ISO 32000-2, 9.6.5.4.</summary>
    /// <param name="isSymbolic">Whether codes go through the symbol map (3, 0) or the Mac map (1, 0).</param>
    public SimpleEncoding? SimpleEncoding(bool isSymbolic)
    {
        if (!isSymbolic)
        {
            return null;
        }

        var encoding = new SimpleEncoding(NamedEncodings.WinAnsi);
        for (var code = 0; code < 256; code++)
        {
            encoding[code] = TextOfCode(code) ?? encoding[code];
        }

        return encoding;
    }

    private string? TextOfCode(int code)
    {
        if (glyphsBySymbol.TryGetValue(code, out var glyph))
        {
            return TextOfGlyph(glyph);
        }

        if (!glyphsByMacCode.TryGetValue(code, out glyph))
        {
            return null;
        }

        return TextOfGlyph(glyph) ?? (NamedEncodings.MacRoman[code] is var text and not '\0' ? text.ToString() : null);
    }

    private void ReadCharacterMaps(BigEndianData cmap)
    {
        var count = Math.Min(cmap.UInt16(2), MaximumSubtables);
        for (var i = 0; i < count; i++)
        {
            var entry = 4 + (8 * i);
            var pairs = CharacterMap.Read(cmap, cmap.UInt32(entry + 4));
            switch (cmap.UInt16(entry), cmap.UInt16(entry + 2))
            {
                case (3, 0):
                    AddSymbols(pairs);
                    break;
                case (1, 0):
                    pairs.ToList().ForEach(pair => glyphsByMacCode.TryAdd(pair.Character, pair.Glyph));
                    break;
                case (3, 1) or (3, 10) or (0, _):
                    AddTexts(pairs);
                    break;
            }
        }
    }

    // Symbol fonts put code c at U+F000 + c, seldom at c itself.
    private void AddSymbols(IReadOnlyList<(int Character, int Glyph)> pairs)
    {
        foreach (var (character, glyph) in pairs)
        {
            glyphsBySymbol.TryAdd(character & 0xFF, glyph);
        }
    }

    private void AddTexts(IReadOnlyList<(int Character, int Glyph)> pairs)
    {
        foreach (var (character, glyph) in pairs)
        {
            if (Rune.IsValid(character) && character >= ' ' && character is < 0xE000 or >= 0xF900)
            {
                Say(glyph, char.ConvertFromUtf32(character));
            }
        }
    }

    private void ReadNames(BigEndianData post)
    {
        if (post.UInt32(0) != 0x00020000)
        {
            return;
        }

        var count = post.UInt16(32);
        var names = PascalStrings(post, 34 + (2 * count));
        for (var glyph = 0; glyph < count; glyph++)
        {
            var index = post.UInt16(34 + (2 * glyph)) - MacGlyphOrder.Count;
            var text = index < 0
                ? MacGlyphOrder.TextOf(index + MacGlyphOrder.Count)
                : index < names.Count ? GlyphNames.ToUnicode(names[index]) : null;
            if (text is not null)
            {
                Say(glyph, text);
            }
        }
    }

    private void Say(int glyph, string text)
    {
        // Most programs have one map twice.
        if ((textsByGlyph.TryAdd(glyph, text) || textsByGlyph[glyph] != text) && said.Count < MaximumSaid)
        {
            said.Add((glyph, text));
        }
    }

    private static List<string> PascalStrings(BigEndianData data, long at)
    {
        var strings = new List<string>();
        while (at < data.Length)
        {
            var length = data.Byte(at);
            strings.Add(Encoding.Latin1.GetString(data.Slice(at + 1, length).Span));
            at += 1 + length;
        }

        return strings;
    }
}
