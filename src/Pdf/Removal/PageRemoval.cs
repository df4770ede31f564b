using Clona.Pdf.Geometry;

namespace Clona.Pdf.Removal;

/// <summary>What is to be removed from one page.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Glyphs">
/// The glyphs, by ordinal; ranges may overlap and stand in any order, ordinals that the page lacks are ignored.
/// </param>
/// <param name="Images">Indices of the image placements.</param>
/// <param name="Marks">What is shown instead.</param>
public sealed record PageRemoval(
    int Page, IReadOnlyList<OrdinalRange> Glyphs, IReadOnlyList<int> Images, IReadOnlyList<RemovalMark> Marks)
{
    /// <summary>
    /// Areas in page space that end up empty: of each the glyphs, the images that touch it, and the parts of paths inside
    /// it go; docs/pdf.md says when a glyph counts.
    /// </summary>
    public IReadOnlyList<PdfRectangle> Areas { get; init; } = [];
}
