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
        foreach (var place in text.Labels.PlacesOf(LabelKind.CompanyId))
        {
            TryValue(text.View.AsSpan(0, place.End), place.Start, sink);
        }

        return text.View.Length;
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
