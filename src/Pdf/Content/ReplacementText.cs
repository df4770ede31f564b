namespace Clona.Pdf.Content;

/// <summary>A span of marked content for which the file says another text than its glyphs (ISO 32000-2, 14.9.4).</summary>
/// <param name="Instance">The execution in which it stands.</param>
/// <param name="Begin">Index of the operation that begins it.</param>
/// <param name="End">Index of the operation that ends it.</param>
/// <param name="FirstGlyph">Ordinal of the first glyph in it.</param>
/// <param name="Glyphs">Number of glyphs in it, those of forms included.</param>
/// <param name="Text">The text; empty for what is no text at all.</param>
internal sealed record ReplacementText(int Instance, int Begin, int End, int FirstGlyph, int Glyphs, string Text);
