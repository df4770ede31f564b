using Clona.Pdf;
using Clona.Pdf.Glyphs;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reading;

/// <summary>Says whether the text that was read can be trusted to be what a person sees.</summary>
internal static class Readability
{
    private const GlyphFlags Unseen =
        GlyphFlags.Invisible | GlyphFlags.White | GlyphFlags.ClippedAway | GlyphFlags.OutsidePage | GlyphFlags.HiddenLayer;

    // A page with fewer visible letters than a short heading under a picture of this share of the page is a scan.
    private const int FewLetters = 30;
    private const double LargeShare = 0.5;

    // Letters drawn as outlines are as small as letters; a short letter has a hundred.
    private const int ManyOutlines = 80;

    // Bullets and symbols without Unicode are common; a tenth of the text without it is a text that cannot be read.
    private const double MostUnknownShare = 0.1;
    private const int FewGlyphs = 10;

    // Signatures and stamps are pictures of at least this size; smaller ones are bullets, rules and icons.
    private const double SmallestSide = 16;

    /// <summary>Why the text cannot be trusted, and on which page; null where it can.</summary>
    /// <param name="read">The document.</param>
    /// <param name="scans">The pages that were read in their pictures; null where no page was.</param>
    /// <param name="isPrint">Whether it is the print of a document whose pictures were looked at there.</param>
    /// <param name="readsPictures">Whether somebody can read pictures.</param>
    public static (RefusalReason Reason, int Page)? FaultOf(PdfReadResult read, IReadOnlyList<ScanPage>? scans, bool isPrint, bool readsPictures)
    {
        if (scans is null && !isPrint && read.Pages.Sum(VisibleLetters) == 0 && read.Pages.Any(page => page.Images.Count > 0))
        {
            return (RefusalReason.NoTextLayer, 0);
        }

        var known = scans?.Select(page => page.Page).ToHashSet() ?? [];
        foreach (var page in read.Pages)
        {
            var isDistrusted = read.Trust.Distrusted.Contains(page.Number);
            if (!isPrint && !known.Contains(page.Number) && (IsScan(page) || (isDistrusted && readsPictures && scans is null)))
            {
                return (RefusalReason.NoTextLayer, page.Number);
            }

            // A page that is not trusted has to become a picture, in which nothing of its fonts is left.
            if (IsUnreadable(page) || (isDistrusted && scans?.Any(scan => scan.Page == page.Number && scan.IsFlattened) != true))
            {
                return (RefusalReason.UnknownFontEncoding, page.Number);
            }
        }

        return null;
    }

    /// <summary>Whether a picture of that size can show a signature, a stamp or a face.</summary>
    public static bool CanShowSomething(PageBox box) =>
        box.X1 - box.X0 >= SmallestSide && box.Y1 - box.Y0 >= SmallestSide;

    /// <summary>Whether the page shows a picture and hardly any letters; those that nobody sees are an OCR layer of somebody else's.</summary>
    public static bool IsScan(PdfReadPage page) =>
        VisibleLetters(page) < FewLetters && page.Images.Any(image => ShareOf(page, DisplayedBox.Of(page, image.Quad)) >= LargeShare);

    /// <summary>
    /// Whether the page's text may not be what it shows: letters lie on a picture of the whole page, or there are none and many small
    /// outlines are drawn, or they are no text in Latin letters, <see cref="TextOf"/>.
    /// </summary>
    public static bool IsDoubtful(PdfReadPage page) => VisibleLetters(page) < FewLetters
        ? page.SmallOutlines >= ManyOutlines
        : page.Images.Any(image => ShareOf(page, DisplayedBox.Of(page, image.Quad)) >= LargeShare)
            || TextOf(page) != TextKind.Usual;

    /// <summary>What kind of text the page shows.</summary>
    public static TextKind TextOf(PdfReadPage page) => LetterShares.KindOf(page.Glyphs.Where(glyph => (glyph.Flags & Unseen) == GlyphFlags.None).Select(glyph => glyph.Text));

    /// <summary>Letters of the page that can be seen; white ones and those under something else cannot.</summary>
    public static int VisibleLetters(PdfReadPage page)
    {
        var hidden = page.OldRedactions.SelectMany(old => old.Glyphs).SelectMany(range => Enumerable.Range(range.First, range.Count)).ToHashSet();
        return page.Glyphs.Count(glyph => (glyph.Flags & Unseen) == GlyphFlags.None && !string.IsNullOrWhiteSpace(glyph.Text) && !hidden.Contains(glyph.Ordinal));
    }

    /// <summary>Whether the codes of a tenth of the page's text say no letters.</summary>
    public static bool IsUnreadable(PdfReadPage page)
    {
        var unknown = page.Glyphs.Count(glyph => (glyph.Flags & GlyphFlags.NoUnicode) != GlyphFlags.None);
        return unknown > FewGlyphs && unknown > page.Glyphs.Count * MostUnknownShare;
    }

    private static double ShareOf(PdfReadPage page, PageBox box)
    {
        var width = Math.Min(box.X1, page.DisplayedWidth) - Math.Max(box.X0, 0);
        var height = Math.Min(box.Y1, page.DisplayedHeight) - Math.Max(box.Y0, 0);
        return Math.Max(0, width) * Math.Max(0, height) / (page.DisplayedWidth * page.DisplayedHeight);
    }
}
