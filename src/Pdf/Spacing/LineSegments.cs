using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;

namespace Clona.Pdf.Spacing;

/// <summary>The lines of a page that run in one direction.</summary>
internal sealed class LineSegments
{
    private const double SameLine = 0.3;
    private const double Parallel = 0.999;
    private const double WidestGap = 1.5;

    private readonly PdfPoint along;

    /// <summary>The lines along <paramref name="along"/>.</summary>
    /// <param name="glyphs">The glyphs of the page.</param>
    /// <param name="along">Unit vector of the direction.</param>
    /// <param name="isKept">Whether the output shows a glyph.</param>
    /// <param name="markOf">The mark that stands for a glyph, or -1.</param>
    /// <param name="rules">The edges of cells.</param>
    public LineSegments(PdfGlyph[] glyphs, PdfPoint along, Func<int, bool> isKept, Func<int, int> markOf, LineRules rules)
    {
        this.along = along;
        Rules = rules;
        List<LineGlyph> found = [];
        foreach (var glyph in glyphs)
        {
            if (IsOnLine(glyph))
            {
                found.Add(Of(glyph, isKept(glyph.Ordinal), markOf(glyph.Ordinal)));
            }
        }

        All = [.. Rows(found).SelectMany(Split)];
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<LineSegment> All { get; }

    /// <summary>The edges of cells.</summary>
    public LineRules Rules { get; }

    /// <summary>The direction in which a glyph is read; null where it has none.</summary>
    public static PdfPoint? DirectionOf(PdfGlyph glyph)
    {
        var quad = glyph.Quad;
        var (x, y) = (quad.EndOfBaseline.X - quad.Origin.X, quad.EndOfBaseline.Y - quad.Origin.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return length > 0 && double.IsFinite(length) && !glyph.IsVertical ? new(x / length, y / length) : null;
    }

    private bool IsOnLine(PdfGlyph glyph) =>
        (glyph.Flags & (GlyphFlags.HiddenLayer | GlyphFlags.OutsidePage)) == 0 && glyph.FontSize > 0
        && DirectionOf(glyph) is { } direction && (direction.X * along.X) + (direction.Y * along.Y) > Parallel;

    private LineGlyph Of(PdfGlyph glyph, bool isKept, int mark)
    {
        var (start, end) = (glyph.Quad.Origin, glyph.Quad.EndOfBaseline);
        return new(
            glyph.Ordinal,
            (start.X * along.X) + (start.Y * along.Y),
            ((end.X - start.X) * along.X) + ((end.Y - start.Y) * along.Y),
            (glyph.Baseline.Y * along.X) - (glyph.Baseline.X * along.Y),
            glyph.FontSize,
            isKept,
            string.IsNullOrWhiteSpace(glyph.Text ?? "?"),
            mark);
    }

    private static IEnumerable<List<LineGlyph>> Rows(List<LineGlyph> glyphs)
    {
        List<LineGlyph> row = [];
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Across))
        {
            if (row.Count > 0 && glyph.Across - row[0].Across > SameLine * Math.Min(glyph.Size, row[0].Size))
            {
                yield return row;
                row = [];
            }

            row.Add(glyph);
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    private IEnumerable<LineSegment> Split(List<LineGlyph> row)
    {
        List<LineGlyph> segment = [];
        var end = double.MinValue;
        foreach (var glyph in row.OrderBy(glyph => glyph.Start).ThenBy(glyph => glyph.Ordinal))
        {
            if (segment.Count > 0 && (glyph.Start - end > WidestGap * glyph.Size || Rules.Part(segment[^1], end, glyph)))
            {
                yield return new(segment);
                segment = [];
            }

            segment.Add(glyph);
            end = Math.Max(end, glyph.End);
        }

        if (segment.Count > 0)
        {
            yield return new(segment);
        }
    }
}
