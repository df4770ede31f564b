using Clona.Pdf.Inlays;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Inlays;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;
using Clona.Scans;

namespace Clona.Pipeline.Verification;

/// <summary>Check V17: what was removed from pictures of pages cannot be read there any more.</summary>
/// <remarks>
/// The output is drawn and read once more. Where a removed word stood, nothing may be read that is like it: one letter of four may
/// differ, since reading pictures makes mistakes.
/// </remarks>
internal static class SecondReading
{
    private const string Name = "v17-second-reading";
    private const int FewestLetters = 3;
    private const int LettersForMistake = 4;

    /// <summary>The row for a report.</summary>
    /// <param name="report">The report of the output.</param>
    /// <param name="scans">The pages that were read in their pictures.</param>
    /// <param name="source">The original with its layer; null where it is not at hand.</param>
    /// <param name="parts">What was read in the output, a part for each of <see cref="PagesReadAgain"/>.</param>
    public static VerificationRow Check(
        ReportDocument report, IReadOnlyList<ScanPage>? scans, ReadDocument? source, IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        if (source is null || scans is null)
        {
            return new VerificationRow(Name, CheckVerdict.NotMade, 0, "original-missing");
        }

        var readable = PagesReadAgain.Of(scans);
        if (parts.Count != readable.Count || parts.Any(part => part.IsEmpty))
        {
            return new VerificationRow(Name, CheckVerdict.Failed, 1, "not-read");
        }

        var left = readable.Select((page, index) => Left(report, (page.Page, page.Part), source, LayerTask.ReadOf(parts[index]))).Sum();
        return left == 0
            ? new VerificationRow(Name, CheckVerdict.Passed, readable.Count)
            : new VerificationRow(Name, CheckVerdict.Failed, left, "read-again");
    }

    /// <summary>The row for a document of an office program: no picture of its output shows what was removed from one of that size.</summary>
    /// <param name="report">The report of the output.</param>
    /// <param name="source">The original with what was read in its pictures; null where it is not at hand.</param>
    /// <param name="output">The output in the same way; null where its pictures could not be read.</param>
    /// <param name="reads">What was read in the pictures of both.</param>
    public static VerificationRow OfPictures(
        ReportDocument report, ReadDocument? source, ReadDocument? output, IReadOnlyList<PictureRead>? reads)
    {
        if (source is null || output is null || reads is null)
        {
            return new VerificationRow(Name, CheckVerdict.NotMade, 0, "original-missing");
        }

        var shown = InlaySurvey.Of(output.Pictures).Select(item => (
            Size: InlayPages.SizeOf(item.Inlay.File), Scanned: LayerTask.ReadOf(reads.First(read => read.Sha256 == item.Inlay.Sha256).Read))).ToList();
        var left = source.Inlays.Sum(inlay => shown.Where(item => item.Size == InlayPages.SizeOf(inlay.Drawn.IsEmpty ? inlay.Pictures[0].File : inlay.Drawn))
            .Sum(item => Left(report, (inlay.Page, null), source, item.Scanned)));
        return left == 0
            ? new VerificationRow(Name, CheckVerdict.Passed, source.Inlays.Count)
            : new VerificationRow(Name, CheckVerdict.Failed, left, "read-again");
    }

    private static int Left(ReportDocument report, (int Page, PageBox? Part) page, ReadDocument source, ScannedPage output)
    {
        var (left, top, x, y) = DrawnPart.PlaceOf(page.Part, source.PageSizes[page.Page - 1], output.Width, output.Height);
        var words = output.Pieces.Select(piece => (Letters: Letters(piece.Text), piece.Box)).Where(word => word.Letters.Length >= FewestLetters).ToList();
        var removed = report.Detections.Where(row => row.Decision != DecisionKind.Keep && row.End > row.Start && row.End <= source.Text.Text.Length);
        return removed.Count(row => row.Boxes.Any(box => box.Page == page.Page && words.Exists(word =>
            Holds(box, left + ((word.Box.Left + word.Box.Right) / 2 * x), top + ((word.Box.Top + word.Box.Bottom) / 2 * y))
            && !IsOfMark(row, word.Letters) && WordsOf(source, row).Exists(secret => IsLike(secret, word.Letters)))));
    }

    // What stands there now names the kind of what was removed, and can be read.
    private static bool IsOfMark(ReportedDetection row, string read)
    {
        var mark = Letters(row.Mark ?? MarkLabels.For(row.Type));
        return mark.Contains(read, StringComparison.Ordinal) || IsLike(mark, read);
    }

    private static bool Holds(PageBox box, double x, double y) => x >= box.X0 && x <= box.X1 && y >= box.Y0 && y <= box.Y1;

    private static List<string> WordsOf(ReadDocument source, ReportedDetection row) =>
    [
        .. source.Text.Text[row.Start..row.End].Split([' ', '\t', '\n', '\f', '.', ',', '/', '-', '@', '_'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Letters).Where(letters => letters.Length >= FewestLetters),
    ];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static bool IsLike(string secret, string read) =>
        LetterDistance.Between(secret, read) <= Math.Max(secret.Length, read.Length) / LettersForMistake;
}
