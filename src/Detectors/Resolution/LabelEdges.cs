using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Cuts names and addresses that ran into the label of the next field ("1980 Rodné | číslo:").</summary>
internal static class LabelEdges
{
    /// <summary>The candidate without the beginning of a label at its end; null when nothing is left.</summary>
    public static Candidate? Cut(DetectionText text, Candidate candidate)
    {
        if (candidate.IsDecoy || candidate.Type is not (FindingType.Person or FindingType.Address)
            || text.Labels.CrossingAt(candidate.Span.End) is not { } label)
        {
            return candidate;
        }

        var end = TextChars.SkipWhiteBack(text.View, label.Start, lineBreaks: 1);
        return end > candidate.Span.Start ? candidate with { Span = new TextSpan(candidate.Span.Start, end) } : null;
    }
}
