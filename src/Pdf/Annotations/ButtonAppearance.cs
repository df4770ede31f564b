using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>
/// Draws check boxes and radio buttons that come without any look: background, border and, where they are on, the mark that
/// /CA of /MK names (ISO 32000-2, 12.5.6.19). The mark is lines, so that the glyphs of a page stay those that decision 0002 counts.
/// </summary>
/// <param name="form">The interactive form, or null.</param>
/// <param name="source">Where references lead.</param>
internal sealed class ButtonAppearance(PdfDictionary? form, IObjectSource source)
{
    private const int RadioFlag = 16;
    private const int PushButtonFlag = 17;
    private const int StarPoints = 10;
    private const double StrokeShare = 0.1;

    private static readonly ContentOperation Black = new(0, ContentOperator.FillGray, [PdfNumber.Of(0)]);

    // Corners of the marks in a box of side 1; ZapfDingbats has them at these codes.
    private static readonly (double X, double Y)[] Check = [(0.2, 0.5), (0.42, 0.25), (0.8, 0.78)];
    private static readonly (double X, double Y)[] Rising = [(0.22, 0.22), (0.78, 0.78)];
    private static readonly (double X, double Y)[] Falling = [(0.22, 0.78), (0.78, 0.22)];
    private static readonly (double X, double Y)[] Diamond = [(0.5, 0.2), (0.8, 0.5), (0.5, 0.8), (0.2, 0.5)];
    private static readonly (double X, double Y)[] Square = [(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)];
    private static readonly (double X, double Y)[] Star =
    [
        .. Enumerable.Range(0, StarPoints).Select(point => (Radius: point % 2 == 0 ? 0.35 : 0.14, Angle: (Math.PI / 2) + (point * Math.PI / (StarPoints / 2))))
            .Select(point => (0.5 + (point.Radius * Math.Cos(point.Angle)), 0.5 + (point.Radius * Math.Sin(point.Angle)))),
    ];

    /// <summary>The look; null for anything else, and for a button of which the file holds a look for any state.</summary>
    public PdfStream? Draw(PdfDictionary widget)
    {
        var field = new FieldEntries(widget, form, source);
        if (source.Resolve(widget["Subtype"]) is not PdfName { Value: "Widget" } || field.Type != "Btn" || field.Has(PushButtonFlag)
            || source.Resolve((source.Resolve(widget["AP"]) as PdfDictionary)?["N"]) is PdfStream or PdfDictionary
            || FormGeometry.RectangleOf(widget["Rect"], source) is not { Width: > 0, Height: > 0 } box)
        {
            return null;
        }

        var writer = new ContentWriter();
        new FieldBorder(widget, source).Paint(writer, box.Width, box.Height);
        if (IsOn(field))
        {
            PaintMark(writer, field, box);
        }

        return new(
            new PdfDictionary([new("BBox", new PdfArray([.. new[] { 0, 0, box.Width, box.Height }.Select(side => new PdfNumber(side, IsInteger: false))]))]),
            writer.Bytes);
    }

    private bool IsOn(FieldEntries field) =>
        (source.Resolve(field.Widget["AS"]) as PdfName ?? field.Find("V") as PdfName) is { Value: not ("Off" or "") };

    private void PaintMark(ContentWriter writer, FieldEntries field, PdfRectangle box)
    {
        SetColour(writer, DefaultAppearance.Of(field.FindOrDefault("DA")).Colour ?? Black);
        var side = Math.Min(box.Width, box.Height);
        var (x, y) = ((box.Width - side) / 2, (box.Height - side) / 2);
        switch (Mark(field))
        {
            case "8":
                Stroke(writer, Rising, x, y, side);
                Stroke(writer, Falling, x, y, side);
                break;
            case "l":
                Ellipse.Trace(writer, new(x + (side / 4), y + (side / 4), x + (3 * side / 4), y + (3 * side / 4)));
                writer.Operator(ContentOperator.Fill);
                break;
            case "u":
                Fill(writer, Diamond, x, y, side);
                break;
            case "n":
                Fill(writer, Square, x, y, side);
                break;
            case "H":
                Fill(writer, Star, x, y, side);
                break;
            default:
                Stroke(writer, Check, x, y, side);
                break;
        }
    }

    // For the marks that are areas and for those that are lines.
    private static void SetColour(ContentWriter writer, ContentOperation colour)
    {
        var forLines = colour.Operator switch
        {
            ContentOperator.FillRgb => ContentOperator.StrokeRgb,
            ContentOperator.FillCmyk => ContentOperator.StrokeCmyk,
            _ => ContentOperator.StrokeGray,
        };
        foreach (var target in new[] { colour.Operator, forLines })
        {
            colour.Operands.ToList().ForEach(part => writer.Operand(part));
            writer.Operator(target);
        }
    }

    private string Mark(FieldEntries field) =>
        source.Resolve((source.Resolve(field.Widget["MK"]) as PdfDictionary)?["CA"]) is PdfString caption && TextString.Decode(caption) is { Length: 1 } mark ? mark
        : field.Has(RadioFlag) ? "l"
        : "4";

    private static void Stroke(ContentWriter writer, (double X, double Y)[] points, double x, double y, double side)
    {
        writer.Operand(StrokeShare * side).Operator(ContentOperator.LineWidth);
        Trace(writer, points, x, y, side);
        writer.Operator(ContentOperator.Stroke);
    }

    private static void Fill(ContentWriter writer, (double X, double Y)[] points, double x, double y, double side)
    {
        Trace(writer, points, x, y, side);
        writer.Operator(ContentOperator.Fill);
    }

    private static void Trace(ContentWriter writer, (double X, double Y)[] points, double x, double y, double side)
    {
        for (var i = 0; i < points.Length; i++)
        {
            writer.Operand(x + (side * points[i].X)).Operand(y + (side * points[i].Y))
                .Operator(i == 0 ? ContentOperator.MoveTo : ContentOperator.LineTo);
        }
    }
}
