using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Removal;

/// <summary>Says where the words of a finding stand in the picture of a page.</summary>
internal static class PicturedWords
{
    // Points by which the ink of a word may reach beyond the box that was read.
    private const double Beside = 0.4;
    private const double Above = 0.6;

    /// <summary>The boxes of the finding on a page: one for each line, and those of accents above its words.</summary>
    /// <remarks>
    /// Where a word ends and its comma begins is told by the reader to half a letter only: signs that touch the finding go with it, so
    /// that no part of its last letter stays.
    /// </remarks>
    public static IEnumerable<PageBox> Of(ReadDocument document, PlannedFinding finding, int page) =>
        document.Text.OnPages(finding.Finding.Span).Where(part => part.Page.Number == page)
            .SelectMany(part => part.Page.BoxesOf(WithSigns(part.Page.Text, part.Span)))
            .SelectMany(box => AccentsOf(document, box).Prepend(PageBox.Rounded(page, box.X0 - Beside, box.Y0 - Above, box.X1 + Beside, box.Y1 + Above)));

    private static IEnumerable<PageBox> AccentsOf(ReadDocument document, PageBox word) =>
        document.Scans.Where(scan => scan.Page == word.Page).SelectMany(scan => scan.Accents.Where(accent => AccentPlaces.IsAbove(accent, word, scan.Quarters)));

    private static TextSpan WithSigns(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && IsSign(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsSign(text[end]))
        {
            end++;
        }

        return new(start, end);
    }

    private static bool IsSign(char letter) => !char.IsWhiteSpace(letter) && !char.IsLetterOrDigit(letter);
}
