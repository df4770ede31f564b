using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>One operator with the operands it takes, in the order of the stream.</summary>
/// <param name="Index">Number of the operation in its stream, from 0; unknown and unreadable ones count.</param>
/// <param name="Operator">
/// What is done; <see cref="ContentOperator.Unknown"/> where name or operands cannot be read.
/// </param>
/// <param name="Operands">The operands, as many and of the kinds that the operator takes.</param>
/// <param name="Image">The image of an <see cref="ContentOperator.InlineImage"/>, else null.</param>
internal readonly record struct ContentOperation(
    int Index, ContentOperator Operator, IReadOnlyList<PdfObject> Operands, PdfStream? Image = null)
{
    /// <summary>The number at <paramref name="position"/>; the operator's signature vouches for its kind.</summary>
    public double Number(int position) => ((PdfNumber)Operands[position]).Value;

    /// <summary>The name at <paramref name="position"/>.</summary>
    public string Name(int position) => ((PdfName)Operands[position]).Value;

    /// <summary>The bytes of the string at <paramref name="position"/>.</summary>
    public ReadOnlyMemory<byte> Text(int position) => ((PdfString)Operands[position]).Bytes;

    /// <summary>The six numbers of a matrix operator.</summary>
    public Geometry.PdfMatrix Matrix() => new(Number(0), Number(1), Number(2), Number(3), Number(4), Number(5));
}
