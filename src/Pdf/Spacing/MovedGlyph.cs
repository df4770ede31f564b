namespace Clona.Pdf.Spacing;

/// <summary>Where a kept glyph of an affected line goes.</summary>
/// <param name="Place">Where it begins along the line.</param>
/// <param name="Along">Unit vector of the line.</param>
/// <param name="Scale">By how much it is narrowed, 1 for not at all.</param>
/// <param name="Follows">The glyph at whose natural end, and the gap, it begins; -1 where it begins on its own.</param>
/// <param name="Gap">Points between that glyph's end and this one.</param>
internal readonly record struct MovedGlyph(double Place, Geometry.PdfPoint Along, double Scale, int Follows, double Gap);
