using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Removal;

/// <summary>Makes the redacted text: what a plan removes is replaced by its label, the rest stays as it was.</summary>
internal static class TextCompanion
{
    /// <summary>The redacted form of <paramref name="text"/>.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="plan">What is removed from it.</param>
    /// <param name="drawnOver">What drawn areas removed beside that.</param>
    public static string Make(string text, DocumentPlan plan, IReadOnlyList<(TextSpan Span, FindingType Type)> drawnOver)
    {
        var redacted = new StringBuilder(text.Length);
        var position = 0;
        List<(TextSpan Span, string Label)> removed = [.. plan.Removed.Where(item => !item.Finding.Span.IsEmpty).Select(item => (item.Finding.Span, item.Label))];
        var edges = removed.SelectMany(item => new[] { item.Span.Start, item.Span.End }).ToHashSet();
        var drawn = drawnOver.Select(item => (item.Span, Label: IsEdge(text, item.Span, edges) ? string.Empty : MarkLabels.For(item.Type)));
        foreach (var (span, label) in removed.Concat(drawn).OrderBy(item => item.Span))
        {
            if (span.End <= position)
            {
                continue;
            }

            redacted.Append(text, position, Math.Max(0, span.Start - position)).Append(label);
            position = span.End;
        }

        return redacted.Append(text, position, text.Length - position).ToString();
    }

    // The full stop whose ink touched a removed word is no find of its own.
    private static bool IsEdge(string text, TextSpan span, HashSet<int> edges) =>
        (edges.Contains(span.Start) || edges.Contains(span.End)) && !text[span.Start..span.End].Any(char.IsLetterOrDigit);
}
