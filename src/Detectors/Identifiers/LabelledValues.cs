using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers;

/// <summary>Walks over the labels of one kind and the places where their values begin.</summary>
internal static class LabelledValues
{
    /// <summary>Reads a value; null when there is none.</summary>
    /// <param name="view">Text.</param>
    /// <param name="start">Offset behind label and separators.</param>
    /// <param name="label">The label.</param>
    internal delegate TextSpan? Reader(ReadOnlySpan<char> view, int start, LabelHit label);

    /// <summary>Adds a labelled candidate for every value that <paramref name="read"/> accepts.</summary>
    public static void Add(
        DetectionText text, LabelKind kind, FindingType type, Evidence[] evidence, Reader read,
            ICollection<Candidate> sink)
    {
        var labels = text.Labels;
        for (var i = 0; labels.Has(kind) && i < labels.All.Length; i++)
        {
            var label = labels.All[i];
            if (label.Kind != kind)
            {
                continue;
            }

            var start = labels.ValueStart(i);
            if (start < text.View.Length && start - label.End <= label.Rule.Reach
                && read(text.View, start, label) is { IsEmpty: false } span)
            {
                sink.Add(new Candidate(type, span, EvidenceStrength.Labelled, evidence));
            }
        }
    }

    /// <summary>Offset behind a code of letters, digits and inner marks with at least <paramref name="fewestDigits"/>
    /// digits, or 0.</summary>
    public static int CodeEnd(ReadOnlySpan<char> view, int start, int longest, int fewestDigits)
    {
        var digits = 0;
        var end = start;
        while (end < view.Length && end - start <= longest && (TextChars.IsWord(view[end]) || IsInner(view, end)))
        {
            digits += TextChars.IsDigit(view[end]) ? 1 : 0;
            end++;
        }

        return digits >= fewestDigits && end - start <= longest ? end : 0;
    }

    private static bool IsInner(ReadOnlySpan<char> view, int at) =>
        view[at] is '-' or '/' or '.' or '_' && TextChars.IsWord(TextChars.At(view, at + 1))
            && TextChars.IsWord(TextChars.At(view, at - 1));
}
