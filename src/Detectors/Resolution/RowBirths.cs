using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Finds dates and numbers of one row that hold the same day of birth.</summary>
internal static class RowBirths
{
    private const int DayDigits = 6;
    private const int LongestSecondGap = 3;

    /// <summary>Adds the values that agree with a birth number, a birth date or each other.</summary>
    public static void Find(DetectionText text, IReadOnlyList<Candidate> resolved, PersonRow row, Evidence[] reasons,
        List<Candidate> found)
    {
        var view = text.View.AsSpan();
        var dates = new List<(TextSpan Span, int Day, bool IsFound)>();
        var numbers = new List<(TextSpan Span, int Day, bool IsFound)>();
        Read(view, resolved, row, dates, numbers);
        numbers.RemoveAll(number => !number.IsFound && text.Labels.AnnouncesDecoy(number.Span.Start));
        foreach (var date in dates)
        {
            if (!date.IsFound && numbers.Exists(number => number.Day == date.Day))
            {
                found.Add(new Candidate(FindingType.BirthDate, date.Span, EvidenceStrength.Statistical, reasons));
            }
        }

        foreach (var number in numbers)
        {
            var isKnown = numbers.Exists(other => other.IsFound && other.Day == number.Day);
            if (!number.IsFound && (isKnown || dates.Exists(date => date.Day == number.Day)
                || numbers.Exists(other => other.Span != number.Span && other.Day == number.Day)))
            {
                // Who is insured or studies often has a number made of the day of birth.
                var isSecond = numbers[0].Day == number.Day && numbers[0].Span != number.Span
                    && !view[number.Span.Start..number.Span.End].Contains('/');
                found.Add(new Candidate(isSecond ? FindingType.OtherId : FindingType.BirthNumber, number.Span,
                    EvidenceStrength.Statistical, reasons));
            }
        }
    }

    /// <summary>Turns the number of an insured person into a birth number where the row has the day of birth and no other
    /// number made of it.</summary>
    public static void NameInsured(ReadOnlySpan<char> view, List<Candidate> resolved)
    {
        if (!resolved.Exists(candidate => candidate.Type == FindingType.BirthDate))
        {
            return;
        }

        foreach (var row in PersonRow.Of(view, resolved))
        {
            for (var i = row.First; i < row.Limit; i++)
            {
                var span = resolved[i].Span;
                var day = resolved[i].Type == FindingType.OtherId && NumberEnd(view, span.Start) == span.End
                    ? DayOfNumber(view[span.Start..span.End]) : 0;
                if (day > 0 && IsOnlyNumberOf(view, resolved, row, day))
                {
                    resolved[i] = resolved[i] with { Type = FindingType.BirthNumber, Evidence = [.. resolved[i].Evidence, IdentifierEvidence.RowBirthAgrees] };
                }
            }
        }
    }

    private static bool IsOnlyNumberOf(ReadOnlySpan<char> view, List<Candidate> resolved, PersonRow row, int day)
    {
        var agrees = false;
        for (var i = row.First; i < row.Limit; i++)
        {
            var span = resolved[i].Span;
            if (resolved[i].Type == FindingType.BirthNumber)
            {
                return false;
            }

            agrees |= resolved[i].Type == FindingType.BirthDate && CzechDate.End(view, span.Start) == span.End
                && DayOfDate(view[span.Start..span.End]) == day;
        }

        return agrees;
    }

    private static void Read(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, PersonRow row,
        List<(TextSpan Span, int Day, bool IsFound)> dates, List<(TextSpan Span, int Day, bool IsFound)> numbers)
    {
        for (var i = row.First; i < row.Limit; i++)
        {
            var span = resolved[i].Span;
            var value = view[span.Start..span.End];
            if (resolved[i].Type == FindingType.BirthNumber && DayOfNumber(value) is var day and > 0)
            {
                numbers.Add((span, day, true));
            }
            else if (resolved[i].Type == FindingType.BirthDate && CzechDate.End(view, span.Start) == span.End)
            {
                dates.Add((span, DayOfDate(value), true));
            }
        }

        for (var at = row.Start; at < row.End;)
        {
            var behind = row.BehindCandidate(resolved, at);
            if (behind > at || !TextChars.IsDigit(view[at]) || !NumberEdges.IsFreeStart(view, at))
            {
                at = Math.Max(behind, Math.Max(at + 1, TextChars.DigitsEnd(view, at)));
                continue;
            }

            at = ReadFree(view, resolved, row, at, dates, numbers);
        }

        numbers.Sort((left, right) => left.Span.CompareTo(right.Span));
    }

    private static int ReadFree(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, PersonRow row, int at,
        List<(TextSpan Span, int Day, bool IsFound)> dates, List<(TextSpan Span, int Day, bool IsFound)> numbers)
    {
        var end = NumberEnd(view, at);
        if (end > 0 && row.IsFree(resolved, at, end) && DayOfNumber(view[at..end]) is var day and > 0)
        {
            numbers.Add((new TextSpan(at, end), day, false));
            return end;
        }

        end = CzechDate.End(view, at);
        if (end > 0 && row.IsFree(resolved, at, end) && DayOfDate(view[at..end]) is var date and > 0)
        {
            dates.Add((new TextSpan(at, end), date, false));
            return end;
        }

        return TextChars.DigitsEnd(view, at);
    }

    /// <summary>Offset behind a number of the shape of a birth number, or 0: nine or ten digits, or six, a slash or a blank,
    /// and three or four.</summary>
    public static int NumberEnd(ReadOnlySpan<char> view, int start)
    {
        var end = TextChars.DigitsEnd(view, start);
        if (end - start is 9 or 10)
        {
            return NumberEdges.IsFreeEnd(view, end) ? end : 0;
        }

        if (end - start != DayDigits)
        {
            return 0;
        }

        var second = end;
        while (second - end < LongestSecondGap && TextChars.At(view, second) is ' ' or '/')
        {
            second++;
        }

        var last = TextChars.DigitsEnd(view, second);
        return second > end && last - second is 3 or 4 && NumberEdges.IsFreeEnd(view, last) ? last : 0;
    }

    // The day as year, month and day of two digits each; 0 when the number holds none.
    private static int DayOfNumber(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        var count = 0;
        foreach (var c in value)
        {
            if (TextChars.IsDigit(c) && count == digits.Length)
            {
                return 0;
            }

            if (TextChars.IsDigit(c))
            {
                digits[count++] = c;
            }
        }

        if (count < 9 || !BirthNumber.Of(digits[..count]).HasDate)
        {
            return 0;
        }

        var number = int.Parse(digits[..DayDigits], System.Globalization.CultureInfo.InvariantCulture);
        var month = number / 100 % 100;
        var shift = month > 70 ? 70 : month > 50 ? 50 : month > 20 ? 20 : 0;
        return number - shift * 100;
    }

    // The month may be a word: then it is told by its name.
    private static int DayOfDate(ReadOnlySpan<char> value)
    {
        Span<int> parts = stackalloc int[3];
        var count = 0;
        for (var at = 0; at < value.Length && count < 3;)
        {
            var end = TextChars.DigitsEnd(value, at);
            if (end > at)
            {
                parts[count++] = int.Parse(value[at..end], System.Globalization.CultureInfo.InvariantCulture);
            }

            at = Math.Max(end, at + 1);
        }

        if (count == 2)
        {
            parts[2] = parts[1];
            parts[1] = CzechDate.MonthOf(value);
        }

        return parts[0] > 31 ? parts[0] % 100 * 10_000 + parts[1] * 100 + parts[2] : parts[2] % 100 * 10_000 + parts[1] * 100 + parts[0];
    }
}
