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
    private const int OwnerReach = 60;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("company-id", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var place in text.Labels.PlacesOf(LabelKind.CompanyId))
        {
            var view = text.View.AsSpan(0, place.End);
            if (TryValue(view, place.Start, sink, out var end))
            {
                ReadList(view, end, sink);
            }
            else if (!place.IsCell)
            {
                TryBehindOwner(view, place.Label.End, sink);
            }
        }

        return text.Labels.ReadTo;
    }

    // "IČO prodávajícího (Jan Novák) je 12345679": a number of eight digits that passes its check, in the same sentence.
    private static void TryBehindOwner(ReadOnlySpan<char> view, int from, ICollection<Candidate> sink)
    {
        var limit = Math.Min(view.Length, from + OwnerReach);
        for (var at = from; at < limit && view[at] is not (';' or '\n'); at++)
        {
            if (TextChars.IsDigit(view[at]))
            {
                var isWhole = TextChars.DigitsEnd(view, at) - at == CompanyNumber.Digits && NumberEdges.IsFreeStart(view, at);
                if (isWhole && FollowsVerb(view[from..at].TrimEnd()) && CompanyNumber.HasValidCheck(view.Slice(at, CompanyNumber.Digits)))
                {
                    TryValue(view, at, sink, out _);
                }

                return;
            }
        }
    }

    private static bool FollowsVerb(ReadOnlySpan<char> gap) => gap.EndsWith(" je") || gap.EndsWith(" zní") || gap.EndsWith(":")
        || gap.EndsWith(")");

    // "IČO 60449608 a 65497384": the label speaks for both.
    private static void ReadList(ReadOnlySpan<char> view, int end, ICollection<Candidate> sink)
    {
        for (var next = ValueList.Next(view, end); next > 0; next = ValueList.Next(view, end))
        {
            var isNumber = TextChars.DigitsEnd(view, next) - next == CompanyNumber.Digits
                && CompanyNumber.HasValidCheck(view.Slice(next, CompanyNumber.Digits));
            if (!isNumber || !TryValue(view, next, sink, out end))
            {
                return;
            }
        }
    }

    private static bool TryValue(ReadOnlySpan<char> view, int start, ICollection<Candidate> sink, out int end)
    {
        Span<char> digits = stackalloc char[CompanyNumber.Digits];
        var slips = 0;
        var count = 0;
        end = start;
        for (var at = start; count < digits.Length;)
        {
            var read = OcrDigits.Read(view, ref at, digits[count..], ref slips);
            count += read;
            end = read > 0 ? at : end;
            if (read == 0 || !(TextChars.IsBlank(TextChars.At(view, at)) || (TextChars.At(view, at) == '\n' && TextChars.DigitsEnd(view, at + 1) - at - 1 == 3 && count is 2 or 5)))
            {
                break;
            }

            at++;
        }

        if (count >= FewestDigits && slips <= 2 && !TextChars.IsWord(TextChars.At(view, end))
            && !IsBirthNumber(view, end))
        {
            sink.Add(ToCandidate(new TextSpan(start, end), digits[..count], slips));
            return true;
        }

        return false;
    }

    // "RČ/IČO: 800101/1234" is the other of the two.
    private static bool IsBirthNumber(ReadOnlySpan<char> view, int end) =>
        TextChars.SkipWhite(view, end, lineBreaks: 0) is var slash && TextChars.At(view, slash) == '/'
            && TextChars.SkipWhite(view, slash + 1, lineBreaks: 0) is var next && TextChars.DigitsEnd(view, next) - next is 3 or 4;

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
