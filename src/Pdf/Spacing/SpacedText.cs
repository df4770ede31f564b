using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;

namespace Clona.Pdf.Spacing;

/// <summary>Writes the text of a stream in which lines are set anew.</summary>
/// <remarks>
/// Every operator that shows text gets a matrix of its own: where it stood after others would tell how long those were.
/// Spacing that was fitted to a line is written only for lines that stay.
/// </remarks>
internal sealed class SpacedText
{
    private const int Decimals = 4;
    private const double Near = 1e-6;

    private readonly ContentWriter writer;
    private readonly StreamEdits edits;
    private readonly PageSpacing spacing;
    private readonly TagRewriter tags;
    private readonly Stack<(PdfMatrix Transform, TextState Text, double Characters, double Words)> saved = new();
    private readonly TextPosition position = new();
    private PdfMatrix transform;
    private TextState state;
    private double writtenCharacters;
    private double writtenWords;
    private PdfMatrix? written;
    private int last = -1;
    private TextPieces? pieces;
    private double scale = 1;
    private PageFont? font;

    /// <summary>The text of a stream.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="edits">What goes from the stream.</param>
    /// <param name="spacing">What is set anew.</param>
    /// <param name="begin">The state in which the stream is executed.</param>
    /// <param name="tags">Writes its marked content.</param>
    public SpacedText(ContentWriter writer, StreamEdits edits, PageSpacing spacing, GraphicsState begin, TagRewriter tags)
    {
        this.tags = tags;
        this.writer = writer;
        this.edits = edits;
        this.spacing = spacing;
        transform = begin.Transform;
        state = begin.Text with { };
        (writtenCharacters, writtenWords) = (state.CharacterSpacing, state.WordSpacing);
    }

    /// <summary>Follows an operator that is written as it is.</summary>
    public void Observe(ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case ContentOperator.SaveState:
                saved.Push((transform, state with { }, writtenCharacters, writtenWords));
                break;
            case ContentOperator.RestoreState when saved.TryPop(out var before):
                (transform, state, writtenCharacters, writtenWords) = before;
                break;
            case ContentOperator.ConcatMatrix:
                transform = operation.Matrix().Then(transform);
                break;
            case ContentOperator.SelectFont:
                state.Size = operation.Number(1);
                break;
            case ContentOperator.HorizontalScaling:
                state.HorizontalScale = operation.Number(0) / 100;
                break;
            case ContentOperator.Rise:
                state.Rise = operation.Number(0);
                break;
            case ContentOperator.BeginText:
                position.Set(PdfMatrix.Identity);
                (written, last) = (PdfMatrix.Identity, -1);
                break;
        }
    }

    /// <summary>Follows a graphics state that sets a font of that size.</summary>
    public void SetSize(double size) => state.Size = size;

    /// <summary>Writes the spacing that a form painted now shall begin with.</summary>
    public void Settle() => SetSpacing(state.CharacterSpacing, state.WordSpacing);

    /// <summary>Whether the operator is written otherwise or not at all; then it was.</summary>
    public bool Moves(ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case ContentOperator.CharacterSpacing:
                state.CharacterSpacing = operation.Number(0);
                return true;
            case ContentOperator.WordSpacing:
                state.WordSpacing = operation.Number(0);
                return true;
            case ContentOperator.Leading:
                state.Leading = operation.Number(0);
                return true;
            case ContentOperator.MoveText:
                position.MoveLine(operation.Number(0), operation.Number(1));
                return true;
            case ContentOperator.MoveTextSetLeading:
                state.Leading = -operation.Number(1);
                position.MoveLine(operation.Number(0), operation.Number(1));
                return true;
            case ContentOperator.TextMatrix:
                position.Set(operation.Matrix());
                return true;
            case ContentOperator.NextLine:
                position.MoveLine(0, -state.Leading);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes an operator that shows text, and follows it.</summary>
    /// <param name="operation">The operator.</param>
    /// <param name="text">Writes those that stay where they are.</param>
    public void Show(ContentOperation operation, TextRewriter text)
    {
        MoveBefore(operation);
        var glyphs = edits.GlyphsOf(operation.Index);
        var (isMoved, isSplit) = (false, false);
        foreach (ref readonly var glyph in glyphs)
        {
            isMoved |= !edits.Removes(glyph) && spacing.Find(glyph.Ordinal) is not null;
            isSplit |= edits.SplitsBefore(glyph.Ordinal);
        }

        if (isMoved)
        {
            text.Note(glyphs);
            ShowMoved(operation, glyphs, text.Clips);
            written = null;
            return;
        }

        if (glyphs.IsEmpty || text.Note(glyphs) == glyphs.Length)
        {
            Follow(operation, glyphs);
            return;
        }

        if (isSplit)
        {
            ShowSplit(operation, glyphs, text.Clips);
            written = null;
            return;
        }

        SetSpacing(state.CharacterSpacing, state.WordSpacing);
        Place(position.Matrix);
        var shown = operation.Operands[^1];
        text.ShowInPlace(operation with
        {
            Operator = shown is PdfArray ? ContentOperator.ShowTextAdjusted : ContentOperator.ShowText,
            Operands = [shown],
        });
        Follow(operation, glyphs);
        (written, last) = (position.Matrix, -1);
    }

    private void MoveBefore(ContentOperation operation)
    {
        if (operation.Operator == ContentOperator.NextLineShowSpaced)
        {
            state.WordSpacing = operation.Number(0);
            state.CharacterSpacing = operation.Number(1);
        }

        if (operation.Operator is ContentOperator.NextLineShow or ContentOperator.NextLineShowSpaced)
        {
            position.MoveLine(0, -state.Leading);
        }
    }

    private void Follow(ContentOperation operation, ReadOnlySpan<PdfGlyph> glyphs)
    {
        ShownOperands.Walk(operation, Advance, (_, _) => { });
        foreach (ref readonly var glyph in glyphs)
        {
            Advance(glyph.Displacement);
        }
    }

    private void Advance(double amount)
    {
        if (double.IsFinite(amount))
        {
            var distance = -amount / 1000 * state.Size;
            position.Advance(distance * state.HorizontalScale, 0);
        }
    }

    private void ShowMoved(ContentOperation operation, ReadOnlySpan<PdfGlyph> glyphs, bool clips)
    {
        font = edits.FontOf(glyphs[0]);
        var next = 0;
        var list = glyphs.ToArray();
        ShownOperands.Walk(
            operation,
            Advance,
            (bytes, operand) =>
            {
                for (; next < list.Length && list[next].Operand == operand; next++)
                {
                    var glyph = list[next];
                    if (!edits.Removes(glyph))
                    {
                        SplitBefore(glyph, clips);
                        Put(glyph, bytes.Slice(glyph.Offset, glyph.Code.Length));
                    }

                    Advance(glyph.Displacement);
                }
            });
        Flush();
    }

    // Glyphs stay where they are; what follows a split begins with a matrix of its own.
    private void ShowSplit(ContentOperation operation, ReadOnlySpan<PdfGlyph> glyphs, bool clips)
    {
        font = edits.FontOf(glyphs[0]);
        var next = 0;
        var list = glyphs.ToArray();
        ShownOperands.Walk(
            operation,
            amount =>
            {
                pieces?.Move(amount);
                Advance(amount);
            },
            (bytes, operand) =>
            {
                for (; next < list.Length && list[next].Operand == operand; next++)
                {
                    Stay(list[next], bytes.Slice(list[next].Offset, list[next].Code.Length), clips);
                    Advance(list[next].Displacement);
                }
            });
        Flush();
    }

    private void Stay(PdfGlyph glyph, ReadOnlyMemory<byte> code, bool clips)
    {
        if (edits.Removes(glyph))
        {
            pieces?.Move(glyph.Displacement);
            return;
        }

        SplitBefore(glyph, clips);
        if (pieces is null)
        {
            SetSpacing(state.CharacterSpacing, state.WordSpacing);
            written = null;
            Place(position.Matrix);
            (pieces, scale) = (new(3), 1);
        }

        pieces.Keep(code.Span);
    }

    // A text object that adds to the clip cannot be ended before its end.
    private void SplitBefore(PdfGlyph glyph, bool clips)
    {
        if (!clips && edits.SplitsBefore(glyph.Ordinal) && tags.CanSplit)
        {
            Flush();
            last = tags.Split(edits.Split(glyph.Ordinal)) ? -1 : last;
        }
    }

    private void Put(PdfGlyph glyph, ReadOnlyMemory<byte> code)
    {
        if (spacing.Find(glyph.Ordinal) is not { } moved)
        {
            Flush();
            Begin(position.Matrix, 1);
            pieces!.Keep(code.Span);
            Flush();
            last = -1;
            return;
        }

        if (moved.Follows < 0 || moved.Follows != last || moved.Scale != scale)
        {
            Flush();
            Begin(Shifted(moved), moved.Scale);
        }
        else
        {
            if (pieces is null)
            {
                Begin(null, moved.Scale);
            }

            // Whole thousandths of an em: finer steps would carry the noise of reckoning into the file.
            var perPoint = glyph.Advance > 0 ? glyph.Displacement / glyph.Advance / moved.Scale : 0;
            pieces!.Move(Math.Round(moved.Gap * perPoint));
        }

        pieces!.Keep(code.Span);
        last = glyph.Ordinal;
    }

    private PdfMatrix Shifted(MovedGlyph moved)
    {
        var matrix = position.Matrix;
        var origin = matrix.Then(transform).Apply(new(0, state.Rise));
        var distance = moved.Place - ((origin.X * moved.Along.X) + (origin.Y * moved.Along.Y));
        var (x, y) = (distance * moved.Along.X, distance * moved.Along.Y);
        var determinant = transform.Determinant;
        return determinant == 0 ? matrix : matrix with
        {
            E = matrix.E + (((x * transform.D) - (y * transform.C)) / determinant),
            F = matrix.F + (((y * transform.A) - (x * transform.B)) / determinant),
        };
    }

    private void Begin(PdfMatrix? at, double narrowed)
    {
        SetSpacing(0, 0);
        if (at is { } matrix)
        {
            written = null;
            Place(matrix);
        }

        pieces = new(3);
        scale = narrowed;
    }

    private void Flush()
    {
        if (pieces is null)
        {
            return;
        }

        var isNarrowed = scale != 1;
        if (isNarrowed)
        {
            writer.Operand(Math.Round(state.HorizontalScale * scale * 100, 3)).Operator(ContentOperator.HorizontalScaling);
        }

        writer.Shown(pieces.ToArray(), font).Operator(ContentOperator.ShowTextAdjusted);
        if (isNarrowed)
        {
            writer.Operand(state.HorizontalScale * 100).Operator(ContentOperator.HorizontalScaling);
        }

        pieces = null;
    }

    private void SetSpacing(double characters, double words)
    {
        if (writtenCharacters != characters)
        {
            writer.Operand(characters).Operator(ContentOperator.CharacterSpacing);
            writtenCharacters = characters;
        }

        if (writtenWords != words)
        {
            writer.Operand(words).Operator(ContentOperator.WordSpacing);
            writtenWords = words;
        }
    }

    private void Place(PdfMatrix matrix)
    {
        if (written is not { } known || !IsNear(known, matrix))
        {
            writer.Matrix(matrix with { E = Math.Round(matrix.E, Decimals), F = Math.Round(matrix.F, Decimals) })
                .Operator(ContentOperator.TextMatrix);
        }
    }

    private static bool IsNear(PdfMatrix one, PdfMatrix other) =>
        one.A == other.A && one.B == other.B && one.C == other.C && one.D == other.D
        && Math.Abs(one.E - other.E) < Near && Math.Abs(one.F - other.F) < Near;
}
