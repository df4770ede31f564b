using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;

namespace Clona.Web.Review;

/// <summary>Where edits stand on the pages.</summary>
public static class EditPlaces
{
    /// <summary>Whether a person added the finding.</summary>
    public static bool IsAdded(PlanEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return edit.Box is not null || edit.Start is not null;
    }

    /// <summary>Page that an added finding begins on, from 1; 0 for a found one.</summary>
    public static int PageOf(PlanEdit edit, AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(analysis);
        return edit.Box?.Page
            ?? (edit.Start is { } start ? analysis.Pages.LastOrDefault(page => page.Start <= start)?.Number ?? 1 : 0);
    }

    /// <summary>Boxes of an added finding: the drawn one, or those of the words it covers; none for a found one.</summary>
    public static IReadOnlyList<PageBox> BoxesOf(PlanEdit edit, AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(analysis);
        return edit.Box is { } box ? [box]
            : edit is { Start: { } start, End: { } end } ? WordsBetween(start, end, analysis)
            : [];
    }

    /// <summary>Page, left, top, right, bottom.</summary>
    public static double[] Corners(PageBox box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return [box.Page, box.X0, box.Y0, box.X1, box.Y1];
    }

    private static PageBox[] WordsBetween(int start, int end, AnalysisDocument analysis) =>
        [.. from page in analysis.Pages
            where page.Start < end && page.Start + page.Length > start
            from word in page.Words
            where word.Start < end && word.End > start && word.X1 > word.X0
            select PageBox.Rounded(page.Number, word.X0, word.Y0, word.X1, word.Y1)];
}
