namespace Clona.Pdf.Layout;

/// <summary>A glyph printed over another: a shadow, fake bold, a second layer, or the accent of a letter.</summary>
/// <param name="Ordinal">The glyph that does not stand in the text.</param>
/// <param name="OriginalOrdinal">The glyph that stands in the text for both.</param>
public readonly record struct GlyphDuplicate(int Ordinal, int OriginalOrdinal);
