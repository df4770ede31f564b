using Clona.Pdf.Geometry;

namespace Clona.Pdf.Glyphs;

/// <summary>A place of a page in which letters may be drawn as outlines.</summary>
/// <param name="Box">Box around them on the page as displayed, y downwards.</param>
/// <param name="Drawing">Equal for outlines of equal boxes in an equal arrangement, to a twentieth of a point.</param>
public sealed record OutlineRow(PdfRectangle Box, long Drawing);
