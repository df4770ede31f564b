using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Images;
using Clona.Pdf.OldRedactions;

namespace Clona.Pdf.Removal;

/// <summary>Says which parts of an image placement have to go.</summary>
/// <param name="areas">Areas that end up empty.</param>
/// <param name="old">What an earlier editor hid.</param>
/// <param name="layer">Removed glyphs of text layers.</param>
internal sealed class ImageParts(IReadOnlyList<PdfRectangle> areas, IReadOnlyList<OldRedaction> old, IReadOnlyList<PdfGlyph> layer)
{
    // A picture of which a box hides this share shows nothing any more.
    private const double Whole = 0.98;

    /// <summary>The parts and the reason; null where the image stays as it is.</summary>
    public (RemovalReason Reason, IReadOnlyList<ImageRegion> Regions, bool IsWhole)? Of(ImagePlacement image)
    {
        if (image.IsHidden || image.IsOutsidePage)
        {
            return null;
        }

        var drawn = image.TouchesArea ? areas.Where(area => QuadOverlap.Touches(image.Quad, area)).ToList() : [];
        var unapplied = image.TouchesArea
            ? old.Where(item => item.Kind == OldRedactionKind.UnappliedMark && QuadOverlap.Touches(image.Quad, item.Area)).ToList()
            : [];
        var boxes = old.Where(item => item.Image == image.Index).ToList();
        var glyphs = layer.Where(glyph => glyph.Quad.Bounds.Overlaps(image.Quad.Bounds)).ToList();
        var reason = drawn.Count > 0 ? RemovalReason.Area
            : unapplied.Count + boxes.Count > 0 ? RemovalReason.OldRedaction
            : glyphs.Count > 0 ? RemovalReason.Duplicate
            : RemovalReason.None;
        return reason == RemovalReason.None
            ? null
            : (reason, [.. RegionsOf(image.Quad, [.. drawn, .. unapplied.Select(item => item.Area)], boxes, glyphs)], boxes.Exists(box => IsWhole(box, image)));
    }

    private static IEnumerable<ImageRegion> RegionsOf(
        PdfQuad placed, IEnumerable<PdfRectangle> areas, IEnumerable<OldRedaction> boxes, IEnumerable<PdfGlyph> glyphs) =>
        areas.Select(area => ImageRegion.Of(placed, area, grows: true))
            .Concat(boxes.Select(box => ImageRegion.Of(placed, box.Area, grows: false)))
            .Concat(glyphs.Select(glyph => ImageRegion.Of(placed, CornersOf(glyph.Quad), grows: true)))
            .OfType<ImageRegion>();

    private static List<PdfPoint> CornersOf(PdfQuad quad) => [quad.Origin, quad.EndOfBaseline, quad.EndOfTop, quad.StartOfTop];

    private static bool IsWhole(OldRedaction box, ImagePlacement image)
    {
        var around = image.Quad.Bounds;
        return box.Area.Width * box.Area.Height >= Whole * around.Width * around.Height;
    }
}
