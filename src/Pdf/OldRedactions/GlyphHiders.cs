using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;

namespace Clona.Pdf.OldRedactions;

/// <summary>Says which paint hides a glyph.</summary>
internal sealed class GlyphHiders(ExecutedPage page)
{
    private const GlyphFlags Elsewhere = GlyphFlags.OutsidePage | GlyphFlags.HiddenLayer | GlyphFlags.ClippedAway;

    // A box need not reach all corners of the widest letters.
    private const int FewestHidden = GlyphCore.Points - 1;

    private readonly IReadOnlyList<PaintEvent> events = page.Paints.Events;
    private readonly CoverIndex covers = new(page.Paints.Events);
    private int colorRun;

    /// <summary>
    /// The glyph with the index of the paint that hides it, and whether it is hidden because it has that paint's colour; null where it
    /// can be seen. Glyphs are asked for in their order.
    /// </summary>
    public (PdfGlyph Glyph, int Hider, bool IsAlike)? HiderOf(PdfGlyph glyph)
    {
        var middle = GlyphCore.Middle(glyph);
        if ((glyph.Flags & Elsewhere) != GlyphFlags.None || glyph.Text is { } text && string.IsNullOrWhiteSpace(text) || !covers.HasSomethingAt(middle))
        {
            return null;
        }

        var isInvisible = (glyph.Flags & GlyphFlags.Invisible) != GlyphFlags.None;
        if (covers.HiderAfter(middle, glyph.Ordinal) is { } above && !(isInvisible && events[above].Kind == PaintKind.Image))
        {
            return Count(glyph, point => covers.HiderAfter(point, glyph.Ordinal) is not null) >= FewestHidden ? (glyph, above, false) : null;
        }

        return isInvisible ? InDarkBox(glyph, middle) : InOwnColour(glyph, middle);
    }

    // The text layer of a scan is seen nowhere, so it does not matter whether the box was painted before or after it.
    private (PdfGlyph, int, bool)? InDarkBox(PdfGlyph glyph, PdfPoint middle) =>
        covers.HiderAfter(middle, -1) is { } box && IsDarkBox(events[box])
            && Count(glyph, point => covers.HiderAfter(point, -1) is { } here && IsDarkBox(events[here])) >= FewestHidden
            ? (glyph, box, false)
            : null;

    private static bool IsDarkBox(PaintEvent paint) => paint is { Kind: PaintKind.Path, Color.IsDark: true };

    private (PdfGlyph, int, bool)? InOwnColour(PdfGlyph glyph, PdfPoint middle) =>
        ColorOf(glyph.Ordinal) is { } color && covers.LastBefore(middle, glyph.Ordinal) is { } box && IsAlike(box, middle, color)
            && Count(glyph, point => covers.LastBefore(point, glyph.Ordinal) is { } here && IsAlike(here, point, color)) >= FewestHidden
            ? (glyph, box, true)
            : null;

    private bool IsAlike(int paint, PdfPoint point, PaintColor color) =>
        events[paint].Color is { } other && other.IsLike(color) && events[paint].Hides(point);

    private PaintColor? ColorOf(int ordinal)
    {
        var runs = page.Paints.TextColors;
        while (colorRun + 1 < runs.Count && runs[colorRun + 1].FirstGlyph <= ordinal)
        {
            colorRun++;
        }

        return colorRun < runs.Count ? runs[colorRun].Color : null;
    }

    private static int Count(PdfGlyph glyph, Func<PdfPoint, bool> isHidden)
    {
        Span<PdfPoint> points = stackalloc PdfPoint[GlyphCore.Points];
        GlyphCore.Fill(glyph, points);
        var count = 0;
        foreach (var point in points)
        {
            count += isHidden(point) ? 1 : 0;
        }

        return count;
    }
}
