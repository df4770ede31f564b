using Clona.Pdf.FontChecks;
using Clona.Scans;
using Clona.Scans.Finding;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;

namespace Clona.Pipeline.Scanning.Fonts;

/// <summary>Reads a sheet of fonts and says which of them say other letters than they show.</summary>
internal static class FontReading
{
    private const double PointsPerInch = 72;

    // A font under suspicion is read once more, drawn smaller.
    private const double Smaller = 1.4;

    // Points: letters of neighbours in a row stand farther apart than that.
    private const double Beside = 4;

    /// <summary>The numbers of the fonts that lie, rising.</summary>
    /// <param name="reader">Reads.</param>
    /// <param name="sheet">The sheet as it was drawn.</param>
    /// <param name="dotsPerInch">Its resolution.</param>
    /// <param name="words">What stands on it.</param>
    public static IReadOnlyList<int> Lying(RowReading reader, GrayPicture sheet, int dotsPerInch, IReadOnlyList<FontWord> words)
    {
        var scale = dotsPerInch / PointsPerInch;
        var suspected = Suspected(sheet, words, scale, rows => reader.Read(sheet, dotsPerInch, rows));
        return suspected.Count == 0 ? []
            : Suspected(sheet, [.. words.Where(word => suspected.Contains(word.Font))], scale, rows => reader.ReadSmaller(sheet, dotsPerInch, rows, Smaller));
    }

    private static List<int> Suspected(
        GrayPicture sheet, IReadOnlyList<FontWord> words, double scale, Func<IReadOnlyList<ScanBox>, IReadOnlyList<IReadOnlyList<ReadLetter>>> read)
    {
        var rows = words.GroupBy(word => word.Top).ToList();
        var letters = read([.. rows.Select(row => Inside(sheet, new ScanBox(0, row.Key * scale, sheet.Width, (row.Key + FontSheets.RowHeight) * scale)))]);
        return
        [
            .. rows.SelectMany((row, index) => row.Select(word => (word.Font, Word: Compared(sheet, word, letters[index], scale))))
                .Where(item => item.Word is not null).GroupBy(item => item.Font, item => item.Word!)
                .Where(font => FontJudgement.Lies([.. font])).Select(font => font.Key).Order(),
        ];
    }

    private static ScanBox Inside(GrayPicture sheet, ScanBox box) =>
        new(Math.Max(0, box.Left), Math.Min(box.Top, sheet.Height - 1), Math.Min(box.Right, sheet.Width), Math.Min(box.Bottom, sheet.Height));

    // Null where nothing can be said: other scripts, and barcodes, which no letters can look like.
    private static ReadWord? Compared(GrayPicture sheet, FontWord word, IReadOnlyList<ReadLetter> row, double scale)
    {
        var (left, right) = ((word.Left - Beside) * scale, (word.Right + Beside) * scale);
        var read = string.Concat(row.Where(letter => (letter.Box.Left + letter.Box.Right) / 2 is var middle && middle >= left && middle <= right).Select(letter => letter.Text));
        var isCode = Bars.AreIn(sheet, Inside(sheet, new ScanBox(left, word.Top * scale, right, (word.Top + FontSheets.RowHeight) * scale)));
        return !isCode && ShownLetters.Of(word.Text) is { } said ? new ReadWord(said, ShownLetters.Of(read) ?? string.Empty) : null;
    }
}
