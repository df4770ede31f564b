using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Removal;

namespace Clona.Pdf.OldRedactions;

/// <summary>Finds what an earlier editor hid on a page without removing it.</summary>
/// <remarks>
/// Nothing is flagged that can be seen: a glyph counts as hidden only where paint that surely hides lies over the part of its box
/// in which letters have their ink. So carrying out a finding changes nothing of what the page shows. Stateless.
/// </remarks>
internal sealed class OldRedactionFinder
{
    private const double MostOfPage = 0.8;

    private readonly ExecutedPage page;
    private readonly PdfRectangle visible;
    private readonly IReadOnlyList<PaintEvent> events;

    private OldRedactionFinder(ExecutedPage page, PdfRectangle visible)
    {
        this.page = page;
        this.visible = visible;
        events = page.Paints.Events;
    }

    /// <summary>What is hidden on <paramref name="page"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="visible">The part of the page that is shown.</param>
    /// <param name="unapplied">Areas of marks for removal that nobody carried out.</param>
    public static IReadOnlyList<OldRedaction> Find(ExecutedPage page, PdfRectangle visible, IReadOnlyList<PdfRectangle> unapplied) =>
        [
            .. new OldRedactionFinder(page, visible).Covered(),
            .. CoveredPictures.Of(page),
            .. CoveredDrawings.Of(page),
            .. unapplied.Select(area => new OldRedaction(OldRedactionKind.UnappliedMark, area, RangesOf(InArea(page, area)))),
            .. Unseen(page, OldRedactionKind.OutsidePage, GlyphFlags.OutsidePage),
            .. Unseen(page, OldRedactionKind.HiddenLayer, GlyphFlags.HiddenLayer),
        ];

    /// <summary>Rising ordinals folded into ranges.</summary>
    public static IReadOnlyList<OrdinalRange> RangesOf(IEnumerable<int> ordinals)
    {
        List<OrdinalRange> ranges = [];
        foreach (var ordinal in ordinals)
        {
            if (ranges.Count > 0 && ranges[^1].Last == ordinal - 1)
            {
                ranges[^1] = new(ranges[^1].First, ordinal);
            }
            else
            {
                ranges.Add(new(ordinal, ordinal));
            }
        }

        return ranges;
    }

    private static IEnumerable<int> InArea(ExecutedPage page, PdfRectangle area) => page.Glyphs
        .Where(glyph => QuadOverlap.IsMoreThanSliver(glyph.Quad, area)).Select(glyph => glyph.Ordinal);

    private static IEnumerable<OldRedaction> Unseen(ExecutedPage page, OldRedactionKind kind, GlyphFlags flag)
    {
        List<PdfGlyph> hidden = [];
        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            if ((glyph.Flags & flag) != GlyphFlags.None)
            {
                hidden.Add(glyph);
            }
        }

        return MarkWords.TellsSomething(hidden.Select(glyph => glyph.Text))
            ? [new(kind, BoundsOf(hidden), RangesOf(hidden.Select(glyph => glyph.Ordinal)))]
            : [];
    }

    private static PdfRectangle BoundsOf(IEnumerable<PdfGlyph> glyphs) =>
        glyphs.Select(glyph => glyph.Quad.Bounds).Aggregate((one, other) => one.Union(other));

    private IEnumerable<OldRedaction> Covered()
    {
        if (!events.Any(paint => paint.Cover is not null))
        {
            return [];
        }

        var hiders = new GlyphHiders(page);
        List<(PdfGlyph Glyph, int Hider, bool IsAlike)> hidden = [.. page.Glyphs.Select(hiders.HiderOf).OfType<(PdfGlyph, int, bool)>()];
        if (hidden.Count == 0)
        {
            return [];
        }

        var shown = new ShownGlyphs(page.Glyphs, [.. hidden.Select(item => item.Glyph.Ordinal)]);
        return hidden.Where(item => !shown.RepeatLater(item.Glyph)).GroupBy(item => (item.Hider, item.IsAlike))
            .Where(group => MarkWords.TellsSomething(group.Select(item => item.Glyph.Text)))
            .Select(group => new OldRedaction(
                KindOf(events[group.Key.Hider], group.Key.IsAlike),
                BoundsOf(group.Select(item => item.Glyph)),
                RangesOf(group.Select(item => item.Glyph.Ordinal))));
    }

    private OldRedactionKind KindOf(PaintEvent hider, bool isAlike) =>
        isAlike ? OldRedactionKind.TextInBoxColour
        : IsMostOfPage(hider.Bounds) ? OldRedactionKind.PageOverText
        : page.Appearances.Count > 0 && hider.Instance >= page.Appearances[0] ? OldRedactionKind.AnnotationOverText
        : hider.Kind == PaintKind.Image ? OldRedactionKind.PictureOverText
        : OldRedactionKind.BoxOverText;

    private bool IsMostOfPage(PdfRectangle area) => area.Width * area.Height >= MostOfPage * visible.Width * visible.Height;
}
