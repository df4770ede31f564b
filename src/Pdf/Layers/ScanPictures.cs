using Clona.Pdf.Files;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Images;
using Clona.Pdf.Recoding;
using Clona.Pdf.Removal;

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
        return CanBlank(file, page.Images)
            && page.Glyphs.All(glyph => (glyph.Flags & GlyphFlags.Invisible) == GlyphFlags.None);
    }

    /// <summary>Whether parts of all these pictures can be blanked in place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="images">The pictures.</param>
    /// <param name="withCoded">Whether those count too that can be blanked once another program has decoded them.</param>
    public static bool CanBlank(PdfFile file, IEnumerable<ImagePlacement> images, bool withCoded = false)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(images);
        var blanker = new ImageBlanker(file);
        return images.All(image => image.Stream is { } stream
            && (blanker.CanBlank(image.IsInline ? ResourceTranslator.AsObject(stream, image.Resources!) : stream) || (withCoded && CodedPictures.IsAmong(file, stream))));
    }

    /// <summary>Page and index of pictures that the same image shows on at least <paramref name="least"/> pages: a letterhead.</summary>
    public static IReadOnlySet<(int Page, int Index)> Repeated(IReadOnlyList<PdfReadPage> pages, int least)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return pages.SelectMany(page => page.Images, (page, image) => (page.Number, Image: image)).Where(item => item.Image.Stream is not null)
            .GroupBy(item => (object)item.Image.Stream!, ReferenceEqualityComparer.Instance)
            .Where(group => group.Select(item => item.Number).Distinct().Count() >= least)
            .SelectMany(group => group.Select(item => (item.Number, item.Image.Index))).ToHashSet();
    }

    /// <summary>The finest resolution of pictures on a page, in dots per inch; 0 without pictures.</summary>
    public static double ResolutionOf(IEnumerable<ImagePlacement> images)
    {
        ArgumentNullException.ThrowIfNull(images);
        return images.Select(ResolutionOf).DefaultIfEmpty(0).Max();
    }

    private static double ResolutionOf(ImagePlacement image)
    {
        var (along, up) = (Length(image.Quad.Origin, image.Quad.EndOfBaseline), Length(image.Quad.Origin, image.Quad.StartOfTop));
        return along < 1 || up < 1 ? 0 : Math.Min(image.PixelWidth / along, image.PixelHeight / up) * PointsPerInch;
    }

    private static double Length(Geometry.PdfPoint one, Geometry.PdfPoint other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
