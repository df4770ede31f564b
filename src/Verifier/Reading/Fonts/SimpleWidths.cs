using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Fonts;

/// <summary>Advances of a simple font at size 1: from /Widths, else from the standard fonts.</summary>
internal sealed class SimpleWidths(PdfFile file, PdfDictionary font)
{
    private readonly double scale = Scale(file, font);

    /// <summary>Advance of a code that /Widths does not cover.</summary>
    public double Missing =>
        (file.Number(file.Dictionary(font.Find("FontDescriptor"))?.Find("MissingWidth")) ?? 0) * scale;

    public Dictionary<int, double> Read(Func<int, string?> text)
    {
        var widths = new Dictionary<int, double>();
        if (file.Array(font.Find("Widths")) is not { } array)
        {
            AddStandard(text, widths);
            return widths;
        }

        var first = file.Integer(font.Find("FirstChar"), 0);
        for (var index = 0; index < Math.Min(array.Items.Count, 256); index++)
        {
            if (file.Number(array.Items[index]) is { } width && first is >= 0 and < 256)
            {
                widths[first + index] = width * scale;
            }
        }

        return widths;
    }

    /// <summary>Glyph space of a Type 3 font is its own, that of others a thousandth.</summary>
    private static double Scale(PdfFile file, PdfDictionary font) =>
        file.Name(font.Find("Subtype")) == "Type3"
            ? file.Numbers(font.Find("FontMatrix")) is { Length: >= 6 } matrix ? matrix[0] : 0.001
            : 0.001;

    private void AddStandard(Func<int, string?> text, Dictionary<int, double> widths)
    {
        var name = file.Name(font.Find("BaseFont")) ?? "";
        for (var code = 0; code < 256; code++)
        {
            if (StandardWidths.Find(name, text(code)) is { } width)
            {
                widths[code] = width * scale;
            }
        }
    }
}
