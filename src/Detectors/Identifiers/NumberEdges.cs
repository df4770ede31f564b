using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers;

/// <summary>Whether a number stands free, or is a piece of a longer one.</summary>
internal static class NumberEdges
{
    private const int BirthDigits = 6;
    private const int BankDigits = 4;

    /// <summary>Index of the next digit from <paramref name="from"/> on, or -1.</summary>
    public static int NextDigit(ReadOnlySpan<char> view, int from)
    {
        var found = view[from..].IndexOfAnyInRange('0', '9');
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Whether no letter, and no digit joined by a mark, stands right before
    /// <paramref name="start"/>.</summary>
    public static bool IsFreeStart(ReadOnlySpan<char> view, int start)
    {
        var before = TextChars.At(view, start - 1);
        if (TextChars.IsWord(before))
        {
            return false;
        }

        return !(before is '-' or '–' or '/' or '.' or ',' or ':') || !TextChars.IsDigit(TextChars.At(view, start - 2));
    }

    /// <summary>Whether no letter, and no digit joined by a mark, stands right at <paramref name="end"/>.</summary>
    public static bool IsFreeEnd(ReadOnlySpan<char> view, int end)
    {
        var after = TextChars.At(view, end);
        if (TextChars.IsWord(after))
        {
            return false;
        }

        return !(after is '-' or '/' or '.' or ',' or ':') || !TextChars.IsDigit(TextChars.At(view, end + 1));
    }

    /// <summary>Whether the slash with blanks around it stands inside a birth number or an account ("806008 / 4109",
    /// "13849361 / 0600").</summary>
    public static bool JoinsNumber(ReadOnlySpan<char> view, int slash)
    {
        var end = TextChars.SkipWhiteBack(view, slash, lineBreaks: 0);
        var digits = end - TextChars.DigitsStart(view, end);
        var next = TextChars.SkipWhite(view, slash + 1, lineBreaks: 0);
        var behind = TextChars.DigitsEnd(view, next) - next;
        return (digits == BirthDigits && behind is 3 or 4) || (digits > 1 && behind == BankDigits && BankAccount.IsBankCode(view.Slice(next, behind)));
    }

    /// <summary>Whether a unit of money or measure follows, so that the digits before it are an amount.</summary>
    public static bool IsAmount(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var rest = view[at..];
        if (rest.StartsWith(",-") || rest.StartsWith(",–") || rest.StartsWith(",00") || rest.StartsWith(".-")
            || rest.StartsWith("€") || rest.StartsWith("%"))
        {
            return true;
        }

        var initial = char.ToLowerInvariant(TextChars.At(rest, 0));
        foreach (var unit in Units)
        {
            if (unit[0] == initial && rest.StartsWith(unit, StringComparison.OrdinalIgnoreCase)
                && !TextChars.IsWord(TextChars.At(rest, unit.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a unit of money stands right before the number ("EUR 602 123 456") and belongs to it.</summary>
    public static bool FollowsUnit(ReadOnlySpan<char> view, int start)
    {
        var end = TextChars.SkipWhiteBack(view, start, lineBreaks: 0);
        foreach (var unit in (ReadOnlySpan<string>)["Kč", "CZK", "EUR", "USD", "€"])
        {
            var at = end - unit.Length;
            if (at >= 0 && view[..end].EndsWith(unit, StringComparison.Ordinal) && !TextChars.IsWord(TextChars.At(view, at - 1)))
            {
                return !TextChars.IsDigit(TextChars.At(view, TextChars.SkipWhiteBack(view, at, lineBreaks: 0) - 1));
            }
        }

        return false;
    }

    private static readonly string[] Units =
        ["kč", "kc", "czk", "eur", "usd", "korun", "koruny", "tis", "mil", "mld", "ks", "m2", "m3", "m²", "m³", "kg",
            "kwh", "mwh", "ha", "km", "hod", "bodů", "obyvatel", "hlasů", "sk", "let", "litrů", "l", "t", "tun", "kusů", "osob",
            "zobrazení", "návštěv", "návštěvníků", "výpůjček", "vozidel", "cestujících", "záznamů", "položek", "výtisků", "wh",
            "gj", "mj", "gb", "mb", "byte", "bajtů", "usd", "gbp", "chf", "pln", "huf", "kusu", "metrů", "m", "g", "dnů", "dní",
            "hodin", "minut", "přístupů", "stažení", "kliknutí", "zhlédnutí", "hektarů", "stromů", "voličů", "lidí"];
}
