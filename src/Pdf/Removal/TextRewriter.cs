using Clona.Pdf.Content;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>Writes the operators that show text, without the removed codes and with all others in place.</summary>
/// <remarks>
/// A removed run becomes a number of a <c>TJ</c> array that moves as far as its glyphs did. When all text that a text
/// object adds to the clip is removed, an empty clip is kept: dropping the clip would show what it hid.
/// </remarks>
internal sealed class TextRewriter(ContentWriter writer, StreamEdits edits)
{
    private const int FirstClippingMode = 4;
    private const int DecimalsOfMoves = 3;

    private int clippingKept;
    private int clippingRemoved;

    /// <summary>Whether the text object adds to the clip.</summary>
    public bool Clips => clippingKept + clippingRemoved > 0;

    /// <summary>Notes the beginning of a text object.</summary>
    public void Begin() => clippingKept = clippingRemoved = 0;

    /// <summary>Writes what has to stand after a text object.</summary>
    public void End()
    {
        if (clippingRemoved > 0 && clippingKept == 0)
        {
            writer.Operand(0).Operand(0).Operand(0).Operand(0).Operator(ContentOperator.Rectangle)
                .Operator(ContentOperator.Clip).Operator(ContentOperator.EndPath);
        }

        Begin();
    }

    /// <summary>Writes an operator that shows text.</summary>
    public void Show(ContentOperation operation)
    {
        var glyphs = edits.GlyphsOf(operation.Index);
        var removed = CountRemoved(glyphs);
        if (removed == 0)
        {
            WriteUnchanged(operation, glyphs);
            return;
        }

        WriteLineMove(operation);
        WriteCut(operation, glyphs, removed);
    }

    /// <summary>Counts what goes of <paramref name="glyphs"/>, also for the clip.</summary>
    public int Note(ReadOnlySpan<PdfGlyph> glyphs) => CountRemoved(glyphs);

    /// <summary>Writes an operator that shows text where the position stands; its glyphs were noted.</summary>
    public void ShowInPlace(ContentOperation operation)
    {
        var glyphs = edits.GlyphsOf(operation.Index);
        var removed = 0;
        foreach (ref readonly var glyph in glyphs)
        {
            removed += edits.Removes(glyph) ? 1 : 0;
        }

        if (removed == 0)
        {
            WriteUnchanged(operation, glyphs);
        }
        else
        {
            WriteCut(operation, glyphs, removed);
        }
    }

    private void WriteCut(ContentOperation operation, ReadOnlySpan<PdfGlyph> glyphs, int removed)
    {
        if (CanBeCut(glyphs, removed))
        {
            writer.Shown(Cut(operation, glyphs), FontOf(glyphs)).Operator(ContentOperator.ShowTextAdjusted);
        }
    }

    private int CountRemoved(ReadOnlySpan<PdfGlyph> glyphs)
    {
        var removed = 0;
        foreach (ref readonly var glyph in glyphs)
        {
            var goes = edits.Removes(glyph);
            removed += goes ? 1 : 0;
            clippingRemoved += goes && glyph.RenderMode >= FirstClippingMode ? 1 : 0;
            clippingKept += !goes && glyph.RenderMode >= FirstClippingMode ? 1 : 0;
        }

        return removed;
    }

    private PageFont? FontOf(ReadOnlySpan<PdfGlyph> glyphs) => glyphs.IsEmpty ? null : edits.FontOf(glyphs[0]);

    private void WriteUnchanged(ContentOperation operation, ReadOnlySpan<PdfGlyph> glyphs)
    {
        var font = FontOf(glyphs);
        foreach (var operand in operation.Operands)
        {
            writer.Shown(operand, font);
        }

        writer.Operator(operation.Operator);
    }

    private void WriteLineMove(ContentOperation operation)
    {
        if (operation.Operator == ContentOperator.NextLineShowSpaced)
        {
            writer.Operand(operation.Number(0)).Operator(ContentOperator.WordSpacing);
            writer.Operand(operation.Number(1)).Operator(ContentOperator.CharacterSpacing);
        }

        if (operation.Operator is ContentOperator.NextLineShow or ContentOperator.NextLineShowSpaced)
        {
            writer.Operator(ContentOperator.NextLine);
        }
    }

    // Where font size or scaling is zero no number moves anything; all glyphs of the operator are removed then.
    private static bool CanBeCut(ReadOnlySpan<PdfGlyph> glyphs, int removed)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (!double.IsFinite(glyph.Displacement))
            {
                return removed < glyphs.Length
                    ? throw new InvalidOperationException("Glyphs that cannot be moved were selected one by one.")
                    : false;
            }
        }

        return true;
    }

    private PdfArray Cut(ContentOperation operation, ReadOnlySpan<PdfGlyph> glyphs)
    {
        var pieces = new TextPieces(DecimalsOfMoves);
        if (operation.Operands[^1] is PdfArray items)
        {
            Cut(pieces, items, glyphs);
        }
        else if (operation.Operands[^1] is PdfString text)
        {
            Cut(pieces, text.Bytes.Span, glyphs, 0, 0);
        }

        return pieces.ToArray();
    }

    private void Cut(TextPieces pieces, PdfArray items, ReadOnlySpan<PdfGlyph> glyphs)
    {
        var next = 0;
        for (var i = 0; i < items.Count; i++)
        {
            if (items.Shown is { } shown)
            {
                ref readonly var item = ref shown.Items[i];
                if (item.IsText)
                {
                    next = Cut(pieces, shown.CodesOf(item).Span, glyphs, next, i);
                }
                else
                {
                    pieces.Move(item.Number);
                }
            }
            else if (items[i] is PdfNumber number)
            {
                pieces.Move(number.Value);
            }
            else if (items[i] is PdfString text)
            {
                next = Cut(pieces, text.Bytes.Span, glyphs, next, i);
            }
        }
    }

    private int Cut(TextPieces pieces, ReadOnlySpan<byte> text, ReadOnlySpan<PdfGlyph> glyphs, int next, int operand)
    {
        for (; next < glyphs.Length && glyphs[next].Operand == operand; next++)
        {
            ref readonly var glyph = ref glyphs[next];
            if (edits.Removes(glyph))
            {
                pieces.Move(glyph.Displacement);
            }
            else
            {
                pieces.Keep(text.Slice(glyph.Offset, glyph.Code.Length));
            }
        }

        return next;
    }
}
