using System.Text;
using System.Text.RegularExpressions;

namespace Clona.Pdf.Tests.Canaries.Search;

/// <summary>All ways in which bytes may be read as text, without marks over letters, case and separators.</summary>
internal static partial class TextViews
{
    private const string Marked = "áàâäčćďéèêëěíîïĺľňńóôöřŕšśťúůüýžźÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ";
    private const string Bare = "aaaaccdeeeeeiiillnnooorrssstuuuyzzacdeeinorstuuyz";

    /// <summary>The texts.</summary>
    public static IEnumerable<string> Of(byte[] data)
    {
        foreach (var bytes in Unwrapped(data))
        {
            yield return Fold(Encoding.Latin1.GetString(bytes));
            yield return Fold(Encoding.UTF8.GetString(bytes));
            for (var start = 0; start < Math.Min(2, bytes.Length); start++)
            {
                yield return Fold(Encoding.BigEndianUnicode.GetString(bytes, start, bytes.Length - start));
                yield return Fold(Encoding.Unicode.GetString(bytes, start, bytes.Length - start));
            }
        }
    }

    /// <summary>The text in small letters without marks, blanks and signs.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var place = letter < 128 ? -1 : Marked.IndexOf(letter, StringComparison.Ordinal);
            var plain = place >= 0 ? Bare[place] : char.ToLowerInvariant(letter);
            if (plain == '.' || char.IsAsciiLetterOrDigit(plain))
            {
                folded.Append(plain);
            }
        }

        return folded.ToString();
    }

    private static IEnumerable<byte[]> Unwrapped(byte[] data)
    {
        yield return data;
        var text = Encoding.Latin1.GetString(data);
        foreach (Match run in HexRun().Matches(text))
        {
            var digits = string.Concat(run.Value.Where(char.IsAsciiHexDigit));
            yield return Convert.FromHexString(digits[..(digits.Length & ~1)]);
            yield return Convert.FromHexString(digits[1..(((digits.Length - 1) & ~1) + 1)]);
        }

        foreach (Match run in Base64Run().Matches(text))
        {
            for (var start = 0; start < 4; start++)
            {
                yield return Convert.FromBase64String(run.Value.Substring(start, (run.Length - start) & ~3));
            }
        }

        if (Escape().IsMatch(text))
        {
            yield return Encoding.Latin1.GetBytes(Escape().Replace(text, Letter));
        }
    }

    private static string Letter(Match escape) => ((char)(escape.Value[0] == '\\'
        ? Convert.ToInt32(escape.Value[1..], 8) & 255
        : Convert.ToInt32(escape.Value[1..], 16))).ToString();

    [GeneratedRegex("[0-9A-Fa-f]{2}[0-9A-Fa-f \r\n]{12,}", RegexOptions.None, 5000)]
    private static partial Regex HexRun();

    [GeneratedRegex("[A-Za-z0-9+/]{12,}", RegexOptions.None, 5000)]
    private static partial Regex Base64Run();

    [GeneratedRegex(@"\\[0-7]{3}|[#%=][0-9A-Fa-f]{2}", RegexOptions.None, 5000)]
    private static partial Regex Escape();
}
