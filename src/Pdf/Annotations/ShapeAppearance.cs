using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>
/// Draws the annotations that are lines and areas only, where they come without appearance (ISO 32000-2, 12.5.6.7 to
/// 12.5.6.13).
/// </summary>
/// <remarks>
/// None of them shows text, so the glyphs of a page stay those that decision 0001 counts. What would need more than
/// lines (line ends, leader lines, captions, cloudy borders) is not drawn: null. Lines are drawn where their points say, also
/// where /Rect says something else: other readers do not clip them either.
/// </remarks>
internal sealed class ShapeAppearance(IObjectSource source)
{
    private const int MostNumbers = 100_000;

    private const int MitreLimit = 10;

    /// <summary>The appearance of <paramref name="annotation"/>, in page space, or null.</summary>
    public PdfStream? Draw(PdfDictionary annotation)
    {
        if (FormGeometry.RectangleOf(annotation["Rect"], source) is not { } box || IsElaborate(annotation))
        {
            return null;
        }

        var writer = new ContentWriter();
        var filled = SetStyle(writer, annotation);
        return Trace(writer, annotation, Inset(box, annotation), filled)
            ? new(Dictionary(annotation, Around(annotation, box)), writer.Bytes)
            : null;
    }

    // Corners stand out from the points as far as the mitre limit lets them.
    private PdfRectangle Around(PdfDictionary annotation, PdfRectangle box)
    {
        double[] points =
        [
            .. Numbers(annotation["L"]), .. Numbers(annotation["Vertices"]),
            .. (source.Resolve(annotation["InkList"]) as PdfArray ?? new PdfArray([])).SelectMany(Numbers),
        ];
        var room = MitreLimit * Math.Max(1, BorderWidth(annotation)) / 2;
        for (var i = 0; i + 1 < points.Length; i += 2)
        {
            var (x, y) = (points[i], points[i + 1]);
            box = new(Math.Min(box.Left, x - room), Math.Min(box.Bottom, y - room), Math.Max(box.Right, x + room), Math.Max(box.Top, y + room));
        }

        return box;
    }

    private bool IsElaborate(PdfDictionary annotation) =>
        source.Resolve(annotation["BE"]) is PdfDictionary
        || source.Resolve(annotation["Cap"]) is PdfBoolean { Value: true }
        || source.Resolve(annotation["LL"]) is PdfNumber { Value: not 0 }
        || (source.Resolve(annotation["LE"]) is PdfArray ends
            && ends.Any(end => source.Resolve(end) is not PdfName { Value: "None" }));

    private PdfDictionary Dictionary(PdfDictionary annotation, PdfRectangle box)
    {
        List<KeyValuePair<string, PdfObject>> entries =
            [new("BBox", new PdfArray([.. new[] { box.Left, box.Bottom, box.Right, box.Top }.Select(Number)]))];
        if (source.Resolve(annotation["CA"]) is PdfNumber { Value: >= 0 and < 1 } opacity)
        {
            var state = new PdfDictionary([new("CA", opacity), new("ca", opacity)]);
            var states = new PdfDictionary([new("G", state)]);
            entries.Add(new("Resources", new PdfDictionary([new("ExtGState", states)])));
        }

        return new(entries);
    }

    private static PdfObject Number(double value) => new PdfNumber(value, IsInteger: false);

    private bool SetStyle(ContentWriter writer, PdfDictionary annotation)
    {
        if (source.Resolve(annotation["CA"]) is PdfNumber { Value: >= 0 and < 1 })
        {
            writer.Name("G").Operator(ContentOperator.ExtendedState);
        }

        writer.Operand(BorderWidth(annotation)).Operator(ContentOperator.LineWidth);
        SetColor(
            writer, annotation["C"], ContentOperator.StrokeGray, ContentOperator.StrokeRgb, ContentOperator.StrokeCmyk);
        return SetColor(
            writer, annotation["IC"], ContentOperator.FillGray, ContentOperator.FillRgb, ContentOperator.FillCmyk);
    }

    private double BorderWidth(PdfDictionary annotation) => source.Resolve(annotation["BS"]) is PdfDictionary style
        ? source.Resolve(style["W"]) is PdfNumber width ? Math.Max(0, width.Value) : 1
        : Numbers(annotation["Border"]) is { Length: >= 3 } border ? Math.Max(0, border[2]) : 1;

    private bool SetColor(
        ContentWriter writer, PdfObject? color, ContentOperator gray, ContentOperator rgb, ContentOperator cmyk)
    {
        var parts = Numbers(color);
        ContentOperator? choice = parts.Length switch { 1 => gray, 3 => rgb, 4 => cmyk, _ => null };
        if (choice is not { } chosen)
        {
            return false;
        }

        foreach (var part in parts)
        {
            writer.Operand(Math.Clamp(part, 0, 1));
        }

        writer.Operator(chosen);
        return true;
    }

    private PdfRectangle Inset(PdfRectangle box, PdfDictionary annotation)
    {
        var half = BorderWidth(annotation) / 2;
        var inset = Numbers(annotation["RD"]) is { Length: 4 } given ? given : [half, half, half, half];
        return inset[0] + inset[2] < box.Width && inset[1] + inset[3] < box.Height
            ? new(box.Left + inset[0], box.Bottom + inset[1], box.Right - inset[2], box.Top - inset[3])
            : box;
    }

    private bool Trace(ContentWriter writer, PdfDictionary annotation, PdfRectangle box, bool filled)
    {
        var area = filled ? ContentOperator.CloseFillStroke : ContentOperator.CloseStroke;
        switch ((source.Resolve(annotation["Subtype"]) as PdfName)?.Value)
        {
            case "Square":
                writer.Operand(box.Left).Operand(box.Bottom).Operand(box.Width).Operand(box.Height)
                    .Operator(ContentOperator.Rectangle);
                writer.Operator(area);
                return true;
            case "Circle":
                Ellipse.Trace(writer, box);
                writer.Operator(area);
                return true;
            case "Line":
                return TraceLines(writer, Numbers(annotation["L"]), ContentOperator.Stroke);
            case "PolyLine":
                return TraceLines(writer, Numbers(annotation["Vertices"]), ContentOperator.Stroke);
            case "Polygon":
                return TraceLines(writer, Numbers(annotation["Vertices"]), area);
            case "Ink" when source.Resolve(annotation["InkList"]) is PdfArray strokes:
                return strokes.Count is > 0 and < MostNumbers
                    && strokes.All(stroke => TraceLines(writer, Numbers(stroke), ContentOperator.Stroke));
            default:
                return false;
        }
    }

    private static bool TraceLines(ContentWriter writer, double[] points, ContentOperator end)
    {
        for (var i = 0; i + 1 < points.Length; i += 2)
        {
            writer.Operand(points[i]).Operand(points[i + 1])
                .Operator(i == 0 ? ContentOperator.MoveTo : ContentOperator.LineTo);
        }

        writer.Operator(points.Length < 4 ? ContentOperator.EndPath : end);
        return points.Length >= 4;
    }

    private double[] Numbers(PdfObject? value) =>
        source.Resolve(value) is PdfArray { Count: <= MostNumbers } array
            && array.Select(source.Resolve).All(item => item is PdfNumber)
            ? [.. array.Select(source.Resolve).OfType<PdfNumber>().Select(number => number.Value)]
            : [];
}
