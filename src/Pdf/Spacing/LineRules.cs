using Clona.Pdf.Content;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Spacing;

/// <summary>Where rules, frames and fields end along the lines of a page: the edges of cells.</summary>
internal sealed class LineRules
{
    private const double MiddleOfLetters = 0.3;
    private const double Tolerance = 0.1;
    private const int MostRules = 20_000;

    private readonly List<(double Place, double Low, double High)> rules = [];

    /// <summary>The edges of what <paramref name="paints"/> show.</summary>
    public LineRules(IEnumerable<PaintEvent> paints, PdfPoint along)
    {
        foreach (var paint in paints.Where(paint => paint.Kind == PaintKind.Path).Take(MostRules))
        {
            var box = paint.Bounds;
            PdfPoint[] corners = [new(box.Left, box.Bottom), new(box.Right, box.Bottom), new(box.Left, box.Top), new(box.Right, box.Top)];
            var places = corners.Select(corner => (corner.X * along.X) + (corner.Y * along.Y)).ToArray();
            var across = corners.Select(corner => (corner.Y * along.X) - (corner.X * along.Y)).ToArray();
            rules.Add((places.Min(), across.Min(), across.Max()));
            rules.Add((places.Max(), across.Min(), across.Max()));
        }
    }

    /// <summary>Whether a rule crosses the line between two glyphs.</summary>
    public bool Part(LineGlyph before, double end, LineGlyph glyph) => rules.Exists(rule =>
        Crosses(rule, before) && rule.Place >= end - (Tolerance * glyph.Size) && rule.Place <= glyph.Start + (Tolerance * glyph.Size));

    /// <summary>The first rule behind the end of a line; the largest number where there is none.</summary>
    public double After(LineSegment line) => rules
        .Where(rule => Crosses(rule, line.Glyphs[0]) && rule.Place >= line.End - (Tolerance * line.Size))
        .Select(rule => rule.Place).DefaultIfEmpty(double.MaxValue).Min();

    private static bool Crosses((double Place, double Low, double High) rule, LineGlyph glyph)
    {
        var middle = glyph.Across + (MiddleOfLetters * glyph.Size);
        return rule.Low < middle && rule.High > middle;
    }
}
