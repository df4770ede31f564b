using System.Globalization;
using System.Text;

namespace Clona.Pdf.Marks;

/// <summary>Turns pen movements of <see cref="MarkGlyphTable"/> into a Type 3 glyph description.</summary>
internal static class PenProgram
{
    private const double PenWidth = 82;
    private const double LargestArcStep = 90;

    /// <summary>The glyph procedure: width and box, pen, strokes.</summary>
    public static byte[] Write(MarkGlyph glyph)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{glyph.Advance} 0 -60 -250 900 960 d1\n");
        if (glyph.Strokes.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{PenWidth} w 1 J 1 j\n");
            WriteStrokes(text, glyph.Strokes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            text.Append("S\n");
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static void WriteStrokes(StringBuilder text, string[] words)
    {
        var isOpen = false;
        for (var i = 0; i < words.Length;)
        {
            switch (words[i])
            {
                case "A":
                    WriteArc(text, [.. words[(i + 1)..(i + 7)].Select(Number)], isOpen);
                    i += 7;
                    isOpen = true;
                    break;
                case ";":
                    i++;
                    isOpen = false;
                    break;
                default:
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"{words[i + 1]} {words[i + 2]} {(words[i] == "M" ? 'm' : 'l')}\n");
                    i += 3;
                    isOpen = true;
                    break;
            }
        }
    }

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);

    private static void WriteArc(StringBuilder text, double[] arc, bool continues)
    {
        var steps = (int)Math.Ceiling(Math.Abs(arc[5] - arc[4]) / LargestArcStep);
        var step = (arc[5] - arc[4]) / steps * Math.PI / 180;
        var start = arc[4] * Math.PI / 180;
        var handle = 4.0 / 3 * Math.Tan(step / 4);
        Point(text, arc, start, 0).Append(continues ? "l\n" : "m\n");
        for (var i = 0; i < steps; i++)
        {
            Point(text, arc, start, handle);
            Point(text, arc, start + step, -handle);
            Point(text, arc, start + step, 0).Append("c\n");
            start += step;
        }
    }

    // A point of the ellipse, moved along its tangent by the length of a Bézier handle.
    private static StringBuilder Point(StringBuilder text, double[] arc, double angle, double handle)
    {
        var (sin, cos) = Math.SinCos(angle);
        var x = Math.Round(arc[0] + (arc[2] * (cos - (handle * sin))));
        var y = Math.Round(arc[1] + (arc[3] * (sin + (handle * cos))));
        return text.Append(CultureInfo.InvariantCulture, $"{x:0} {y:0} ");
    }
}
