using Clona.Pdf.Content;
using Clona.Pdf.Fonts;
using Clona.Pdf.Fonts.Standard;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>
/// Builds the look of a form field from its value and its default appearance (docs/decisions/0002-built-field-looks.md).
/// </summary>
/// <param name="form">The interactive form, or null.</param>
/// <param name="source">Where references lead.</param>
internal sealed class FieldAppearance(PdfDictionary? form, IObjectSource source)
{
    private const int LongestValue = 20_000;
    private const int MultilineFlag = 13;
    private const int CombFlag = 25;

    private readonly bool needsAppearances = source.Resolve(form?["NeedAppearances"]) is PdfBoolean { Value: true };

    /// <summary>Whether the look of the widget is built instead of taken from the file.</summary>
    public bool Builds(PdfDictionary widget)
    {
        var normal = source.Resolve((source.Resolve(widget["AP"]) as PdfDictionary)?["N"]);
        return source.Resolve(widget["Subtype"]) is PdfName { Value: "Widget" }
            && FieldText.IsBuilt(Entries(widget))
            && (needsAppearances || normal is not (PdfStream or PdfDictionary) || (normal is PdfStream look && IsBare(look) && HasText(widget)));
    }

    private bool HasText(PdfDictionary widget) =>
        FieldText.Of(Entries(widget), FormGeometry.RectangleOf(widget["Rect"], source) ?? default, source).AsSpan().ContainsAnyExcept(' ', '\n');

    // Shows neither text nor pictures nor forms: some programs write such a look and leave the value to the reader.
    private bool IsBare(PdfStream look)
    {
        if (source.Decode(look) is not { } content)
        {
            return false;
        }

        var parser = new ContentParser(content);
        while (parser.TryRead(out var operation))
        {
            if (operation.Operator is ContentOperator.PaintObject or ContentOperator.InlineImage
                or (>= ContentOperator.ShowText and <= ContentOperator.NextLineShowSpaced))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The look; null where the value has characters that it cannot show, or too many.</summary>
    public PdfStream? Build(PdfDictionary widget, PdfRectangle box)
    {
        var field = Entries(widget);
        var text = FieldText.Of(field, box, source);
        if (text.Length > LongestValue || !FieldFont.Shows(text))
        {
            return null;
        }

        var turn = Turn(widget);
        var (width, height) = turn is 90 or 270 ? (box.Height, box.Width) : (box.Width, box.Height);
        var style = DefaultAppearance.Of(field.FindOrDefault("DA"));
        var font = FieldFont.Like(BaseFontOf(style.Font));
        var writer = new ContentWriter();
        var border = new FieldBorder(widget, source);
        border.Paint(writer, width, height);
        if (text.Length > 0)
        {
            var layout = new FieldLayout(font, width, height, border.Width)
            {
                Quadding = field.Type is "Btn" ? 1 : (field.FindOrDefault("Q") as PdfNumber)?.ToInt32() ?? 0,
                Wraps = field.Type is "Tx" && field.Has(MultilineFlag),
                StartsAtTop = field.Type is "Tx" ? field.Has(MultilineFlag) : field.Type is "Ch" && text.Contains('\n', StringComparison.Ordinal),
                Cells = field.Type is "Tx" && field.Has(CombFlag) && field.Find("MaxLen") is PdfNumber { Value: >= 1 and <= 1000 } cells
                    ? cells.ToInt32()
                    : 0,
            };
            layout.Write(writer, text, style);
        }

        return new(Dictionary(width, height, turn, font), writer.Bytes);
    }

    private FieldEntries Entries(PdfDictionary widget) => new(widget, form, source);

    private string BaseFontOf(string name) =>
        source.Resolve((source.Resolve((source.Resolve(form?["DR"]) as PdfDictionary)?["Font"]) as PdfDictionary)?[name]) is PdfDictionary font
            ? source.GetName(font, "BaseFont") ?? name
            : name;

    private int Turn(PdfDictionary widget) =>
        source.Resolve((source.Resolve(widget["MK"]) as PdfDictionary)?["R"]) is PdfNumber turn
            ? ((turn.ToInt32() % 360) + 360) % 360
            : 0;

    private static PdfDictionary Dictionary(double width, double height, int turn, FieldFont font)
    {
        double[] matrix = turn switch
        {
            90 => [0, 1, -1, 0, height, 0],
            180 => [-1, 0, 0, -1, width, height],
            270 => [0, -1, 1, 0, 0, width],
            _ => [1, 0, 0, 1, 0, 0],
        };
        return new(
        [
            new("BBox", Numbers(0, 0, width, height)),
            new("Matrix", Numbers(matrix)),
            new("Resources", new PdfDictionary([new("Font", new PdfDictionary([new(FieldLayout.FontName, font.Dictionary)]))])),
        ]);
    }

    private static PdfArray Numbers(params double[] numbers) =>
        new([.. numbers.Select(number => new PdfNumber(number, IsInteger: false))]);
}
