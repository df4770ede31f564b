using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds numbers of payment cards: sixteen digits, joined or in fours, whose Luhn sum holds, or beside a
/// label.</summary>
/// <remarks>ISO/IEC 7812-1: the sum of the digits, every second from the right doubled, is divisible by ten.</remarks>
public sealed class PaymentCardDetector : IDetector
{
    private const int CardDigits = 16;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("payment-card", 1);

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
            if (at - start is 4 or CardDigits && NumberEdges.IsFreeStart(view, start))
            {
                at = Math.Max(at, TryNumber(text, start, at - start, sink));
            }
        }

        return cursor.ReadTo;
    }

    private static int TryNumber(DetectionText text, int start, int group, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        Span<char> digits = stackalloc char[CardDigits];
        var end = start;
        for (var count = 0; count < CardDigits; count += group)
        {
            var from = count == 0 ? start : end + 1;
            var isGroup = count == 0 || TextChars.At(view, end) is ' ' or '-';
            if (!isGroup || TextChars.DigitsEnd(view, from) - from != group)
            {
                return 0;
            }

            view.Slice(from, group).CopyTo(digits[count..]);
            end = from + group;
        }

        var isLabelled = text.Labels.Announces(LabelKind.Card, start);
        var isValid = HasValidSum(digits) && digits[0] is >= '3' and <= '6';
        if (NumberEdges.IsFreeEnd(view, end) && (isLabelled || (isValid && !text.Labels.AnnouncesDecoy(start))))
        {
            Evidence[] evidence = isLabelled ? [OtherLabel, CardLuhn] : [CardLuhn];
            var strength = isValid ? EvidenceStrength.Validated : EvidenceStrength.Labelled;
            sink.Add(new Candidate(FindingType.OtherId, new TextSpan(start, end), strength, isValid ? evidence
                : [OtherLabel]));
        }

        return end;
    }

    private static bool HasValidSum(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            var doubled = (digits.Length - i) % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0;
    }
}
