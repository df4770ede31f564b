namespace Clona.Pipeline.Reporting;

/// <summary>
/// A rectangle on a page, in PDF points from the top left corner of the page as displayed; y grows downwards.
/// </summary>
/// <param name="Page">Page, from 1.</param>
/// <param name="X0">Left edge.</param>
/// <param name="Y0">Top edge.</param>
/// <param name="X1">Right edge, not left of <paramref name="X0"/>.</param>
/// <param name="Y1">Bottom edge, not above <paramref name="Y0"/>.</param>
public sealed record PageBox(int Page, double X0, double Y0, double X1, double Y1)
{
    /// <summary>
    /// A box with coordinates rounded to hundredths of a point, so that reports are the same everywhere.
    /// </summary>
    public static PageBox Rounded(int page, double x0, double y0, double x1, double y1) =>
        new(page, Round(x0), Round(y0), Round(x1), Round(y1));

    // Adding zero turns negative zero into zero.
    private static double Round(double value) => Math.Round(value, 2, MidpointRounding.ToEven) + 0.0;
}
