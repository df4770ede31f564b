namespace Clona.Pdf.Layout;

/// <summary>A glyph printed over an equal one: a shadow, fake bold, a second layer.</summary>
/// <param name="Ordinal">The glyph that does not stand in the text.</param>
/// <param name="OriginalOrdinal">The glyph that stands in the text for both; it comes first on the page.</param>
public readonly record struct GlyphDuplicate(int Ordinal, int OriginalOrdinal);
