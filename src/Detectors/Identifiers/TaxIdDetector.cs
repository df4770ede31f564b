using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds tax numbers (DIČ) of natural persons: CZ and a birth number. CZ and eight digits is a
/// firm's.</summary>
/// <remarks>
/// Zákon č. 280/2009 Sb. § 130: the number of a natural person is the country code and the birth number, that of a
/// legal
/// person the country code and the company number; groups for value added tax get CZ699 and seven digits.
/// </remarks>
public sealed class TaxIdDetector : IDetector
{
    private const string GroupPrefix = "699";

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("tax-id", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        for (var start = cursor.Next("CZ", 0); start >= 0; start = cursor.Next("CZ", start + 2))
        {
            if (!TextChars.IsWord(TextChars.At(view, start - 1)))
            {
                TryValue(text, start, sink);
            }
        }

        ReadBesideLabels(text, sink);
        return Math.Min(cursor.ReadTo, text.Labels.ReadTo);
    }

    private static void TryValue(DetectionText text, int start, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var first = TextChars.SkipWhite(view, start + 2, lineBreaks: 1);
        Span<char> digits = stackalloc char[11];
        var end = Collect(view, first, digits, out var count);
        if (first - start > 4 || count is not (8 or 9 or 10) || !NumberEdges.IsFreeEnd(view, end))
        {
            return;
        }

        var isLabelled = text.Labels.Names(LabelKind.TaxId, start, end);
        var number = count == 8 ? default : BirthNumber.Of(digits[..count]);
        if (isLabelled || (number.HasDate && (first == start + 2 || number.IsValid)) || digits.StartsWith(GroupPrefix))
        {
            sink.Add(ToCandidate(new TextSpan(start, end), digits[..count], isLabelled));
        }
    }

    private static int Collect(ReadOnlySpan<char> view, int start, Span<char> digits, out int count)
    {
        count = 0;
        var end = start;
        for (var at = start; at < view.Length && count < digits.Length; at++)
        {
            if (TextChars.IsDigit(view[at]))
            {
                digits[count++] = view[at];
                end = at + 1;
            }
            else if (at != end || !(view[at] == ' ' || (view[at] == '/' && count == 6)))
            {
                break;
            }
        }

        return end;
    }

    // "DIČ: 8001011238": the country code was left out.
    private static void ReadBesideLabels(DetectionText text, ICollection<Candidate> sink)
    {
        foreach (var place in text.Labels.PlacesOf(LabelKind.TaxId))
        {
            ReadValue(text.View.AsSpan(0, place.End), place.Start, sink);
        }
    }

    private static void ReadValue(ReadOnlySpan<char> view, int start, ICollection<Candidate> sink)
    {
        Span<char> digits = stackalloc char[11];
        var isCountry = view[start..].StartsWith("CZ", StringComparison.OrdinalIgnoreCase);
        var at = isCountry ? TextChars.SkipWhite(view, start + 2, lineBreaks: 0) : start;
        if (isCountry && TextChars.IsDash(TextChars.At(view, at)))
        {
            at++;
        }

        var slips = 0;
        var first = at;
        var count = OcrDigits.Read(view, ref at, digits, ref slips);
        if (count is < 8 or > 10)
        {
            slips = 0;
            at = Collect(view, first, digits, out count);
        }

        if (count is 8 or 9 or 10 && slips <= 2 && NumberEdges.IsFreeEnd(view, at))
        {
            sink.Add(ToCandidate(new TextSpan(start, at), digits[..count], isLabelled: true));
        }
    }

    private static Candidate ToCandidate(TextSpan span, ReadOnlySpan<char> digits, bool isLabelled)
    {
        var isFirm = digits.Length == CompanyNumber.Digits || digits.StartsWith(GroupPrefix);
        var isBirthNumber = !isFirm && BirthNumber.Of(digits) is { HasDate: true, Check: not BirthNumberCheck.Failed };
        var evidence = new List<Evidence>(3) { TaxIdShape, isBirthNumber ? TaxIdBirthNumber : TaxIdCheckFailed };
        if (isLabelled)
        {
            evidence.Add(TaxIdLabel);
        }

        var strength = isBirthNumber || isFirm ? EvidenceStrength.Validated
            : isLabelled ? EvidenceStrength.Labelled : EvidenceStrength.Statistical;
        return new Candidate(FindingType.TaxId, span, strength, evidence) { IsDecoy = isFirm };
    }
}
