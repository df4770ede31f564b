using Clona.Pdf.Content;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>Font, size and colour of a field's text (/DA, ISO 32000-2, 12.7.4.3).</summary>
/// <param name="Font">Name of the font in the form's resources; empty where none is said.</param>
/// <param name="Size">Size in points; 0 where the reader chooses.</param>
/// <param name="Colour">The operation that sets the colour, or null for black.</param>
internal sealed record DefaultAppearance(string Font, double Size, ContentOperation? Colour)
{
    private const double LargestSize = 1000;

    /// <summary>Reads it from the string of /DA; what is missing or makes no sense is left open.</summary>
    public static DefaultAppearance Of(PdfObject value)
    {
        var result = new DefaultAppearance(string.Empty, 0, null);
        var parser = new ContentParser(value is PdfString text ? text.Bytes : default);
        while (parser.TryRead(out var operation))
        {
            result = operation.Operator switch
            {
                ContentOperator.SelectFont => result with { Font = operation.Name(0), Size = Sane(operation.Number(1)) },
                ContentOperator.FillGray or ContentOperator.FillRgb or ContentOperator.FillCmyk =>
                    result with { Colour = operation with { Operands = [.. operation.Operands] } },
                _ => result,
            };
        }

        return result;
    }

    /// <summary>The size alone.</summary>
    public static double SizeOf(PdfObject value) => Of(value).Size;

    // A negative size stands for the same letters.
    private static double Sane(double size) => Math.Abs(size) is var positive and <= LargestSize ? positive : 0;
}
