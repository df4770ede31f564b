using Clona.Pdf.Geometry;

namespace Clona.Pdf.Glyphs;

/// <summary>A place of a page in which letters may be drawn as outlines.</summary>
/// <param name="Box">Box around them on the page as displayed, y downwards.</param>
/// <param name="Drawing">
/// Equal where all that is painted over the box, text aside, is painted with the same points, colours and order; null where that cannot be told.
/// </param>
public sealed record OutlineRow(PdfRectangle Box, long? Drawing);
