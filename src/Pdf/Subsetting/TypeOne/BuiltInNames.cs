using System.Globalization;
using System.Text;

namespace Clona.Pdf.Subsetting.TypeOne;

/// <summary>The glyph names that a Type 1 program's own encoding gives codes.</summary>
internal static class BuiltInNames
{
    private static readonly char[] Blanks = [' ', '\r', '\n', '\t'];

    /// <summary>The names by code; null where there is none.</summary>
    public static string?[] Read(ReadOnlySpan<byte> clear)
    {
        var names = new string?[256];
        var start = clear.IndexOf("/Encoding"u8);
        if (start < 0)
        {
            return names;
        }

        var words = Encoding.Latin1.GetString(clear[(start + 9)..]).Replace("/", " /", StringComparison.Ordinal)
            .Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (words is ["StandardEncoding", ..])
        {
            return [.. Enumerable.Range(0, 256).Select(StandardGlyphNames.OfStandard)];
        }

        for (var i = 0; i + 2 < words.Length && !(words[i] is "readonly" or "def" && IsFilled(names)); i++)
        {
            if (words[i] == "dup" && Number(words[i + 1]) is >= 0 and < 256 and var code && words[i + 2].StartsWith('/'))
            {
                names[code] = words[i + 2][1..];
            }
        }

        return names;
    }

    private static bool IsFilled(string?[] names) => Array.Exists(names, name => name is not null);

    private static int Number(string word) =>
        word.StartsWith("8#", StringComparison.Ordinal) && word[2..].All(char.IsAsciiDigit) && word.Length is > 2 and < 6
            ? word[2..].Aggregate(0, (value, digit) => (value * 8) + (digit - '0'))
            : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
