using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds registration plates: the current Czech shape anywhere, any other shape beside a label.</summary>
/// <remarks>Vyhláška č. 343/2014 Sb., annex 13: digit, letter of the region, digit or letter, four digits; older: letters, 12-34.</remarks>
public sealed class VehiclePlateDetector : IDetector
{
    private const string Regions = "ABCEHJKLMPSTUZ";
    private const int LongestPlate = 9;
    private const int FewestCharacters = 5;
    private static readonly Evidence[] ShapeOnly = [PlateShape];
    private static readonly Evidence[] Labelled = [PlateLabel];
    private static readonly Evidence[] LabelledShape = [PlateLabel, PlateShape];

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("vehicle-plate", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        for (var digit = NumberEdges.NextDigit(view, 0); digit >= 0; digit = NumberEdges.NextDigit(view, TextChars.DigitsEnd(view, digit)))
        {
            if (Regions.Contains(TextChars.At(view, digit + 1), StringComparison.Ordinal) && NumberEdges.IsFreeStart(view, digit))
            {
                TryShape(text, digit, sink);
            }
        }

        LabelledValues.Add(text, LabelKind.Plate, FindingType.VehiclePlate, Labelled, ReadLabelled, sink);
        return view.Length;
    }

    private static void TryShape(DetectionText text, int start, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var third = TextChars.At(view, start + 2);
        if (!TextChars.IsDigit(third) && !char.IsAsciiLetterUpper(third))
        {
            return;
        }

        var number = start + 3;
        number += TextChars.At(view, number) is ' ' or '-' ? 1 : 0;
        var end = TextChars.DigitsEnd(view, number);
        if (end - number == 4 && NumberEdges.IsFreeEnd(view, end))
        {
            var isLabelled = text.Labels.Announces(LabelKind.Plate, start);
            sink.Add(new Candidate(
                FindingType.VehiclePlate,
                new TextSpan(start, end),
                isLabelled ? EvidenceStrength.Labelled : EvidenceStrength.Statistical,
                isLabelled ? LabelledShape : ShapeOnly));
        }
    }

    // Old, foreign and personalised plates: capitals and digits, at most one blank or hyphen between groups.
    private static TextSpan? ReadLabelled(ReadOnlySpan<char> view, int start, LabelHit label)
    {
        var end = start;
        var count = 0;
        var digits = 0;
        for (var at = start; at < view.Length && at - start <= LongestPlate; at++)
        {
            var c = view[at];
            if (char.IsAsciiLetterUpper(c) || TextChars.IsDigit(c))
            {
                count++;
                digits += TextChars.IsDigit(c) ? 1 : 0;
                end = at + 1;
            }
            else if (at != end || !(c is ' ' or '-'))
            {
                break;
            }
        }

        return count >= FewestCharacters && digits > 0 && !TextChars.IsWord(TextChars.At(view, end)) ? new TextSpan(start, end) : null;
    }
}
