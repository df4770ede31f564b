using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds dates and years of birth beside a label, an asterisk, or in a column headed by the label.</summary>
public sealed class BirthDateDetector : IDetector
{
    private const int PlaceReach = 45;
    private const int LongestDate = 20;
    private const int FewestMisread = 8;
    private const int FewestDigits = 5;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("birth-date", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var place in text.Labels.PlacesOf(LabelKind.BirthDate))
        {
            if (place.IsCell)
            {
                ReadCell(text.View.AsSpan(0, place.End), place, sink);
            }
            else
            {
                ReadBehind(text.View, place, sink);
            }
        }

        foreach (var place in text.Labels.PlacesOf(LabelKind.BirthNumber))
        {
            ReadInstead(text.View.AsSpan(0, place.End), place.Start, sink);
        }

        foreach (var place in text.Labels.PlacesOf(LabelKind.BirthPlace))
        {
            if (!place.IsCell)
            {
                ReadBehind(text.View, place, sink);
            }
            else if (place.Label.Start >= place.End)
            {
                ReadBehindTown(text.View.AsSpan(0, place.End), place.Start, sink);
            }
        }

        return Math.Min(ReadAsterisks(text.View, sink), text.Labels.ReadTo);
    }

    private static void ReadCell(ReadOnlySpan<char> view, LabelledPlace place, ICollection<Candidate> sink)
    {
        var end = DateEnd(view, place.Start);
        var isYear = end == 0;
        end = isYear ? CzechDate.YearEnd(view, place.Start) : end;
        if (end > 0)
        {
            Add(new TextSpan(place.Start, end), isWeak: false, isYear, sink);
            ReadSecond(view, end, sink);
        }
    }

    // "Kolín, 12. 2. 1991" above "(místo a datum narození)".
    private static void ReadBehindTown(ReadOnlySpan<char> view, int start, ICollection<Candidate> sink)
    {
        var digit = view[start..].IndexOfAnyInRange('0', '9');
        var end = digit > 0 ? CzechDate.End(view, start + digit) : 0;
        if (end > 0)
        {
            Add(new TextSpan(start + digit, end), isWeak: false, isYear: false, sink);
        }
    }

    // A date where the label of a birth number stands: who has no number gives the day.
    private static void ReadInstead(ReadOnlySpan<char> view, int start, ICollection<Candidate> sink)
    {
        var end = start < view.Length && TextChars.IsDigit(view[start]) ? CzechDate.End(view, start) : 0;
        if (end - start >= FewestMisread && view[start..end].ContainsAny('.', '-', ' '))
        {
            Add(new TextSpan(start, end), isWeak: false, isYear: false, sink);
        }
    }

    // Beside a label blanks divide well enough, and a year of two digits too.
    private static int DateEnd(ReadOnlySpan<char> view, int start)
    {
        var end = Math.Max(CzechDate.End(view, start), CzechDate.SpacedEnd(view, start));
        end = end > 0 ? end : CzechDate.JoinedEnd(view, start);
        return end > 0 ? end : MisreadEnd(view, start);
    }

    // "l2. 3. I948", "12, 3. 1948": the letters and marks that a scan puts in place of digits and full stops.
    private static int MisreadEnd(ReadOnlySpan<char> view, int start)
    {
        var length = Math.Min(LongestDate, view.Length - start);
        Span<char> read = stackalloc char[LongestDate];
        var digits = 0;
        for (var i = 0; i < length; i++)
        {
            var c = view[start + i];
            digits += TextChars.IsDigit(c) ? 1 : 0;
            read[i] = c == ',' ? '.' : OcrDigits.Of(c) is var digit and not '\0' ? digit : c;
        }

        var end = length > 0 && TextChars.IsDigit(read[0]) ? CzechDate.End(read[..length], 0) : 0;
        return end >= FewestMisread && digits >= FewestDigits ? start + end : 0;
    }

    private static void ReadBehind(ReadOnlySpan<char> view, LabelledPlace place, ICollection<Candidate> sink)
    {
        var label = place.Label;
        if (label.Rule.IsLoose && ReadBefore(view, label, sink))
        {
            return;
        }

        var start = place.Start;
        if (CzechDate.SpelledEnd(view, start) is var spelled and > 0)
        {
            Add(new TextSpan(start, spelled), isWeak: false, isYear: false, sink);
            return;
        }

        var isDirect = start < view.Length && OcrDigits.Of(view[start]) != '\0' && (TextChars.IsDigit(view[start])
            || MisreadEnd(view, start) > 0);
        if (!isDirect && (label.Rule.IsLoose || label.Kind == LabelKind.BirthPlace))
        {
            start = NextDigitInLine(view, label.End, label.Kind == LabelKind.BirthPlace ? PlaceReach
                : label.Rule.Reach);
        }

        if (start < 0 || start >= view.Length || IsOrdinal(view, label))
        {
            return;
        }

        var end = isDirect ? DateEnd(view, start) : CzechDate.End(view, start);
        var isYear = end == 0;
        end = isYear ? YearEnd(view, label, start) : end;
        if (end > 0 && (isDirect || !isYear || IsYearOfBirth(view, label, start)))
        {
            // "děti narozené v roce 2020" names nobody: a mere year behind the verb is offered, not certain.
            Add(new TextSpan(start, end), label.Rule.IsWeak || (isYear && label.Rule.IsLoose), isYear, sink);
            ReadSecond(view, end, sink);
        }
    }

    // "rok nar.: 91": two digits are a year where the label says so.
    private static int YearEnd(ReadOnlySpan<char> view, LabelHit label, int start)
    {
        var end = CzechDate.YearEnd(view, start);
        var isShort = end == 0 && TextChars.DigitsEnd(view, start) == start + 2 && NumberEdges.IsFreeEnd(view, start + 2)
            && !NumberEdges.IsAmount(view, start + 2) && TextChars.At(view, start + 2) != '.'
            && view[label.Start..].StartsWith("ro", StringComparison.OrdinalIgnoreCase);
        return isShort ? start + 2 : end;
    }

    // "se narodila v Pardubicích roku 1939": one person's verb, and the word for a year.
    private static bool IsYearOfBirth(ReadOnlySpan<char> view, LabelHit label, int start)
    {
        var gap = view[Math.Min(label.End, start)..start].TrimEnd();
        var isVerb = view[label.Start..label.End].IndexOf("narodil", StringComparison.OrdinalIgnoreCase) >= 0
            && !view[label.Start..label.End].Contains("narodili", StringComparison.OrdinalIgnoreCase);
        return isVerb && (gap.EndsWith("roku") || gap.EndsWith("roce") || gap.EndsWith(" r."));
    }

    // "20. srpna 1937 narozená Anna Nová"
    private static bool ReadBefore(ReadOnlySpan<char> view, LabelHit label, ICollection<Candidate> sink)
    {
        var dateEnd = TextChars.SkipWhiteBack(view, label.Start, lineBreaks: 0);
        for (var start = Math.Max(0, dateEnd - LongestDate); dateEnd > 0 && TextChars.IsDigit(view[dateEnd - 1])
            && start < dateEnd; start++)
        {
            if (TextChars.IsDigit(view[start]) && NumberEdges.IsFreeStart(view, start)
                && CzechDate.End(view, start) == dateEnd)
            {
                Add(new TextSpan(start, dateEnd), isWeak: false, isYear: false, sink);
                return true;
            }
        }

        return false;
    }

    // "nar. 1. 2. 1980 a 3. 4. 1982": a couple.
    private static void ReadSecond(ReadOnlySpan<char> view, int end, ICollection<Candidate> sink)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 1);
        if (!view[at..].StartsWith("a "))
        {
            return;
        }

        var date = CzechDate.End(view, at + 2);
        var year = date > 0 || TextChars.IsWord(TextChars.At(view, end)) || TextChars.DigitsStart(view, end) != end - 4 ? 0 : CzechDate.YearEnd(view, at + 2);
        if (Math.Max(date, year) is var second and > 0)
        {
            Add(new TextSpan(at + 2, second), isWeak: false, isYear: year > 0, sink);
        }
    }

    private static int NextDigitInLine(ReadOnlySpan<char> view, int from, int reach)
    {
        var window = view[from..Math.Min(view.Length, from + reach)];
        var digit = window.IndexOfAnyInRange('0', '9');
        var stops = digit > 0 && (window[..digit].ContainsAny(";)") || window[..digit].Contains(" od ", StringComparison.Ordinal)
            || window[..digit].Contains(" do ", StringComparison.Ordinal) || window[..digit].Count('\n') > 1
            || window[..digit].IndexOf("\n\n") >= 0);
        return digit < 0 || stops ? -1 : from + digit;
    }

    // "5. ročník 2020" is a year of an event.
    private static bool IsOrdinal(ReadOnlySpan<char> view, LabelHit label)
    {
        var before = TextChars.SkipWhiteBack(view, label.Start, lineBreaks: 0);
        return label.Rule.IsWeak && TextChars.At(view, before - 1) == '.';
    }

    private static int ReadAsterisks(ReadOnlySpan<char> view, ICollection<Candidate> sink)
    {
        var cursor = new ScanCursor(view);
        for (var asterisk = cursor.Next('*', 0); asterisk >= 0; asterisk = cursor.Next('*', asterisk + 1))
        {
            var from = asterisk + 1;
            var start = TextChars.SkipWhite(view, from, lineBreaks: 0);
            var before = TextChars.At(view, TextChars.SkipWhiteBack(view, from - 1, lineBreaks: 0) - 1);
            if (before == '*' || TextChars.IsDigit(before) || start - from > 2
                || !TextChars.IsDigit(TextChars.At(view, start)))
            {
                continue;
            }

            var end = Math.Max(CzechDate.End(view, start), CzechDate.YearEnd(view, start));
            if (end > 0)
            {
                Add(new TextSpan(start, end), isWeak: false, isYear: end - start == 4, sink);
            }
        }

        return cursor.ReadTo;
    }

    private static void Add(TextSpan span, bool isWeak, bool isYear, ICollection<Candidate> sink)
    {
        var label = isWeak ? BirthDateWeakLabel : BirthDateLabel;
        IReadOnlyList<Evidence> evidence = isYear ? [label, BirthDateYearOnly] : [label];
        sink.Add(new Candidate(FindingType.BirthDate, span, EvidenceStrength.Labelled, evidence));
    }
}
