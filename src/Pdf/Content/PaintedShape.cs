using Clona.Pdf.Geometry;

namespace Clona.Pdf.Content;

/// <summary>The area that a paint covers: contours in page space, and the fill rule.</summary>
/// <param name="Contours">The contours; each closes on its first point.</param>
/// <param name="IsEvenOdd">Whether the even-odd rule says what is inside.</param>
internal sealed record PaintedShape(PdfPoint[][] Contours, bool IsEvenOdd)
{
    /// <summary>Whether the point is inside.</summary>
    public bool Contains(PdfPoint point)
    {
        var winding = 0;
        var crossings = 0;
        foreach (var contour in Contours)
        {
            for (var i = 0; i < contour.Length; i++)
            {
                var (from, to) = (contour[i], contour[(i + 1) % contour.Length]);
                if (from.Y <= point.Y != to.Y <= point.Y
                    && point.X < from.X + ((point.Y - from.Y) / (to.Y - from.Y) * (to.X - from.X)))
                {
                    winding += to.Y > from.Y ? 1 : -1;
                    crossings++;
                }
            }
        }

        return IsEvenOdd ? (crossings & 1) == 1 : winding != 0;
    }
}
