using Clona.Pdf.Geometry;

namespace Clona.Pdf.Layout;

/// <summary>What the layout needs to know of a glyph.</summary>
/// <param name="Ordinal">The glyph's name on its page, docs/decisions/0001.</param>
/// <param name="Unicode">What it stands for; null or empty where the font does not say.</param>
/// <param name="Quad">Its box in page space (unrotated, y upwards); the writing direction is that of its lower
/// edge.</param>
/// <param name="Baseline">Where its origin stands on the baseline, in page space.</param>
/// <param name="FontSize">Size on the page in points; the height of the box where it is not positive.</param>
/// <param name="IsHidden">Whether readers do not see it; hidden text is laid out like all other.</param>
public readonly record struct LayoutGlyph(
    int Ordinal, string? Unicode, PdfQuad Quad, PdfPoint Baseline, double FontSize, bool IsHidden);
