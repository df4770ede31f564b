using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Executes the operators that set text state, place text and show it (ISO 32000-2, 9.3 and 9.4).</summary>
internal sealed class TextOperators(FontCatalog fonts, GlyphCollector glyphs)
{
    /// <summary>Executes <paramref name="operation"/>; operators of other kinds do nothing.</summary>
    public void Execute(ExecutionFrame frame, ContentOperation operation)
    {
        SetState(frame, operation);
        Move(frame, operation);
        Show(frame, operation);
    }

    private void SetState(ExecutionFrame frame, ContentOperation operation)
    {
        var state = frame.State.Text;
        switch (operation.Operator)
        {
            case ContentOperator.CharacterSpacing:
                state.CharacterSpacing = operation.Number(0);
                break;
            case ContentOperator.WordSpacing:
                state.WordSpacing = operation.Number(0);
                break;
            case ContentOperator.HorizontalScaling:
                state.HorizontalScale = operation.Number(0) / 100;
                break;
            case ContentOperator.Leading:
                state.Leading = operation.Number(0);
                break;
            case ContentOperator.SelectFont:
                state.Font = fonts.Find(frame.Instance.Resources.Entry("Font", operation.Name(0)));
                state.Size = operation.Number(1);
                break;
            case ContentOperator.RenderMode:
                state.RenderMode = (int)Math.Clamp(operation.Number(0), 0, 7);
                break;
            case ContentOperator.Rise:
                state.Rise = operation.Number(0);
                break;
        }
    }

    private static void Move(ExecutionFrame frame, ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case ContentOperator.BeginText:
                frame.Position.Set(PdfMatrix.Identity);
                break;
            case ContentOperator.MoveText:
                frame.Position.MoveLine(operation.Number(0), operation.Number(1));
                break;
            case ContentOperator.MoveTextSetLeading:
                frame.State.Text.Leading = -operation.Number(1);
                frame.Position.MoveLine(operation.Number(0), operation.Number(1));
                break;
            case ContentOperator.TextMatrix:
                frame.Position.Set(operation.Matrix());
                break;
            case ContentOperator.NextLine or ContentOperator.NextLineShow:
                NextLine(frame);
                break;
            case ContentOperator.NextLineShowSpaced:
                frame.State.Text.WordSpacing = operation.Number(0);
                frame.State.Text.CharacterSpacing = operation.Number(1);
                NextLine(frame);
                break;
        }
    }

    private static void NextLine(ExecutionFrame frame) => frame.Position.MoveLine(0, -frame.State.Text.Leading);

    private void Show(ExecutionFrame frame, ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case ContentOperator.ShowText or ContentOperator.NextLineShow:
                glyphs.Show(frame, operation.Text(0).Span, operation.Index, 0);
                break;
            case ContentOperator.NextLineShowSpaced:
                glyphs.Show(frame, operation.Text(2).Span, operation.Index, 0);
                break;
            case ContentOperator.ShowTextAdjusted:
                ShowAdjusted(frame, (PdfArray)operation.Operands[0], operation.Index);
                break;
        }
    }

    private void ShowAdjusted(ExecutionFrame frame, PdfArray array, int operation)
    {
        if (array.Shown is { } shown)
        {
            ShowAdjusted(frame, shown, operation);
            return;
        }

        for (var i = 0; i < array.Count; i++)
        {
            if (array[i] is PdfString text)
            {
                glyphs.Show(frame, text.Bytes.Span, operation, i);
            }
            else if (array[i] is PdfNumber number)
            {
                GlyphCollector.Adjust(frame, number.Value);
            }
        }
    }

    private void ShowAdjusted(ExecutionFrame frame, ShownText shown, int operation)
    {
        for (var i = 0; i < shown.Count; i++)
        {
            ref readonly var item = ref shown.Items[i];
            if (item.IsText)
            {
                glyphs.Show(frame, shown.CodesOf(item).Span, operation, i);
            }
            else
            {
                GlyphCollector.Adjust(frame, item.Number);
            }
        }
    }
}
