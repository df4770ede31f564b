namespace Clona.Pdf.Layout;

/// <summary>Puts the glyphs of a page into reading order.</summary>
/// <remarks>
/// The order of painting is kept where it reads well, which it does in what office programs write; the rest is told
/// from the places of the glyphs. Deterministic; O(n log n) in the number of glyphs.
/// </remarks>
public static class PageLayout
{
    /// <summary>The text of a page.</summary>
    /// <param name="glyphs">All glyphs of the page in the order of painting.</param>
    public static PageText Arrange(IEnumerable<LayoutGlyph> glyphs)
    {
        ArgumentNullException.ThrowIfNull(glyphs);
        var (kept, duplicates) = DuplicateFinder.Split(glyphs.Select(PlacedGlyph.From));
        var letters = AccentComposer.Compose(kept, duplicates);
        var rows = RowBuilder.Build(SegmentBuilder.Build(letters));
        return new PageTextWriter().Write(ReadingOrder.Of(rows), [.. duplicates.OrderBy(pair => pair.Ordinal)]);
    }
}
