using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds account numbers in the domestic form <c>[prefix-]number/bank code</c>.</summary>
/// <remarks>
/// Without a label both sums and the bank code must hold, because laws, dockets and references have the same shape. A
/// code
/// that could be a year (2010, 2020) needs a label or a number longer than a reference has.
/// </remarks>
public sealed class BankAccountDetector : IDetector
{
    private const int LongestReference = 6;

    // "účet 518/0300" is an account of the books.
    private const int LedgerDigits = 3;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("bank-account", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var cursor = new ScanCursor(text.View);
        for (var slash = cursor.Next('/', 0); slash >= 0; slash = cursor.Next('/', slash + 1))
        {
            TryAround(text, slash, sink);
        }

        ReadBesideLabels(text, sink);
        return Math.Min(cursor.ReadTo, text.Labels.ReadTo);
    }

    private static void TryAround(DetectionText text, int slash, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var code = TextChars.SkipWhite(view, slash + 1, lineBreaks: 1);
        var end = TextChars.DigitsEnd(view, code);
        var numberEnd = TextChars.SkipWhiteBack(view, slash, lineBreaks: 1);
        if (end - code != 4 || code - slash > 4 || slash - numberEnd > 3 || !IsFreeEnd(view, end))
        {
            return;
        }

        var number = TextChars.DigitsStart(view, numberEnd);
        if (numberEnd - number is < 2 or > 10)
        {
            return;
        }

        var tight = PrefixStart(view, number);
        var grouped = GroupedStart(view, number, numberEnd);
        if (grouped < number
            && TryAdd(text, PrefixStart(view, grouped), grouped, numberEnd, code, mustBeSure: true, sink))
        {
            return;
        }

        TryAdd(text, tight, number, numberEnd, code, mustBeSure: false, sink);
    }

    private static bool TryAdd(
        DetectionText text, int start, int number, int numberEnd, int code, bool mustBeSure,
            ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        if (!IsFreeStart(view, start))
        {
            return false;
        }

        var labels = text.Labels;
        var isLabelled = labels.Names(LabelKind.Account, start, code + 4) || labels.Announces(LabelKind.Iban, start);
        var check = AccountCheck.Of(view[start..number], view[number..numberEnd], view.Slice(code, 4));
        if (!check.HasBank && labels.OtherBefore(start) is { Kind: LabelKind.BirthNumber })
        {
            return false;
        }

        var isLedger = check.NumberLength <= LedgerDigits && !check.IsValid;
        if (mustBeSure ? !check.IsValid : isLedger || (!isLabelled && !IsPlausible(labels, start, check)))
        {
            return false;
        }

        sink.Add(check.ToCandidate(new TextSpan(start, code + 4), isLabelled));
        return true;
    }

    private static bool IsPlausible(LabelIndex labels, int start, AccountCheck check)
    {
        if (labels.AnnouncesDecoy(start))
        {
            return false;
        }

        if (!check.IsValid)
        {
            // Longer than a reference, with a bank that exists: a digit may have been misread or mistyped.
            return (check.HasBank || (check.HasPrefix && check.HasSum && check.NumberLength > LongestReference)) && !check.HasYearCode && (check.NumberLength > LongestReference || check.HasPrefix);
        }

        return !check.HasYearCode || check.HasPrefix || check.NumberLength > LongestReference;
    }

    // "19-2000145399": a dash, blanks around it at most one each, one to six digits.
    private static int PrefixStart(ReadOnlySpan<char> view, int number)
    {
        var dash = number - 1;
        dash -= TextChars.IsBlank(TextChars.At(view, dash)) ? 1 : 0;
        if (!TextChars.IsDash(TextChars.At(view, dash)))
        {
            return number;
        }

        var end = TextChars.IsBlank(TextChars.At(view, dash - 1)) ? dash - 1 : dash;
        var start = TextChars.DigitsStart(view, end);
        return end - start is >= 1 and <= 6 && !PartsCells(view, dash) ? start : number;
    }

    // "315 – 900 – 7417079/2700": a dash that parts other cells of the line too is none of an account.
    private static bool PartsCells(ReadOnlySpan<char> view, int dash)
    {
        if (!IsSpaced(view, dash))
        {
            return false;
        }

        var start = TableRow.LineStart(view, dash);
        var others = 0;
        for (var at = start; at < dash; at++)
        {
            others += view[at] == view[dash] && IsSpaced(view, at) ? 1 : 0;
        }

        return others > 0;
    }

    private static bool IsSpaced(ReadOnlySpan<char> view, int dash) => TextChars.IsBlank(TextChars.At(view, dash - 1))
        && TextChars.IsBlank(TextChars.At(view, dash + 1));

    private static int GroupedStart(ReadOnlySpan<char> view, int number, int numberEnd)
    {
        var count = numberEnd - number;
        while (number >= 2 && view[number - 1] == ' ' && TextChars.IsDigit(view[number - 2]))
        {
            var group = TextChars.DigitsStart(view, number - 1);
            count += number - 1 - group;
            if (count > 10)
            {
                break;
            }

            number = group;
        }

        return number;
    }

    private static bool IsFreeStart(ReadOnlySpan<char> view, int start) =>
        !TextChars.IsWord(TextChars.At(view, start - 1)) && !(TextChars.At(view, start - 1) is '/' or '-')
        && (TextChars.At(view, start - 1) != '.' || char.IsLetter(TextChars.At(view, start - 2)));

    private static bool IsFreeEnd(ReadOnlySpan<char> view, int end) =>
        !TextChars.IsWord(TextChars.At(view, end)) && TextChars.At(view, end) != '/';

    private static void ReadBesideLabels(DetectionText text, ICollection<Candidate> sink)
    {
        foreach (var place in text.Labels.PlacesOf(LabelKind.Account))
        {
            if (text.Labels.OtherBefore(place.Start) is { Kind: LabelKind.BirthNumber })
            {
                continue;
            }

            AccountReader.Read(text.View.AsSpan(0, place.End), place.Start, isWeak: place.Label.Rule.IsWeak && !place.IsCell, sink);
        }
    }
}
