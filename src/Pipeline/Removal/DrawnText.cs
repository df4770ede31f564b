using Clona.Detectors.Findings;
using Clona.Pdf;
using Clona.Pdf.Removal;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Removal;

/// <summary>Says whose drawn area removed a glyph, and which pieces of the text such areas removed.</summary>
internal static class DrawnText
{
    /// <summary>The pieces of the text whose glyphs went because of a drawn area, rising.</summary>
    public static IReadOnlyList<(TextSpan Span, FindingType Type)> Of(
        ReadDocument document, IReadOnlyList<PdfPagePlan> plan, RewriteResult result)
    {
        var removed = result.Removed.Where(range => range.Reason == RemovalReason.Area).ToLookup(range => range.Page);
        return
        [
            .. plan.Where(page => removed.Contains(page.Page)).SelectMany(page => PiecesOf(document, page, OrdinalsOf(removed[page.Page])))
                .OrderBy(piece => piece.Span),
        ];
    }

    /// <summary>The finding whose area removed the glyph or picture that stands in <paramref name="box"/>; the first that overlaps it.</summary>
    public static PlannedFinding? OwnerOf(PdfPagePlan page, PageBox? box)
    {
        var areas = page.Areas.ToList();
        return areas.Find(item => box is not null && Overlap(item.Area, box)).Finding ?? areas.FirstOrDefault().Finding;
    }

    private static bool Overlap(PageBox one, PageBox other) =>
        one.X0 < other.X1 && other.X0 < one.X1 && one.Y0 < other.Y1 && other.Y0 < one.Y1;

    private static HashSet<int> OrdinalsOf(IEnumerable<RemovedRange> ranges) =>
        [.. ranges.SelectMany(range => Enumerable.Range(range.Glyphs.First, range.Glyphs.Count))];

    private static IEnumerable<(TextSpan Span, FindingType Type)> PiecesOf(ReadDocument document, PdfPagePlan plan, HashSet<int> removed)
    {
        var page = document.Text.Pages[plan.Page - 1];
        var start = document.Text.PageStarts[plan.Page - 1];
        for (var unit = 0; unit < page.Glyphs.Count; unit++)
        {
            if (IsGone(unit))
            {
                var end = EndOfPiece(unit);
                var owner = OwnerOf(plan, page.GlyphBoxes[page.Glyphs[unit]])!;
                yield return (new TextSpan(start + unit, start + end), owner.Finding.Type);
                unit = end - 1;
            }
        }

        bool IsGone(int unit) => page.Glyphs[unit] is >= 0 and var glyph && (removed.Contains(glyph) || page.Doubles[glyph].Any(removed.Contains));

        // Blanks that the layout put between two removed letters of a line belong to the piece.
        int EndOfPiece(int first)
        {
            var end = first + 1;
            for (var unit = end; unit < page.Glyphs.Count && page.Lines[unit] == page.Lines[first]; unit++)
            {
                if (IsGone(unit))
                {
                    end = unit + 1;
                }
                else if (page.Glyphs[unit] >= 0)
                {
                    break;
                }
            }

            return end;
        }
    }
}
