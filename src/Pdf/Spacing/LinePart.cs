namespace Clona.Pdf.Spacing;

/// <summary>A piece of a line that is set anew: a kept glyph, a gap between words, or a removed run.</summary>
/// <param name="Glyph">The kept glyph; null for gaps without one and for removed runs.</param>
/// <param name="Width">Its natural width in points.</param>
/// <param name="IsGap">Whether it may be narrowed or widened.</param>
/// <param name="Removed">The removed glyphs; null where nothing was.</param>
/// <param name="Mark">The mark of the removed glyphs; -1 where none stands for them.</param>
internal sealed record LinePart(LineGlyph? Glyph, double Width, bool IsGap, IReadOnlyList<int>? Removed = null, int Mark = -1)
{
    /// <summary>Whether its box has a fixed width.</summary>
    public bool IsLabel => Removed is not null && Mark >= 0;
}
