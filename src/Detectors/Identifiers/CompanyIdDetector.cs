using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds company numbers (IČO) beside their label; whose they are is decided later by the owner
/// rule.</summary>
public sealed class CompanyIdDetector : IDetector
{
    private const int FewestDigits = 5;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("company-id", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var labels = text.Labels;
        for (var i = 0; labels.Has(LabelKind.CompanyId) && i < labels.All.Length; i++)
        {
            if (labels.All[i].Kind == LabelKind.CompanyId)
            {
                TryValue(text.View, labels.ValueStart(i), sink);
            }
        }

        ReadColumns(text, sink);
        return text.Labels.ReadTo;
    }

    private static void TryValue(ReadOnlySpan<char> view, int start, ICollection<Candidate> sink)
    {
        Span<char> digits = stackalloc char[CompanyNumber.Digits];
        var slips = 0;
        var count = 0;
        var end = start;
        for (var at = start; count < digits.Length;)
        {
            var read = OcrDigits.Read(view, ref at, digits[count..], ref slips);
            count += read;
            end = read > 0 ? at : end;
            if (read == 0 || !TextChars.IsBlank(TextChars.At(view, at)))
            {
                break;
            }

            at++;
        }

        if (count >= FewestDigits && slips <= 2 && !TextChars.IsWord(TextChars.At(view, end))
            && !IsBirthNumber(view, end))
        {
            sink.Add(ToCandidate(new TextSpan(start, end), digits[..count], slips));
        }
    }

    // "RČ/IČO: 800101/1234" is the other of the two.
    private static bool IsBirthNumber(ReadOnlySpan<char> view, int end) =>
        TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0)) == '/'
        && TextChars.IsDigit(TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0) + 1));

    // Eight digits in a column under the label, or before a label in brackets.
    private static void ReadColumns(DetectionText text, ICollection<Candidate> sink)
    {
        if (!text.Labels.Has(LabelKind.CompanyId))
        {
            return;
        }

        var view = text.View.AsSpan();
        var at = 0;
        for (var start = NumberEdges.NextDigit(view, 0); start >= 0; start = NumberEdges.NextDigit(view, at))
        {
            at = TextChars.DigitsEnd(view, start);
            if (at - start == CompanyNumber.Digits && NumberEdges.IsFreeStart(view, start)
                && NumberEdges.IsFreeEnd(view, at)
                && text.Labels.FindBefore(LabelKind.CompanyId, start) < 0
                && text.Labels.Names(LabelKind.CompanyId, start, at))
            {
                sink.Add(ToCandidate(new TextSpan(start, at), view[start..at], slips: 0));
            }
        }
    }

    private static Candidate ToCandidate(TextSpan span, ReadOnlySpan<char> digits, int slips)
    {
        Span<char> padded = stackalloc char[CompanyNumber.Digits];
        padded.Fill('0');
        digits.CopyTo(padded[(CompanyNumber.Digits - digits.Length)..]);
        var isValid = CompanyNumber.HasValidCheck(padded);
        var evidence = new List<Evidence>(4) { CompanyIdLabel, isValid ? CompanyIdMod11 : CompanyIdCheckFailed };
        if (digits.Length < CompanyNumber.Digits)
        {
            evidence.Add(CompanyIdPadded);
        }

        if (slips > 0)
        {
            evidence.Add(OcrSlip);
        }

        return new Candidate(
            FindingType.CompanyId, span, isValid ? EvidenceStrength.Validated : EvidenceStrength.Labelled, evidence);
    }
}
