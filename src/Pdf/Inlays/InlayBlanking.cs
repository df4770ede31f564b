using Clona.Pdf.Geometry;
using Clona.Pdf.Images;

namespace Clona.Pdf.Inlays;

/// <summary>Blanks parts of the pictures of documents of other formats; their samples are overwritten.</summary>
public static class InlayBlanking
{
    /// <summary>The file with blank parts; null where it cannot be written anew: interlaced PNG, JPEG of four colours or in arithmetic codes, damage.</summary>
    /// <param name="file">A PNG or JPEG file.</param>
    /// <param name="parts">The parts in shares of width and height, 0 to 1, from the upper left corner.</param>
    public static ReadOnlyMemory<byte>? Blank(ReadOnlyMemory<byte> file, IReadOnlyList<(double Left, double Top, double Right, double Bottom)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (InlayPicture.Read(file) is not { } picture)
        {
            return null;
        }

        var source = new NoObjects();
        var blank = new ImageBlanker(source).Blank(picture.Image, [.. parts.Select(RegionOf)], _ => throw new InvalidOperationException("The picture has no mask."));
        return blank is null ? (ReadOnlyMemory<byte>?)null
            : picture.Png is null ? blank.EncodedBytes
            : InlayPng.Write(picture, blank.EncodedBytes.Span);
    }

    private static ImageRegion RegionOf((double Left, double Top, double Right, double Bottom) part)
    {
        var (top, bottom) = (1 - part.Top, 1 - part.Bottom);
        return new ImageRegion([new PdfPoint(part.Left, bottom), new(part.Right, bottom), new(part.Right, top), new(part.Left, top)], Grows: true);
    }
}
