using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Matrix and bounding box of a form XObject.</summary>
/// <param name="Matrix">Form space to user space.</param>
/// <param name="Box">The clip in form space; null where none is stated.</param>
internal readonly record struct FormGeometry(PdfMatrix Matrix, PdfRectangle? Box)
{
    /// <summary>Reads both from a form's dictionary.</summary>
    public static FormGeometry Of(PdfDictionary form, IObjectSource source)
    {
        var matrix = Numbers(form["Matrix"], 6, source) is { } m
            ? new PdfMatrix(m[0], m[1], m[2], m[3], m[4], m[5])
            : PdfMatrix.Identity;
        return new(matrix, RectangleOf(form["BBox"], source));
    }

    /// <summary>A rectangle of four numbers, or null.</summary>
    public static PdfRectangle? RectangleOf(PdfObject? value, IObjectSource source) =>
        Numbers(value, 4, source) is { } n ? new PdfRectangle(n[0], n[1], n[2], n[3]) : null;

    private static double[]? Numbers(PdfObject? value, int count, IObjectSource source)
    {
        if (source.Resolve(value) is not PdfArray array || array.Count < count)
        {
            return null;
        }

        double[] numbers =
            [.. array.Take(count).Select(item => source.Resolve(item)).OfType<PdfNumber>().Select(item => item.Value)];
        return numbers.Length == count ? numbers : null;
    }
}
