namespace Clona.Pdf.Parsing;

/// <summary>A token and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset after its last byte, delimiters included.</param>
/// <param name="Number">The value of a number; else 0.</param>
internal readonly record struct PdfToken(PdfTokenKind Kind, int Start, int End, double Number = 0)
{
    /// <summary>How many bytes it takes.</summary>
    public int Length => End - Start;
}
