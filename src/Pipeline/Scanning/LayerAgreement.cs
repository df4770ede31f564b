using Clona.Pdf;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Scans;

namespace Clona.Pipeline.Scanning;

/// <summary>Says whether the text of a page is what the page shows.</summary>
internal static class LayerAgreement
{
    private const double SureWord = 60;
    private const int FewestLetters = 4;
    private const int FewestWords = 8;
    private const int LettersForMistake = 3;
    private const double MostStrange = 0.5;

    // The last letter of European languages in Latin script.
    private const char LastOfLatin = '\u017F';

    // Points by which a word may lie beside the place where it is read.
    private const double Near = 9;

    /// <summary>
    /// Whether most of what is read there is not in the text, or most of the text is not there: too few words to tell count as
    /// agreement. Words of other scripts are not read; only where most of them are read as sure Latin words, they do not stand there.
    /// </summary>
    /// <param name="page">The page with its text.</param>
    /// <param name="scanned">What was read in its pixels.</param>
    public static bool Holds(PdfReadPage page, ScannedPage scanned)
    {
        var text = PdfTextPage.Of(page);
        List<(string Letters, PageBox Box)> own = [.. text.Words().Select(word => (Letters(text.Text[word.Span.Start..word.Span.End]), word.Box)).Where(word => word.Item1.Length >= FewestLetters)];
        var (x, y) = (page.DisplayedWidth / scanned.Width, page.DisplayedHeight / scanned.Height);
        List<(string Letters, PageBox Box)> read =
        [
            .. scanned.Pieces.Where(piece => piece.Confidence >= SureWord).Select(piece => (Letters(piece.Text), Placed(page.Number, piece.Box, x, y))).Where(word => word.Item1.Length >= FewestLetters),
        ];
        var foreign = own.Where(word => IsForeign(word.Letters)).ToList();
        var instead = read.Where(word => foreign.Exists(other => IsNear(word.Box, other.Box))).ToList();
        if (foreign.Count >= FewestWords && instead.Count > foreign.Count * MostStrange)
        {
            return false;
        }

        own = [.. own.Except(foreign)];
        read = [.. read.Except(instead)];
        return IsAmong(read, own) && (read.Count < FewestWords || IsAmong(own, read));
    }

    private static bool IsAmong(List<(string Letters, PageBox Box)> words, List<(string Letters, PageBox Box)> others) =>
        words.Count < FewestWords || words.Count(word => !others.Exists(other => IsNear(word.Box, other.Box) && IsLike(word.Letters, other.Letters))) <= words.Count * MostStrange;

    private static PageBox Placed(int page, ScanBox box, double x, double y) => new(page, box.Left * x, box.Top * y, box.Right * x, box.Bottom * y);

    private static bool IsNear(PageBox one, PageBox other) =>
        one.X0 - Near <= other.X1 && other.X0 - Near <= one.X1 && Math.Abs(one.Y0 + one.Y1 - other.Y0 - other.Y1) / 2 <= Near;

    private static bool IsLike(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
        || LetterDistance.Between(one, other) <= Math.Max(one.Length, other.Length) / LettersForMistake;

    private static bool IsForeign(string letters) => letters.Count(letter => letter > LastOfLatin) * 2 > letters.Length;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
