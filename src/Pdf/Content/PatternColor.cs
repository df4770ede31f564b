using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Follows whether the colours are patterns that hold a drawing: tiling patterns, functions and meshes.</summary>
internal static class PatternColor
{
    private const int Axial = 2;
    private const int Radial = 3;

    /// <summary>Executes a colour operator.</summary>
    public static void Apply(GraphicsState state, ContentOperation operation, ResourceScope scope)
    {
        var draws = operation.Operands is [.., PdfName name]
            && operation.Operator is not (ContentOperator.StrokeColorSpace or ContentOperator.FillColorSpace)
            && HoldsDrawing(scope.Find("Pattern", name.Value), scope.Source);
        var isPattern = operation.Operands is [.., PdfName]
            && operation.Operator is not (ContentOperator.StrokeColorSpace or ContentOperator.FillColorSpace);
        switch (operation.Operator)
        {
            case ContentOperator.StrokeColorSpace or ContentOperator.StrokeColor or ContentOperator.StrokeColorExtended
                or ContentOperator.StrokeGray or ContentOperator.StrokeRgb or ContentOperator.StrokeCmyk:
                state.StrokesDrawing = draws;
                state.StrokesPattern = isPattern;
                break;
            case >= ContentOperator.StrokeColorSpace and <= ContentOperator.FillCmyk:
                state.FillsDrawing = draws;
                state.FillsPattern = isPattern;
                break;
        }
    }

    // Axial and radial shadings are nothing but a run of colours.
    private static bool HoldsDrawing(PdfObject pattern, IObjectSource source)
    {
        if (pattern is not PdfDictionary dictionary)
        {
            return pattern is PdfStream;
        }

        var shading = source.Resolve(dictionary["Shading"]) as PdfDictionary;
        return shading is null || source.Resolve(shading["ShadingType"]) is not PdfNumber { Value: Axial or Radial };
    }
}
