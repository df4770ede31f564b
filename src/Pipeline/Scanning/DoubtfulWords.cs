using Clona.Detectors.Findings;
using Clona.Detectors.Slips;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Scans;

namespace Clona.Pipeline.Scanning;

/// <summary>Says what of a document's text was read in pictures, and which words of it with doubt.</summary>
internal static class DoubtfulWords
{
    // Of 100; the median of a clean scan is 95.
    private const double Sure = 50;

    /// <summary>Whether what was read there may be something else.</summary>
    public static bool IsDoubtful(ScannedPiece piece) => piece.Confidence < Sure && piece.Text.Any(char.IsLetterOrDigit);

    /// <summary>What was read in the pictures of <paramref name="document"/>; null where nothing was.</summary>
    public static ReadParts? In(ReadDocument document)
    {
        var pages = document.Scans.Where(scan => scan.IsReadable).Select(scan => scan.Page).ToHashSet();
        var doubts = document.Scans.SelectMany(scan => scan.Doubts).ToLookup(box => box.Page);
        var read = document.Text.Pages.Where(page => pages.Contains(page.Number)).ToList();
        return read.Count == 0 ? null : new ReadParts(
            [.. read.Select(page => new TextSpan(StartOf(document, page), StartOf(document, page) + page.Text.Length))],
            [.. read.SelectMany(page => Doubtful(page, StartOf(document, page), doubts[page.Number]))]);
    }

    private static int StartOf(ReadDocument document, TextPage page) => document.Text.PageStarts[page.Number - 1];

    private static IEnumerable<TextSpan> Doubtful(TextPage page, int start, IEnumerable<PageBox> doubts)
    {
        List<PageBox> boxes = [.. doubts];
        return boxes.Count == 0 ? [] : page.Words().Where(word => boxes.Exists(box => HoldsMiddle(box, word.Box)))
            .Select(word => new TextSpan(start + word.Span.Start, start + word.Span.End));
    }

    private static bool HoldsMiddle(PageBox box, PageBox word) =>
        (word.X0 + word.X1) / 2 is var x && (word.Y0 + word.Y1) / 2 is var y && x >= box.X0 && x <= box.X1 && y >= box.Y0 && y <= box.Y1;
}
