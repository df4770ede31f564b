using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers.Decoys;

/// <summary>Recognises amounts of nine or more digits, which look like telephone numbers or accounts.</summary>
public sealed class AmountDetector : IDetector
{
    private const int FewestDigits = 8;
    private const int MostGroups = 6;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("decoy.amount", 1);

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
            at = GroupsEnd(view, start, out var digits);
            if (digits >= FewestDigits && NumberEdges.IsFreeStart(view, start) && NumberEdges.IsAmount(view, at))
            {
                sink.Add(new Candidate(FindingType.OtherId, new TextSpan(start, at), EvidenceStrength.Labelled,
                    DecoyReasons.All)
                {
                    IsDecoy = true,
                });
            }
        }

        return cursor.ReadTo;
    }

    private static int GroupsEnd(ReadOnlySpan<char> view, int start, out int digits)
    {
        var end = TextChars.DigitsEnd(view, start);
        digits = end - start;
        for (var groups = 1; groups < MostGroups && TextChars.At(view, end) is ' ' or '.'; groups++)
        {
            var next = TextChars.DigitsEnd(view, end + 1);
            if (next - end - 1 != 3)
            {
                break;
            }

            digits += 3;
            end = next;
        }

        return end;
    }
}
