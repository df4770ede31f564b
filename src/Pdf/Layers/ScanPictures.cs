using Clona.Pdf.Files;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Images;

namespace Clona.Pdf.Layers;

/// <summary>What has to be known of the pictures of a page before it is read with the eyes of a machine.</summary>
public static class ScanPictures
{
    private const double PointsPerInch = 72;

    /// <summary>
    /// Whether parts of all pictures of the page can be blanked in place and no older text layer lies over them; else the page has to
    /// become one picture.
    /// </summary>
    public static bool CanStay(PdfFile file, PdfReadPage page)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(page);
        var blanker = new ImageBlanker(file);
        return page.Images.All(image => image is { IsInline: false, Stream: { } stream } && blanker.CanBlank(stream))
            && page.Glyphs.All(glyph => (glyph.Flags & GlyphFlags.Invisible) == GlyphFlags.None);
    }

    /// <summary>The finest resolution of a picture on the page, in dots per inch; 0 without pictures.</summary>
    public static double ResolutionOf(PdfReadPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Images.Select(ResolutionOf).DefaultIfEmpty(0).Max();
    }

    private static double ResolutionOf(ImagePlacement image)
    {
        var (along, up) = (Length(image.Quad.Origin, image.Quad.EndOfBaseline), Length(image.Quad.Origin, image.Quad.StartOfTop));
        return along < 1 || up < 1 ? 0 : Math.Min(image.PixelWidth / along, image.PixelHeight / up) * PointsPerInch;
    }

    private static double Length(Geometry.PdfPoint one, Geometry.PdfPoint other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
