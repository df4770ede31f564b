using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;

namespace Clona.Pdf.Removal;

/// <summary>Accents that are shown as glyphs without width, over the letter before or after them.</summary>
internal static class Accents
{
    // Of the size of the font.
    private const double Narrow = 0.02;
    private const double Middle = 0.3;
    private const double Inwards = 0.1;

    /// <summary>Whether the glyph takes no room of its own.</summary>
    public static bool IsOne(in PdfGlyph glyph) =>
        Length(glyph.Quad.Origin, glyph.Quad.EndOfBaseline) <= Narrow * glyph.FontSize && !string.IsNullOrWhiteSpace(glyph.Text ?? "?");

    /// <summary>A point in the letter that ends where the accent stands: accents reach back over their letter.</summary>
    public static PdfPoint PlaceOf(in PdfGlyph glyph)
    {
        var quad = glyph.Quad;
        var height = Length(quad.Origin, quad.StartOfTop);
        if (height == 0)
        {
            return glyph.Baseline;
        }

        var (upX, upY) = ((quad.StartOfTop.X - quad.Origin.X) / height, (quad.StartOfTop.Y - quad.Origin.Y) / height);
        var (rise, back) = (Middle * glyph.FontSize, Inwards * glyph.FontSize);

        // Along the line is a quarter turn from upwards.
        return new(glyph.Baseline.X + (rise * upX) - (back * upY), glyph.Baseline.Y + (rise * upY) + (back * upX));
    }

    private static double Length(PdfPoint one, PdfPoint other) =>
        Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));
}
