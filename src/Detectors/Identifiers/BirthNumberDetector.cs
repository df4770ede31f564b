using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds birth numbers (rodná čísla): six digits, a slash or none, three or four digits.</summary>
/// <remarks>
/// Nine digits have no check digit and count only beside a label. A failed check beside a label still fires: a typing
/// error
/// still identifies. Without a label a number after the label of something else (č. j., VS) is left alone.
/// </remarks>
public sealed class BirthNumberDetector : IDetector
{
    private const int ShortestDate = 8;
    private const int LongestRun = 10;
    private const int LengthOfPairs = 13;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("birth-number", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        var at = 0;
        for (var start = cursor.NextDigit(0); start >= 0; start = cursor.NextDigit(at))
        {
            at = TextChars.DigitsEnd(view, start);
            if (at - start is 6 or 9 or 10 && NumberEdges.IsFreeStart(view, start))
            {
                TryShape(text, start, at, sink);
            }
            else if (at - start == 2 && TextChars.At(view, at) == ' ')
            {
                TryPairs(text, start, sink);
            }
        }

        ReadBesideLabels(text, sink);
        return Math.Min(cursor.ReadTo, text.Labels.ReadTo);
    }

    private static void TryShape(DetectionText text, int start, int runEnd, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var end = runEnd - start == 6 ? EndOfSecondPart(view, runEnd) : runEnd;
        if (end == 0 || !NumberEdges.IsFreeEnd(view, end))
        {
            return;
        }

        Span<char> digits = stackalloc char[10];
        var count = Digits(view[start..end], digits);
        var number = BirthNumber.Of(digits[..count]);
        var isLabelled = text.Labels.Names(LabelKind.BirthNumber, start, end);
        if (isLabelled || (count == 10 && number.HasDate && IsPlausible(text, view, start, runEnd, end, number)))
        {
            sink.Add(Candidate(new TextSpan(start, end), number, isLabelled, isJoined: end == runEnd, slips: 0));
        }
    }

    // "72 04 09/9958": the day in pairs; only a number that passes its check.
    private static void TryPairs(DetectionText text, int start, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        Span<char> digits = stackalloc char[10];
        var end = start + LengthOfPairs;
        var isShape = end <= view.Length && view[start + 5] == ' ' && TextChars.DigitsEnd(view, start + 3) == start + 5
            && TextChars.DigitsEnd(view, start + 6) == start + 8 && view[start + 8] is '/' or ' ' && TextChars.DigitsEnd(view, start + 9) == end;
        if (isShape && NumberEdges.IsFreeStart(view, start) && NumberEdges.IsFreeEnd(view, end) && Digits(view[start..end], digits) == digits.Length
            && BirthNumber.Of(digits) is { IsValid: true } number && text.Labels.OtherBefore(start) is not { Rule.IsDecoy: true }
            && !text.Labels.Announces(LabelKind.Phone, start))
        {
            sink.Add(Candidate(new TextSpan(start, end), number, text.Labels.Names(LabelKind.BirthNumber, start, end), isJoined: false, slips: 0));
        }
    }

    private static bool IsPlausible(
        DetectionText text, ReadOnlySpan<char> view, int start, int runEnd, int end, BirthNumber number)
    {
        var isJoined = end == runEnd;
        var endsLikeYear = !isJoined && view[end - 4] is '1' or '2' && view[end - 3] is '9' or '0';
        if (endsLikeYear ? !number.IsValid || text.Labels.IsInReference(start) : !number.IsValid && isJoined)
        {
            return false;
        }

        // "785612/2021/ODP" is a reference, and a joined number behind "č." belongs to a thing.
        if ((TextChars.At(view, end) == '/' && char.IsLetter(TextChars.At(view, end + 1)))
            || ((isJoined || !number.IsValid) && text.Labels.FollowsFiller(start)))
        {
            return false;
        }

        // The print of a list of ownership heads the column of birth numbers and company numbers "Identifikátor".
        return text.Labels.OtherBefore(start) is not { } label || (number.IsValid && !isJoined
            && (!label.Rule.IsDecoy || view[label.Start..label.End].Equals("identifikátor", StringComparison.OrdinalIgnoreCase)));
    }

    // Blanks or one line end may stand around the slash.
    private static int EndOfSecondPart(ReadOnlySpan<char> view, int firstEnd)
    {
        var slash = TextChars.SkipWhite(view, firstEnd, lineBreaks: 1);
        if (TextChars.At(view, slash) != '/')
        {
            return 0;
        }

        var second = TextChars.SkipWhite(view, slash + 1, lineBreaks: 1);
        var end = TextChars.DigitsEnd(view, second);
        return end - second is 3 or 4 && second - firstEnd <= 6 ? end : 0;
    }

    private static int Digits(ReadOnlySpan<char> span, Span<char> digits)
    {
        var count = 0;
        foreach (var c in span)
        {
            if (TextChars.IsDigit(c))
            {
                digits[count++] = c;
            }
        }

        return count;
    }

    // What the shape does not show: misread digits, other dividers, a digit too few or too many.
    private static void ReadBesideLabels(DetectionText text, ICollection<Candidate> sink)
    {
        foreach (var place in text.Labels.PlacesOf(LabelKind.BirthNumber))
        {
            ReadValue(text, place, sink);
        }
    }

    private static void ReadValue(DetectionText text, LabelledPlace place, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan(0, place.End);
        var start = place.Start;
        Span<char> digits = stackalloc char[12];
        var slips = 0;
        var at = start;
        var count = 0;
        var isPlain = true;
        while (count < 6 && OcrDigits.Read(view, ref at, digits[count..6], ref slips) is var read and > 0)
        {
            count += read;
            var next = SkipDivider(view, at);
            isPlain &= count >= 6;
            at = count < 6 ? next : at;
        }

        if (count < 6 || slips > 3 || IsDate(view, start))
        {
            return;
        }

        var second = SkipDivider(view, at);
        isPlain &= second == at || view[at..second].Contains('/');
        at = second;
        var ending = OcrDigits.Read(view, ref at, digits.Slice(6, 5), ref slips);
        var isBroken = ending is < 3 or > 4;
        if (ending >= 2 && !TextChars.IsWord(TextChars.At(view, at)) && slips <= 3 && (slips > 0 || !isPlain
            || isBroken || !NumberEdges.IsFreeStart(view, start) || !NumberEdges.IsFreeEnd(text.View, at) || !text.Labels.Names(LabelKind.BirthNumber, start, at)))
        {
            var number = isBroken ? default : BirthNumber.Of(digits[..(6 + ending)]);
            if (place.IsCell && !number.HasDate && IsPhone(view[start..at]))
            {
                return;
            }

            sink.Add(Candidate(new TextSpan(start, at), number, isLabelled: true, isJoined: false, slips));
        }
    }

    // "20. 11. 1967" beside the label of a number is a date.
    private static bool IsDate(ReadOnlySpan<char> view, int start) => CzechDate.End(view, start) is var end && end - start >= ShortestDate
        && view[start..end].Contains('.');

    // "773 817 892" in the column beside.
    private static bool IsPhone(ReadOnlySpan<char> value) => value.Length > LongestRun && value[3] == ' '
        && DigitGroups.EndOfThrees(value, 0, allowsPairs: false) == value.Length;

    private static int SkipDivider(ReadOnlySpan<char> view, int at)
    {
        var next = TextChars.SkipWhite(view, at, lineBreaks: 1);
        if (TextChars.At(view, next) is '/' or '-' or '–' or '.' or '\\')
        {
            next = TextChars.SkipWhite(view, next + 1, lineBreaks: 1);
        }

        return next - at <= 6 ? next : at;
    }

    private static Candidate Candidate(TextSpan span, BirthNumber number, bool isLabelled, bool isJoined, int slips)
    {
        var evidence = new List<Evidence>(5)
        {
            isJoined ? BirthNumberJoined : BirthNumberShape,
            number.HasDate ? BirthNumberCalendar : BirthNumberCalendarFailed,
        };
        if (number.Check != BirthNumberCheck.None)
        {
            evidence.Add(number.Check switch
            {
                BirthNumberCheck.Divisible => BirthNumberMod11,
                BirthNumberCheck.RemainderTen => BirthNumberRemainder10,
                _ => BirthNumberCheckFailed,
            });
        }

        if (isLabelled)
        {
            evidence.Add(BirthNumberLabel);
        }

        if (slips > 0)
        {
            evidence.Add(OcrSlip);
        }

        var strength = number.IsValid ? EvidenceStrength.Validated
            : isLabelled ? EvidenceStrength.Labelled : EvidenceStrength.Statistical;
        return new Candidate(FindingType.BirthNumber, span, strength, evidence);
    }
}
