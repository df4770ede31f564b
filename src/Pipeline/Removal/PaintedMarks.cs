using Clona.Pdf;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Removal;

/// <summary>The marks of a redacted PDF as boxes of the pages as displayed.</summary>
internal static class PaintedMarks
{
    /// <summary>Page → boxes with their labels; a mark over several lines has its label in one of its boxes.</summary>
    public static ILookup<int, (PageBox Box, string Label)> Of(ReadDocument document, RewriteResult result)
    {
        var displays = document.Displays;
        return result.Marks.ToLookup(
            mark => mark.Page, mark => (DisplayedBox.Of(mark.Page, displays[mark.Page - 1], mark.Area), mark.Label));
    }
}
