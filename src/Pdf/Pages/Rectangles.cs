using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Pages;

/// <summary>Rectangles as arrays of four numbers (ISO 32000-2, 7.9.5).</summary>
internal static class Rectangles
{
    private const double LargestCoordinate = 1e7;

    /// <summary>The rectangle, or null where it is none, is empty, or lies beyond any page.</summary>
    public static PdfRectangle? Read(PdfObject? value, IObjectSource source)
    {
        if (source.Resolve(value) is not PdfArray { Count: >= 4 } array)
        {
            return null;
        }

        Span<double> corners = stackalloc double[4];
        for (var i = 0; i < corners.Length; i++)
        {
            if (source.Resolve(array[i]) is not PdfNumber number || Math.Abs(number.Value) > LargestCoordinate)
            {
                return null;
            }

            corners[i] = number.Value;
        }

        var rectangle = new PdfRectangle(corners[0], corners[1], corners[2], corners[3]);
        return rectangle.Width > 0 && rectangle.Height > 0 ? rectangle : null;
    }

    /// <summary>What two rectangles share, or null where that is nothing.</summary>
    public static PdfRectangle? Intersection(PdfRectangle first, PdfRectangle second) => first.Overlaps(second)
        ? new(
            Math.Max(first.Left, second.Left),
            Math.Max(first.Bottom, second.Bottom),
            Math.Min(first.Right, second.Right),
            Math.Min(first.Top, second.Top))
        : null;
}
