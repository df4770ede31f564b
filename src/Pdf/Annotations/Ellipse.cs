using Clona.Pdf.Content;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Annotations;

/// <summary>Ellipses as four curves.</summary>
internal static class Ellipse
{
    // What a Bézier curve's handles measure to make a quarter of a circle of radius 1.
    private const double Arc = 0.5522847498;

    /// <summary>Writes the path of the ellipse that touches the sides of <paramref name="box"/>; painting is the caller's.</summary>
    public static void Trace(ContentWriter writer, PdfRectangle box)
    {
        var (x, y) = ((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2);
        var (dx, dy) = (box.Width / 2, box.Height / 2);
        writer.Operand(x + dx).Operand(y).Operator(ContentOperator.MoveTo);
        foreach (var (cos, sin) in ((int, int)[])[(1, 0), (0, 1), (-1, 0), (0, -1)])
        {
            writer.Operand(x + (dx * (cos - (sin * Arc)))).Operand(y + (dy * (sin + (cos * Arc))))
                .Operand(x + (dx * ((cos * Arc) - sin))).Operand(y + (dy * ((sin * Arc) + cos)))
                .Operand(x - (dx * sin)).Operand(y + (dy * cos)).Operator(ContentOperator.CurveTo);
        }
    }
}
