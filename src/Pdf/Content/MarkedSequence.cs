namespace Clona.Pdf.Content;

/// <summary>Marked content that belongs to the structure tree, or that says it belongs to nothing (ISO 32000-2, 14.7.5 and 14.8.2.2).</summary>
/// <param name="Instance">The execution in which it stands.</param>
/// <param name="Begin">Index of the operation that begins it.</param>
/// <param name="End">Index of the operation that ends it; the largest number where nothing does.</param>
/// <param name="FirstGlyph">Ordinal of the first glyph in it.</param>
/// <param name="Glyphs">Number of glyphs in it, those of forms included.</param>
/// <param name="Id">Its number in its stream; null for an artifact.</param>
internal sealed record MarkedSequence(int Instance, int Begin, int End, int FirstGlyph, int Glyphs, int? Id);
