namespace Clona.Verifier.Reading.Content;

/// <summary>Glyphs in place of which a reader shall take another text.</summary>
/// <param name="First">Ordinal of the first glyph.</param>
/// <param name="Count">Number of glyphs.</param>
/// <param name="Text">The text that the file gives.</param>
internal sealed record ReplacedSpan(int First, int Count, string Text);
