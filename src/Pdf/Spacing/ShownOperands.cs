using Clona.Pdf.Content;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Spacing;

/// <summary>The strings and numbers of an operator that shows text, in their order.</summary>
internal static class ShownOperands
{
    /// <summary>Walks what an operator shows.</summary>
    /// <param name="operation">The operator.</param>
    /// <param name="number">Called with each number.</param>
    /// <param name="text">Called with each string, and its place among the operands.</param>
    public static void Walk(ContentOperation operation, Action<double> number, Action<ReadOnlyMemory<byte>, int> text)
    {
        var shown = operation.Operands[^1];
        if (shown is PdfString single)
        {
            text(single.Bytes, 0);
            return;
        }

        if (shown is PdfArray { Shown: { } compact })
        {
            Walk(compact, number, text);
            return;
        }

        for (var i = 0; shown is PdfArray items && i < items.Count; i++)
        {
            if (items[i] is PdfNumber amount)
            {
                number(amount.Value);
            }
            else if (items[i] is PdfString part)
            {
                text(part.Bytes, i);
            }
        }
    }

    private static void Walk(ShownText shown, Action<double> number, Action<ReadOnlyMemory<byte>, int> text)
    {
        for (var i = 0; i < shown.Count; i++)
        {
            ref readonly var item = ref shown.Items[i];
            if (item.IsText)
            {
                text(shown.CodesOf(item), i);
            }
            else
            {
                number(item.Number);
            }
        }
    }
}
