using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;

namespace Clona.Pdf.OldRedactions;

/// <summary>Finds boxes over a part of a picture: black over a signature, white over pixels of a scan.</summary>
/// <remarks>
/// Drawings over a picture are common: what carries a text of its own is a panel (dark boxes may have a label), what hides most of the picture a background, and
/// colours other than black, gray and white are design.
/// </remarks>
internal static class CoveredPictures
{
    private const double SmallestSide = 6;
    private const double MostOfPicture = 0.5;
    private const double Whole = 0.98;
    private const int MostGlyphsOfLabel = 24;
    private const float MostColourful = 0.06f;

    /// <summary>The hidden parts of pictures.</summary>
    public static IEnumerable<OldRedaction> Of(ExecutedPage page)
    {
        var pictures = page.Images.Where(image => image is { IsHidden: false, IsOutsidePage: false }).ToList();
        return pictures.Count == 0
            ? []
            : page.Paints.Events.Where(paint => IsBox(paint) && !page.Instances[paint.Instance].IsField).SelectMany(box => pictures
                .Where(picture => box.Images > picture.Index && IsPartOf(box.Bounds, picture))
                .Where(_ => LabelLength(page, box) <= (box.Color is { IsDark: true } ? MostGlyphsOfLabel : 0))
                .Select(picture => new OldRedaction(
                    OldRedactionKind.BoxOverPicture, PathBounds.Intersection(box.Bounds, picture.Quad.Bounds), [])
                { Image = picture.Index }));
    }

    internal static bool IsBox(PaintEvent paint) =>
        paint is { Kind: PaintKind.Path, Cover: { } cover, Color: { } color }
        && paint.Bounds.Width >= SmallestSide && paint.Bounds.Height >= SmallestSide
        && IsPlain(color) && FillsItsBounds(cover, paint.Bounds);

    private static bool IsPlain(PaintColor color) =>
        (color.IsDark || color.IsWhite)
        && Math.Max(color.Red, Math.Max(color.Green, color.Blue)) - Math.Min(color.Red, Math.Min(color.Green, color.Blue)) <= MostColourful;

    private static bool FillsItsBounds(PaintedShape cover, PdfRectangle bounds)
    {
        double[] along = [0.02, 0.5, 0.98];
        return along.All(x => along.All(y =>
            cover.Contains(new(bounds.Left + (x * bounds.Width), bounds.Bottom + (y * bounds.Height)))));
    }

    private static bool IsPartOf(PdfRectangle box, ImagePlacement picture)
    {
        var around = picture.Quad.Bounds;
        if (!box.Overlaps(around))
        {
            return false;
        }

        var shared = PathBounds.Intersection(box, around);
        return shared.Width >= SmallestSide && shared.Height >= SmallestSide
            && shared.Width * shared.Height / (around.Width * around.Height) is <= MostOfPicture or >= Whole;
    }

    private static int LabelLength(ExecutedPage page, PaintEvent box) =>
        page.Glyphs.Skip(box.Glyphs).Count(glyph =>
            (glyph.Flags & GlyphFlags.Invisible) == GlyphFlags.None && !string.IsNullOrWhiteSpace(glyph.Text) && box.Bounds.Contains(glyph.Quad.Centre));
}
