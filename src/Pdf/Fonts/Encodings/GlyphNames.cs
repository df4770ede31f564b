using System.Collections.Frozen;
using System.Globalization;

namespace Clona.Pdf.Fonts.Encodings;

/// <summary>What a glyph name means in Unicode, by the rules of the Adobe Glyph List specification.</summary>
internal static class GlyphNames
{
    private const int MaximumComponents = 8;

    // Designers of old expert fonts named variants of a letter so; the reader wants the letter.
    private static readonly string[] VariantSuffixes = ["small", "oldstyle", "superior", "inferior", "fitted"];

    private static readonly FrozenDictionary<string, string> Names = Load(
        GlyphNameTable.Latin, GlyphNameTable.Greek, GlyphNameTable.Cyrillic, GlyphNameTable.Symbols);

    // Kept apart: other fonts use the same names for anything.
    private static readonly FrozenDictionary<string, string> Dingbats = Load(GlyphNameTable.Dingbats);

    /// <summary>
    /// The text that the glyph called <paramref name="name"/> shows, or null where the name says nothing.
    /// </summary>
    public static string? ToUnicode(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = dot > 0 ? name[..dot] : name;
        if (Names.TryGetValue(stem, out var known))
        {
            return known;
        }

        var components = stem.Split('_', MaximumComponents + 1);
        return components.Length is > 1 and <= MaximumComponents
            ? Join(components)
            : FromNumber(stem) ?? FromVariant(stem);
    }

    /// <summary>Every name of the list with its text.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All => Names;

    /// <summary>The sign that ZapfDingbats calls <paramref name="name"/>, or null.</summary>
    public static string? DingbatToUnicode(string name) => Dingbats.GetValueOrDefault(name);

    /// <summary>The name under which text fonts have the glyph of <paramref name="character"/>, or null.</summary>
    public static string? NameOf(char character) =>
        Names.Where(name => name.Value is [var only] && only == character).Select(name => name.Key)
            .Order(StringComparer.Ordinal).FirstOrDefault();

    private static string? Join(string[] components)
    {
        var parts = Array.ConvertAll(components, part => Names.GetValueOrDefault(part) ?? FromNumber(part));
        return Array.Exists(parts, part => part is null) ? null : string.Concat(parts);
    }

    private static string? FromNumber(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            return FromHexadecimal(name.AsSpan(3), 4);
        }

        return name.Length is >= 5 and <= 7 && name[0] == 'u' ? FromHexadecimal(name.AsSpan(1), name.Length - 1) : null;
    }

    private static string? FromHexadecimal(ReadOnlySpan<char> digits, int group)
    {
        var text = string.Empty;
        for (var at = 0; at < digits.Length && at < MaximumComponents * group; at += group)
        {
            var part = digits.Slice(at, group);
            if (!int.TryParse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
                || !System.Text.Rune.IsValid(value))
            {
                return null;
            }

            text += char.ConvertFromUtf32(value);
        }

        return text;
    }

    private static string? FromVariant(string name)
    {
        foreach (var suffix in VariantSuffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
            {
                return Names.GetValueOrDefault(name[..^suffix.Length]);
            }
        }

        return null;
    }

    private static FrozenDictionary<string, string> Load(params IEnumerable<string> tables) => tables
        .SelectMany(table => table.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        .Select(word => word.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => ToText(pair[1]), StringComparer.Ordinal);

    private static string ToText(string hexadecimal) =>
        char.ConvertFromUtf32(int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}
