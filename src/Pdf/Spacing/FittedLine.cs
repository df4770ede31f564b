namespace Clona.Pdf.Spacing;

/// <summary>A line set anew.</summary>
/// <param name="Glyphs">Where its kept glyphs go, by ordinal.</param>
/// <param name="Marks">The boxes of its marks.</param>
internal sealed record FittedLine(IReadOnlyDictionary<int, MovedGlyph> Glyphs, IReadOnlyList<MarkSpan> Marks);
