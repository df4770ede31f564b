using Clona.Pdf.Removal;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Removal;

/// <summary>What a plan removes from one page: each finding with its glyphs, and the pictures.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="Findings">Findings with the ordinals of their glyphs on this page, rising; none for pictures.</param>
internal sealed record PdfPagePlan(int Page, IReadOnlyList<(PlannedFinding Finding, IReadOnlyList<int> Glyphs)> Findings)
{
    /// <summary>The page's part of the engine's plan: glyphs, pictures and one mark for each finding.</summary>
    public Clona.Pdf.Removal.PageRemoval ForEngine() => new(
        Page,
        [.. Findings.SelectMany(item => RangesOf(item.Glyphs))],
        [.. Findings.Select(item => item.Finding.Image).OfType<int>()],
        [.. Findings.Select(MarkOf)]);

    /// <summary>Rising ordinals folded into ranges.</summary>
    public static IEnumerable<OrdinalRange> RangesOf(IReadOnlyList<int> ordinals)
    {
        for (var start = 0; start < ordinals.Count;)
        {
            var end = start;
            while (end + 1 < ordinals.Count && ordinals[end + 1] == ordinals[end] + 1)
            {
                end++;
            }

            yield return new OrdinalRange(ordinals[start], ordinals[end]);
            start = end + 1;
        }
    }

    private static RemovalMark MarkOf((PlannedFinding Finding, IReadOnlyList<int> Glyphs) item) => new(
        Texts.MarkLabels.For(item.Finding.Finding.Type), [.. RangesOf(item.Glyphs)], item.Finding.Image);
}
