using Clona.Pdf.Content;

namespace Clona.Pdf.Removal;

/// <summary>
/// Patterns that were chosen as colours and have painted nothing yet. One that paints only into drawn areas is never written.
/// </summary>
internal sealed class PendingPatterns
{
    private ContentOperation? stroke;
    private ContentOperation? fill;

    /// <summary>Notes the choice of a pattern.</summary>
    public void Add(ContentOperation operation)
    {
        // The parser uses its list of operands again.
        operation = operation with { Operands = [.. operation.Operands] };
        if (operation.Operator is ContentOperator.StrokeColor or ContentOperator.StrokeColorExtended)
        {
            stroke = operation;
        }
        else
        {
            fill = operation;
        }
    }

    /// <summary>What has to be written before an operator; a choice that it makes void is forgotten.</summary>
    public IEnumerable<ContentOperation> TakeBefore(ContentOperator value)
    {
        switch (value)
        {
            case ContentOperator.RestoreState:
                (stroke, fill) = (null, null);
                return [];
            case ContentOperator.StrokeColorSpace or ContentOperator.StrokeColor or ContentOperator.StrokeColorExtended
                or ContentOperator.StrokeGray or ContentOperator.StrokeRgb or ContentOperator.StrokeCmyk:
                stroke = null;
                return [];
            case >= ContentOperator.StrokeColorSpace and <= ContentOperator.FillCmyk:
                fill = null;
                return [];
            case ContentOperator.SaveState
                or (>= ContentOperator.Stroke and < ContentOperator.EndPath)
                or (>= ContentOperator.ShowText and <= ContentOperator.NextLineShowSpaced)
                or ContentOperator.InlineImage or ContentOperator.PaintObject:
                return Take(strokes: true, fills: true);
            default:
                return [];
        }
    }

    /// <summary>What has to be written before something is painted.</summary>
    public IEnumerable<ContentOperation> Take(bool strokes, bool fills)
    {
        if (strokes && stroke is { } forStroke)
        {
            stroke = null;
            yield return forStroke;
        }

        if (fills && fill is { } forFill)
        {
            fill = null;
            yield return forFill;
        }
    }
}
