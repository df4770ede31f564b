using Clona.Office.Text;
using Clona.Pdf.Inlays;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Removal;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Inlays;

/// <summary>Blanks in the pictures of a document what a plan removes there.</summary>
internal static class InlayRemoval
{
    /// <summary>Puts blanked pictures into the document; gives the indices of those that could not be blanked and have to go as a whole.</summary>
    public static IReadOnlySet<int> Blank(ReadDocument document, DocumentPlan plan)
    {
        var gone = new HashSet<int>();
        foreach (var inlay in document.Inlays)
        {
            var boxes = BoxesOf(document, plan, inlay.Page);
            if (boxes.Count == 0)
            {
                continue;
            }

            var blank = InlayBlanking.Blank(inlay.Drawn.IsEmpty ? inlay.Pictures[0].File : inlay.Drawn, [.. boxes.Select(box => PartOf(box, document.PageSizes[inlay.Page - 1], inlay))]);
            foreach (var picture in inlay.Pictures)
            {
                if (blank is { } file)
                {
                    document.Office!.Redraw(picture.Index, file.ToArray());
                }
                else
                {
                    gone.Add(picture.Index);
                }
            }
        }

        return gone;
    }

    // A picture that was drawn has the white margin of its page.
    private static (double Left, double Top, double Right, double Bottom) PartOf(PageBox box, (double Width, double Height) page, ReadInlay inlay)
    {
        var margin = inlay.Drawn.IsEmpty ? InlayPages.Margin : 0;
        var (width, height) = (page.Width - (2 * margin), page.Height - (2 * margin));
        return ((box.X0 - margin) / width, (box.Y0 - margin) / height, (box.X1 - margin) / width, (box.Y1 - margin) / height);
    }

    /// <summary>What goes on the page of a picture.</summary>
    public static IReadOnlyList<PageBox> BoxesOf(ReadDocument document, DocumentPlan plan, int page) =>
    [
        .. plan.Removed.Where(item => item.Image is null)
            .SelectMany(item => item.Drawn is { } drawn ? drawn.Page == page ? [drawn] : [] : PicturedWords.Of(document, item, page)),
    ];

    /// <summary>What goes in the document's own text.</summary>
    public static IEnumerable<Replacement> OwnText(ReadDocument document, DocumentPlan plan)
    {
        var end = document.Text.EndOfPage(1);
        return plan.Removed.Where(item => item.Image is null && item.Drawn is null && item.Finding.Span.Start < end)
            .Select(item => new Replacement(item.Finding.Span.Start, Math.Min(end, item.Finding.Span.End), item.Label));
    }
}
