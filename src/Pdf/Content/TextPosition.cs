using Clona.Pdf.Geometry;

namespace Clona.Pdf.Content;

/// <summary>Text matrix and text line matrix (ISO 32000-2, 9.4.2).</summary>
internal sealed class TextPosition
{
    private PdfMatrix line = PdfMatrix.Identity;

    /// <summary>Tm.</summary>
    public PdfMatrix Matrix { get; private set; } = PdfMatrix.Identity;

    /// <summary><c>BT</c> and <c>Tm</c>.</summary>
    public void Set(PdfMatrix matrix) => Matrix = line = matrix;

    /// <summary><c>Td</c>.</summary>
    public void MoveLine(double x, double y) => Set(PdfMatrix.Translation(x, y).Then(line));

    /// <summary>Moves within the line, as showing text does.</summary>
    public void Advance(double x, double y) => Matrix = Matrix with
    {
        E = (x * Matrix.A) + (y * Matrix.C) + Matrix.E,
        F = (x * Matrix.B) + (y * Matrix.D) + Matrix.F,
    };
}
