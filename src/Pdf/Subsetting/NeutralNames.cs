using System.Globalization;

namespace Clona.Pdf.Subsetting;

/// <summary>Names for glyphs that say no more than what the glyphs show.</summary>
internal static class NeutralNames
{
    private const int Letters = 26;

    /// <summary>Different names for <paramref name="codes"/>, in order.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="fixedNames">Names that glyphs of the input must have.</param>
    public static List<string> For(IReadOnlyList<ShownCode> codes, IReadOnlyDictionary<int, string> fixedNames)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var given = new HashSet<string>(fixedNames.Values, StringComparer.Ordinal);
        List<string> names = [];
        foreach (var code in codes)
        {
            var name = fixedNames.TryGetValue(code.Glyph, out var own) && taken.Add(own) ? own : null;
            name ??= OfText(code.Text) is { } usual && !given.Contains(usual) && taken.Add(usual) ? usual : Numbered(names.Count);
            names.Add(name);
        }

        return names;
    }

    /// <summary>A name without digits: viewers take digits for character codes.</summary>
    public static string Numbered(int index) =>
        new(['x', Letter(index / (Letters * Letters)), Letter(index / Letters), Letter(index)]);

    private static char Letter(int value) => (char)('a' + (value % Letters));

    private static string? OfText(string? text) => StandardGlyphNames.OfText(text)
        ?? (text is { Length: 1 } ? string.Create(CultureInfo.InvariantCulture, $"uni{(int)text[0]:X4}") : null);
}
