using System.Collections.Frozen;
using Clona.Pdf.Fonts.Encodings;
using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Subsetting;

/// <summary>The glyph names that the named encodings mean.</summary>
internal static class StandardGlyphNames
{
    private const int LatinNames = 229;

    private static readonly FrozenDictionary<string, string> ByText = GlyphNames.All
        .OrderBy(pair => CffStandardStrings.IdentifierOf(pair.Key) is >= 0 and < LatinNames and var known ? known : LatinNames)
        .ThenBy(pair => pair.Key.Length)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .DistinctBy(pair => pair.Value)
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The usual name of the glyph that shows <paramref name="text"/>, or null.</summary>
    public static string? OfText(string? text) => text is null ? null : ByText.GetValueOrDefault(text);

    /// <summary>The name of <paramref name="code"/> in StandardEncoding, or null.</summary>
    public static string? OfStandard(int code) => Of(NamedEncodings.Standard, code);

    /// <summary>The name of <paramref name="code"/> in one of <see cref="NamedEncodings"/>, or null.</summary>
    public static string? Of(string encoding, int code) =>
        code is >= 0 and < 256 && encoding[code] != '\0' ? OfText(encoding[code].ToString()) : null;
}
