using Clona.Verifier.Reading.Fonts;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Content;

/// <summary>Text matrices and the showing of strings (ISO 32000-1, 9.4).</summary>
internal sealed class TextShower(List<Glyph> glyphs, WalkBudget budget)
{
    private Matrix text = Matrix.Identity;
    private Matrix line = Matrix.Identity;
    private int shows;

    public void Begin() => SetMatrix(Matrix.Identity);

    public void SetMatrix(in Matrix matrix)
    {
        text = matrix;
        line = matrix;
    }

    public void MoveLine(double x, double y) => SetMatrix(line.AfterShift(x, y));

    public void Show(in TextState state, ReadOnlySpan<byte> bytes)
    {
        shows++;
        ShowString(state, bytes);
    }

    public void Show(in TextState state, PdfArray items)
    {
        shows++;
        if (items.Pieces is { } pieces)
        {
            ShowPieces(state, pieces);
            return;
        }

        foreach (var item in items.Items)
        {
            if (item is PdfString part)
            {
                ShowString(state, part.Bytes);
            }
            else if (item is PdfNumber kern)
            {
                Advance(state, -kern.Value / 1_000 * state.Size);
            }
        }
    }

    private void ShowPieces(in TextState state, TextPieces pieces)
    {
        foreach (ref readonly var piece in pieces.All)
        {
            if (piece.IsText)
            {
                ShowString(state, pieces.BytesOf(piece));
            }
            else
            {
                Advance(state, -piece.Number / 1_000 * state.Size);
            }
        }
    }

    private void ShowString(in TextState state, ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (position < bytes.Length && budget.TakeGlyph())
        {
            var start = position;
            var code = state.Font?.NextCode(bytes, ref position) ?? bytes[position++];
            var shown = state.Font?.Show(code) ?? ShownCode.Unknown;
            var width = shown.Advance * state.Size;
            Add(state, code, shown.Text, width);
            var isSpace = position - start == 1 && code == 32;
            Advance(state, width + state.CharacterSpace + (isSpace ? state.WordSpace : 0));
        }
    }

    private void Add(in TextState state, int code, string? meaning, double width)
    {
        var placed = text.Then(state.Ctm);
        var origin = placed.Apply(0, state.Rise);
        var isVertical = state.Font?.IsVertical == true;
        var centre = isVertical
            ? placed.Apply(0, state.Rise + (width / 2))
            : placed.Apply(width / 2 * state.Scale, state.Rise + (0.25 * state.Size));
        glyphs.Add(new Glyph(meaning, code, origin.X, origin.Y, centre.X, centre.Y, state.Font, state.IsMark, shows));
    }

    private void Advance(in TextState state, double distance) =>
        text = state.Font?.IsVertical == true ? text.AfterShift(0, distance) : text.AfterShift(distance * state.Scale, 0);
}
