using Clona.Pdf.Content;
using Clona.Pdf.Fonts.Standard;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>Sets the text of a field into a box at the origin.</summary>
internal sealed class FieldLayout(FieldFont font, double width, double height, double border)
{
    /// <summary>The name of the font in the look's resources.</summary>
    public const string FontName = "F";

    private const double LargestChosen = 12;
    private const double SmallestChosen = 4;

    /// <summary>0 left, 1 centred, 2 right.</summary>
    public required int Quadding { get; init; }

    /// <summary>Whether lines that are too long are broken between words.</summary>
    public required bool Wraps { get; init; }

    /// <summary>Whether lines begin at the top instead of standing in the middle.</summary>
    public required bool StartsAtTop { get; init; }

    /// <summary>Number of equal cells, one character each; 0 for running text.</summary>
    public required int Cells { get; init; }

    private double Inset => Math.Min(Math.Max(2, 2 * border), width / 4);

    /// <summary>Writes all characters of <paramref name="text"/>, each once; what the box cannot hold is clipped.</summary>
    public void Write(ContentWriter writer, string text, DefaultAppearance style)
    {
        var size = style.Size > 0 ? style.Size : ChosenSize(text);
        var lines = Lines(text, size);
        writer.Operator(ContentOperator.SaveState)
            .Operand(0).Operand(0).Operand(width).Operand(height).Operator(ContentOperator.Rectangle)
            .Operator(ContentOperator.Clip).Operator(ContentOperator.EndPath);
        SetColour(writer, style);
        writer.Operator(ContentOperator.BeginText).Name(FontName).Operand(size).Operator(ContentOperator.SelectFont);
        var y = StartsAtTop
            ? height - Inset - size
            : (height / 2) + ((lines.Count - 1) * FieldText.LineHeight * size / 2) - (0.35 * size);
        foreach (var line in lines)
        {
            WriteLine(writer, line, size, y);
            y -= FieldText.LineHeight * size;
        }

        writer.Operator(ContentOperator.EndText).Operator(ContentOperator.RestoreState);
    }

    private static void SetColour(ContentWriter writer, DefaultAppearance style)
    {
        if (style.Colour is { } colour)
        {
            foreach (var operand in colour.Operands)
            {
                writer.Operand(operand);
            }

            writer.Operator(colour.Operator);
        }
    }

    private void WriteLine(ContentWriter writer, string line, double size, double y)
    {
        if (Cells == 0)
        {
            var free = width - (2 * Inset) - (font.WidthOf(line) * size);
            Show(writer, line, Inset + Math.Max(0, Quadding switch { 1 => free / 2, 2 => free, _ => 0 }), y);
            return;
        }

        var cell = width / Cells;
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i].ToString();
            Show(writer, character, ((i + 0.5) * cell) - (font.WidthOf(character) * size / 2), y);
        }
    }

    private static void Show(ContentWriter writer, string text, double x, double y)
    {
        writer.Matrix(new PdfMatrix(1, 0, 0, 1, Math.Round(Math.Max(0, x), 2), Math.Round(y, 2))).Operator(ContentOperator.TextMatrix);
        writer.Operand(FieldFont.Encode(text)).Operator(ContentOperator.ShowText);
    }

    private double ChosenSize(string text)
    {
        if (!StartsAtTop)
        {
            var wide = text.Split('\n').Max(font.WidthOf);
            var fitting = wide > 0 && Cells == 0 ? (width - (2 * Inset)) / wide : height;
            return Math.Max(SmallestChosen, Math.Min(Math.Min(fitting, 0.67 * height), LargestChosen));
        }

        var size = LargestChosen;
        while (size > SmallestChosen && Lines(text, size).Count * FieldText.LineHeight * size > height - (2 * Inset))
        {
            size--;
        }

        return size;
    }

    // A break leaves the space at the end of the line, so that every character is shown.
    private List<string> Lines(string text, double size)
    {
        List<string> lines = [];
        foreach (var paragraph in text.Split('\n'))
        {
            var rest = paragraph;
            while (Wraps && BreakOf(rest, size) is var length && length > 0 && length < rest.Length)
            {
                lines.Add(rest[..length]);
                rest = rest[length..];
            }

            lines.Add(rest);
        }

        return lines;
    }

    private int BreakOf(string text, double size)
    {
        var room = (width - (2 * Inset)) / size;
        double used = 0;
        var lastBreak = 0;
        for (var i = 0; i < text.Length; i++)
        {
            used += font.WidthOf(text[i].ToString());
            if (used > room && text[i] != ' ' && i > 0)
            {
                return lastBreak > 0 ? lastBreak : i;
            }

            lastBreak = text[i] == ' ' ? i + 1 : lastBreak;
        }

        return text.Length;
    }
}
