using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Follows the fill colour as far as it says whether text is white.</summary>
internal static class FillColor
{
    private const double Tolerance = 0.005;

    /// <summary>Executes a colour operator; operators that do not set the fill colour change nothing.</summary>
    public static void Apply(GraphicsState state, ContentOperation operation, ResourceScope scope)
    {
        SetPaint(state, operation);
        switch (operation.Operator)
        {
            case ContentOperator.FillColorSpace:
                state.FillSpace = SpaceOf(operation.Operands[0], scope);
                state.FillsWhite = false;
                break;
            case ContentOperator.FillGray or ContentOperator.FillRgb:
                state.FillSpace = WhitePoint.AllOnes;
                state.FillsWhite = IsWhite(operation.Operands, state.FillSpace);
                break;
            case ContentOperator.FillCmyk:
                state.FillSpace = WhitePoint.AllZeros;
                state.FillsWhite = IsWhite(operation.Operands, state.FillSpace);
                break;
            case ContentOperator.FillColor or ContentOperator.FillColorExtended:
                state.FillsWhite = IsWhite(operation.Operands, state.FillSpace);
                break;
        }
    }

    // Of special spaces only the white of tints is known; one component there is no gray.
    private static void SetPaint(GraphicsState state, ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case ContentOperator.FillColorSpace:
                state.FillPaint = null;
                break;
            case ContentOperator.StrokeColorSpace:
                state.StrokePaint = null;
                break;
            case ContentOperator.FillGray or ContentOperator.FillRgb or ContentOperator.FillCmyk:
                state.FillPaint = PaintColor.Of(operation.Operands);
                break;
            case ContentOperator.FillColor or ContentOperator.FillColorExtended:
                state.FillPaint = IsKnown(state.FillSpace, operation.Operands) ? PaintColor.Of(operation.Operands) : null;
                break;
            case ContentOperator.StrokeGray or ContentOperator.StrokeRgb or ContentOperator.StrokeCmyk:
                state.StrokePaint = PaintColor.Of(operation.Operands);
                break;
            case ContentOperator.StrokeColor or ContentOperator.StrokeColorExtended:
                state.StrokePaint = operation.Operands.Count > 1 ? PaintColor.Of(operation.Operands) : null;
                break;
        }
    }

    private static bool IsKnown(WhitePoint space, IReadOnlyList<PdfObject> components) =>
        space == WhitePoint.AllOnes ? components.Count is 1 or 3 : space == WhitePoint.AllZeros && components.Count == 4;

    private static bool IsWhite(IReadOnlyList<PdfObject> operands, WhitePoint space) =>
        space != WhitePoint.Unknown && operands.Count > 0
        && operands.All(operand => operand is PdfNumber number && IsWhite(number.Value, space));

    private static bool IsWhite(double component, WhitePoint space) =>
        space == WhitePoint.AllOnes ? component >= 1 - Tolerance : component <= Tolerance;

    private static WhitePoint SpaceOf(PdfObject operand, ResourceScope scope)
    {
        var name = (operand as PdfName)?.Value;
        return Device(name) ?? Special(scope.Find("ColorSpace", name ?? string.Empty), scope.Source);
    }

    private static WhitePoint? Device(string? name) => name switch
    {
        "DeviceGray" or "G" or "DeviceRGB" or "RGB" or "CalGray" or "CalRGB" => WhitePoint.AllOnes,
        "DeviceCMYK" or "CMYK" => WhitePoint.AllZeros,
        _ => null,
    };

    private static WhitePoint Special(PdfObject space, IObjectSource source)
    {
        if (space is not PdfArray { Count: > 1 } array)
        {
            return Device((space as PdfName)?.Value) ?? WhitePoint.Unknown;
        }

        return (source.Resolve(array[0]) as PdfName)?.Value switch
        {
            "ICCBased" =>
                source.Resolve(array[1]) is PdfStream profile
                && source.Resolve(profile.Dictionary["N"]) is PdfNumber { Value: 4 }
                ? WhitePoint.AllZeros
                : WhitePoint.AllOnes,
            "Separation" or "DeviceN" => WhitePoint.AllZeros,
            "CalGray" or "CalRGB" => WhitePoint.AllOnes,
            _ => WhitePoint.Unknown,
        };
    }
}
