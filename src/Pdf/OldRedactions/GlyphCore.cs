using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;

namespace Clona.Pdf.OldRedactions;

/// <summary>The part of a glyph's box in which nearly all letters have their ink: from the baseline nearly to the height of capitals.</summary>
internal static class GlyphCore
{
    /// <summary>How many points there are.</summary>
    public const int Points = 9;

    private static readonly double[] Along = [0.15, 0.5, 0.85];
    private static readonly double[] Up = [0.08, 0.3, 0.58];

    /// <summary>The middle of it.</summary>
    public static PdfPoint Middle(PdfGlyph glyph) => PointOf(glyph, Along[1], Up[1]);

    /// <summary>Points all over it.</summary>
    public static void Fill(PdfGlyph glyph, Span<PdfPoint> points)
    {
        for (var i = 0; i < Points; i++)
        {
            points[i] = PointOf(glyph, Along[i % 3], Up[i / 3]);
        }
    }

    // Of upright text; glyphs of vertical text fill their box.
    private static PdfPoint PointOf(PdfGlyph glyph, double along, double up)
    {
        var quad = glyph.Quad;
        var (alongX, alongY) = (quad.EndOfBaseline.X - quad.Origin.X, quad.EndOfBaseline.Y - quad.Origin.Y);
        var (upX, upY) = (quad.StartOfTop.X - quad.Origin.X, quad.StartOfTop.Y - quad.Origin.Y);
        if (glyph.IsVertical)
        {
            return new(quad.Origin.X + (along * alongX) + ((up * 2) * upX), quad.Origin.Y + (along * alongY) + ((up * 2) * upY));
        }

        var height = Math.Sqrt((upX * upX) + (upY * upY));
        var share = height > 0 ? up * glyph.FontSize / height : 0;
        var baseline = glyph.Baseline;
        return new(baseline.X + (along * alongX) + (share * upX), baseline.Y + (along * alongY) + (share * upY));
    }
}
