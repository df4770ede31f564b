namespace Clona.Pdf.Spacing;

/// <summary>Glyphs of one line between wide gaps, in the order along the line: a line of a column, or a cell.</summary>
/// <param name="Glyphs">The glyphs, at least one.</param>
internal sealed record LineSegment(IReadOnlyList<LineGlyph> Glyphs)
{
    /// <summary>Where it begins.</summary>
    public double Start => Glyphs[0].Start;

    /// <summary>Where the last glyph ends that is no space.</summary>
    public double End { get; } = Glyphs.Where(glyph => !glyph.IsSpace).Select(glyph => glyph.End).DefaultIfEmpty(Glyphs[0].Start).Max();

    /// <summary>Baseline across the line.</summary>
    public double Across => Glyphs[0].Across;

    /// <summary>Largest font size.</summary>
    public double Size { get; } = Glyphs.Max(glyph => glyph.Size);
}
