using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Removal;

/// <summary>Makes the redacted text: what a plan removes is replaced by its label, the rest stays as it was.</summary>
internal static class TextCompanion
{
    /// <summary>The redacted form of <paramref name="text"/>.</summary>
    public static string Make(string text, DocumentPlan plan)
    {
        var redacted = new StringBuilder(text.Length);
        var position = 0;
        foreach (var removed in plan.Removed.Where(item => !item.Finding.Span.IsEmpty))
        {
            var span = removed.Finding.Span;
            if (span.End <= position)
            {
                continue;
            }

            redacted.Append(text, position, Math.Max(0, span.Start - position)).Append(MarkLabels.For(removed.Finding.Type));
            position = span.End;
        }

        return redacted.Append(text, position, text.Length - position).ToString();
    }
}
