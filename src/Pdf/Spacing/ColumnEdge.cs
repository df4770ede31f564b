namespace Clona.Pdf.Spacing;

/// <summary>Where the column of a line ends, by the lines around it; the line's own end says nothing it may use.</summary>
internal static class ColumnEdge
{
    private const double SameStart = 2;
    private const double SameEnd = 0.5;
    private const double Reach = 15;
    private const double JustifiedShare = 0.6;
    private const int FewestJustified = 3;
    private const double Distance = 0.5;
    private const double Inset = 1.5;

    /// <summary>The edge, and whether the lines of the column fill it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="lines">All lines of the page in its direction.</param>
    /// <param name="page">Where the page begins and ends along the line.</param>
    public static (double Edge, bool Fills) Of(LineSegment line, LineSegments lines, (double From, double To) page)
    {
        var all = lines.All;
        var column = all.Where(other => other != line && IsInColumn(line, other)).ToList();
        var mirrored = page.To - Math.Max(0, line.Start - page.From);
        var edge = column.Count > 0 ? column.Max(other => other.End) : mirrored;
        var atEdge = column.Count(other => Math.Abs(other.End - edge) <= SameEnd);
        var fills = atEdge >= FewestJustified && atEdge >= JustifiedShare * column.Count && Math.Abs(line.End - edge) <= SameEnd;
        var next = all.Where(other => other != line && Math.Abs(other.Across - line.Across) < Distance * line.Size && other.Start > line.Start)
            .Select(other => other.Start - (Distance * line.Size)).DefaultIfEmpty(double.MaxValue).Min();

        // A column of short lines may end anywhere: what no line contradicts is free as far as the margin.
        var free = fills || column.Count >= FewestJustified ? edge : Math.Max(edge, mirrored);
        return (Math.Min(Math.Min(free, next), lines.Rules.After(line) - Inset), fills);
    }

    private static bool IsInColumn(LineSegment line, LineSegment other) =>
        Math.Abs(other.Start - line.Start) <= SameStart
        && Math.Abs(other.Across - line.Across) <= Reach * line.Size
        && other.Glyphs.All(glyph => glyph.IsKept);
}
