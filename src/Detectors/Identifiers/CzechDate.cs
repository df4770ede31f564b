using System.Buffers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers;

/// <summary>Reads a date as it is written in Czech and Slovak texts.</summary>
internal static class CzechDate
{
    private static readonly SearchValues<char> DayChars = SearchValues.Create("0123456789. ");

    private static readonly string[] Months =
    [
        "ledna", "leden", "ledn", "unora", "unor", "brezna", "brezen", "dubna", "duben", "kvetna", "kveten",
            "cervna", "cerven",
        "cervence", "cervenec", "srpna", "srpen", "zari", "rijna", "rijen", "listopadu", "listopad", "prosince",
            "prosinec",
        "januara", "februara", "marca", "aprila", "maja", "juna", "jula", "augusta", "septembra", "oktobra",
            "novembra", "decembra",
    ];

    private static readonly byte[] MonthNumbers =
    [
        1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 10, 10, 11, 11, 12, 12,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ];

    /// <summary>Offset behind the date that begins at <paramref name="start"/>, or 0.</summary>
    /// <remarks>Day, month in digits or words, year of four or two digits; or the year first (ISO 8601).</remarks>
    public static int End(ReadOnlySpan<char> view, int start)
    {
        var first = TextChars.DigitsEnd(view, start);
        if (first - start == 4)
        {
            return IsoEnd(view, start, first);
        }

        if (first - start is not (1 or 2) || !IsInRange(view[start..first], 31))
        {
            return 0;
        }

        var month = SkipMark(view, first, out var mark);
        if (mark == '\0' && month == first)
        {
            return 0;
        }

        return TextChars.IsDigit(TextChars.At(view, month)) ? NumericEnd(view, month, mark)
            : Math.Max(WordEnd(view, month), RomanEnd(view, month));
    }

    /// <summary>Offset behind a date whose parts only blanks divide ("25 05 1949"), or 0; to be asked only beside a
    /// label.</summary>
    public static int SpacedEnd(ReadOnlySpan<char> view, int start)
    {
        var day = TextChars.DigitsEnd(view, start);
        var monthStart = BehindBlank(view, day);
        var month = TextChars.DigitsEnd(view, monthStart);
        var isDate = day - start is 1 or 2 && monthStart > day && month - monthStart is 1 or 2
            && IsInRange(view[start..day], 31) && IsInRange(view[monthStart..month], 12);
        var year = isDate ? BehindBlank(view, month) : month;
        return year > month ? YearEnd(view, year) : 0;
    }

    /// <summary>Offset behind six or eight joined digits that are a date ("19480312", "12031948", "120348"), or 0; to be
    /// asked only beside a label.</summary>
    public static int JoinedEnd(ReadOnlySpan<char> view, int start)
    {
        var end = TextChars.DigitsEnd(view, start);
        var digits = view[start..end];
        var isDate = digits.Length switch
        {
            6 => IsDayAndMonth(digits[..2], digits[2..4]) || IsDayAndMonth(digits[4..], digits[2..4]),
            8 => (IsYear(digits[..4]) && IsDayAndMonth(digits[6..], digits[4..6]))
                || (IsYear(digits[4..]) && IsDayAndMonth(digits[..2], digits[2..4])),
            _ => false,
        };
        return isDate && !TextChars.IsWord(TextChars.At(view, end)) && TextChars.At(view, end) is not ('/' or '-') ? end : 0;
    }

    /// <summary>Offset behind a year of four digits between 1880 and 2039 at <paramref name="start"/>, or 0.</summary>
    public static int YearEnd(ReadOnlySpan<char> view, int start)
    {
        var end = TextChars.DigitsEnd(view, start);
        return end - start == 4 && IsYear(view[start..end]) && !TextChars.IsWord(TextChars.At(view, end)) ? end : 0;
    }

    /// <summary>Offset behind a date whose day and month are words ("dvanáctého března 1956"), or 0.</summary>
    public static int SpelledEnd(ReadOnlySpan<char> view, int start)
    {
        var at = start;
        for (var words = 0; words < 2; words++)
        {
            var end = at;
            while (char.IsLetter(TextChars.At(view, end)))
            {
                end++;
            }

            // All ordinals in the genitive end in "-ého" or "-ího".
            var isOrdinal = end - at >= 6 && view[end - 1] == 'o' && view[end - 2] == 'h' && view[end - 3] is 'é' or 'í' or 'e' or 'i';
            if (!isOrdinal)
            {
                return 0;
            }

            at = TextChars.SkipWhite(view, end, lineBreaks: 1);
            if (WordEnd(view, at) is var date and > 0)
            {
                return date;
            }
        }

        return 0;
    }

    /// <summary>The month from 1 to 12 whose name stands in <paramref name="date"/>, or 0; Roman numbers are not read.</summary>
    public static int MonthOf(ReadOnlySpan<char> date)
    {
        var start = date.IndexOfAnyExcept(DayChars);
        var end = start;
        Span<char> word = stackalloc char[10];
        while (end - start < word.Length && char.IsLetter(TextChars.At(date, end)))
        {
            word[end - start] = TextChars.Fold(date[end]);
            end++;
        }

        var index = Array.IndexOf(Months, word[..(end - start)].ToString());
        return index < 0 ? 0 : MonthNumbers[index];
    }

    private static int NumericEnd(ReadOnlySpan<char> view, int start, char mark)
    {
        var end = TextChars.DigitsEnd(view, start);
        if (mark == '\0' || end - start is not (1 or 2) || !IsInRange(view[start..end], 12))
        {
            return 0;
        }

        var year = SkipMark(view, end, out var second);
        return second == mark ? EndOfYear(view, year) : 0;
    }

    private static int WordEnd(ReadOnlySpan<char> view, int start)
    {
        Span<char> word = stackalloc char[10];
        var length = 0;
        while (length < word.Length && char.IsLetter(TextChars.At(view, start + length)))
        {
            word[length] = TextChars.Fold(view[start + length]);
            length++;
        }

        foreach (var month in Months)
        {
            if (word[..length].SequenceEqual(month))
            {
                var year = TextChars.SkipWhite(view, start + length, lineBreaks: 1);
                year += view[year..].StartsWith("roku ") ? "roku ".Length : 0;
                return EndOfYear(view, year);
            }
        }

        return 0;
    }

    // "17. XI. 1949": the month as a Roman number in capitals.
    private static int RomanEnd(ReadOnlySpan<char> view, int start)
    {
        var end = start;
        while (end < view.Length && end - start < 4 && view[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        foreach (var month in (ReadOnlySpan<string>)["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"])
        {
            if (view[start..end].SequenceEqual(month))
            {
                var year = SkipMark(view, end, out _);
                return year > end || TextChars.At(view, end) == ' ' ? EndOfYear(view, TextChars.SkipWhite(view, year, 0)) : 0;
            }
        }

        return 0;
    }

    private static int EndOfYear(ReadOnlySpan<char> view, int start)
    {
        var end = TextChars.DigitsEnd(view, start);
        var isYear = end - start == 2 || (end - start == 4 && IsYear(view[start..end]));
        return isYear && !char.IsLetter(TextChars.At(view, end)) ? end : 0;
    }

    private static int IsoEnd(ReadOnlySpan<char> view, int start, int yearEnd)
    {
        var mark = TextChars.At(view, yearEnd);
        var isDate = mark is '-' or '/' or '.' && TextChars.At(view, yearEnd + 3) == mark
            && TextChars.DigitsEnd(view, yearEnd + 1) == yearEnd + 3
            && TextChars.DigitsEnd(view, yearEnd + 4) == yearEnd + 6 && IsYear(view[start..yearEnd]);
        return isDate ? yearEnd + 6 : 0;
    }

    private static int SkipMark(ReadOnlySpan<char> view, int at, out char mark)
    {
        mark = TextChars.At(view, at);
        if (mark is '.' or '/' or '-')
        {
            return TextChars.SkipWhite(view, at + 1, lineBreaks: 1);
        }

        mark = '\0';
        return at;
    }

    private static bool IsDayAndMonth(ReadOnlySpan<char> day, ReadOnlySpan<char> month) => IsInRange(day, 31) && IsInRange(month, 12);

    // One blank, or a full stop with a blank on either side.
    private static int BehindBlank(ReadOnlySpan<char> view, int at) => TextChars.At(view, at) != ' ' ? at
        : TextChars.At(view, at + 1) != '.' ? at + 1
        : TextChars.At(view, at + 2) == ' ' ? at + 3 : at + 2;

    private static bool IsInRange(ReadOnlySpan<char> digits, int most)
    {
        var value = digits.Length == 1 ? digits[0] - '0' : (digits[0] - '0') * 10 + digits[1] - '0';
        return value >= 1 && value <= most;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        (digits[0] == '1' && (digits[1] == '9' || (digits[1] == '8' && digits[2] >= '8')))
        || (digits[0] == '2' && digits[1] == '0' && digits[2] <= '3');
}
