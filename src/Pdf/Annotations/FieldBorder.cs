using Clona.Pdf.Content;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>Background and border of a field (/MK and /BS, ISO 32000-2, 12.5.6.19).</summary>
internal sealed class FieldBorder(PdfDictionary widget, IObjectSource source)
{
    private readonly PdfDictionary characteristics = source.Resolve(widget["MK"]) as PdfDictionary ?? new PdfDictionary();

    /// <summary>Width of the border line, whether or not it is painted.</summary>
    public double Width { get; } =
        source.Resolve((source.Resolve(widget["BS"]) as PdfDictionary)?["W"]) is PdfNumber { Value: >= 0 and < 100 } width ? width.Value : 1;

    /// <summary>Paints both into a box of that size at the origin.</summary>
    public void Paint(ContentWriter writer, double width, double height)
    {
        if (Colour("BG") is { } background)
        {
            Set(writer, background, ContentOperator.FillGray, ContentOperator.FillRgb, ContentOperator.FillCmyk);
            writer.Operand(0).Operand(0).Operand(width).Operand(height).Operator(ContentOperator.Rectangle)
                .Operator(ContentOperator.Fill);
        }

        if (Width > 0 && Colour("BC") is { } line)
        {
            Set(writer, line, ContentOperator.StrokeGray, ContentOperator.StrokeRgb, ContentOperator.StrokeCmyk);
            writer.Operand(Width).Operator(ContentOperator.LineWidth);
            writer.Operand(Width / 2).Operand(Width / 2).Operand(width - Width).Operand(height - Width)
                .Operator(ContentOperator.Rectangle).Operator(ContentOperator.Stroke);
        }
    }

    private double[]? Colour(string key)
    {
        double[] parts = source.Resolve(characteristics[key]) is PdfArray { Count: 1 or 3 or 4 } array
            ? [.. array.Select(source.Resolve).OfType<PdfNumber>().Select(part => Math.Clamp(part.Value, 0, 1))]
            : [];
        return parts.Length is 1 or 3 or 4 ? parts : null;
    }

    private static void Set(ContentWriter writer, double[] parts, ContentOperator gray, ContentOperator rgb, ContentOperator cmyk)
    {
        foreach (var part in parts)
        {
            writer.Operand(part);
        }

        writer.Operator(parts.Length switch { 1 => gray, 3 => rgb, _ => cmyk });
    }
}
