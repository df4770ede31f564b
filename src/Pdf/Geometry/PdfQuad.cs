namespace Clona.Pdf.Geometry;

/// <summary>
/// The four corners of a glyph's box, perhaps rotated or slanted, in page space (unrotated, y upwards).
/// </summary>
/// <param name="Origin">Start of the baseline side, at the descent.</param>
/// <param name="EndOfBaseline">End of the advance, at the descent.</param>
/// <param name="EndOfTop">End of the advance, at the ascent.</param>
/// <param name="StartOfTop">Start of the baseline side, at the ascent.</param>
public readonly record struct PdfQuad(PdfPoint Origin, PdfPoint EndOfBaseline, PdfPoint EndOfTop, PdfPoint StartOfTop)
{
    /// <summary>The mean of the corners.</summary>
    public PdfPoint Centre => new(
        (Origin.X + EndOfBaseline.X + EndOfTop.X + StartOfTop.X) / 4,
        (Origin.Y + EndOfBaseline.Y + EndOfTop.Y + StartOfTop.Y) / 4);

    /// <summary>The upright rectangle around the corners.</summary>
    public PdfRectangle Bounds => new PdfRectangle(Origin.X, Origin.Y, EndOfTop.X, EndOfTop.Y)
        .Union(new PdfRectangle(EndOfBaseline.X, EndOfBaseline.Y, StartOfTop.X, StartOfTop.Y));
}
