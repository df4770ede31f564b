using System.Globalization;
using System.Text;

namespace Clona.Pipeline.Rendering;

/// <summary>Reads the size of a page out of what pdfinfo prints.</summary>
internal static class PageSizeLine
{
    /// <summary>
    /// Width and height in points before turning, both above zero, from the line <c>Page    3 size:  595.3 x 841.9 pts</c>; null
    /// where there is no such line.
    /// </summary>
    public static (double Width, double Height)? Read(ReadOnlySpan<byte> output, int page)
    {
        foreach (var line in Encoding.Latin1.GetString(output).Split('\n'))
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["Page", var number, "size:", var width, "x", var height, "pts", ..]
                && number == page.ToString(CultureInfo.InvariantCulture)
                && double.TryParse(width, NumberStyles.Float, CultureInfo.InvariantCulture, out var x)
                && double.TryParse(height, NumberStyles.Float, CultureInfo.InvariantCulture, out var y)
                && double.IsFinite(x * y) && x > 0 && y > 0)
            {
                return (x, y);
            }
        }

        return null;
    }
}
