namespace Clona.Pdf.Objects;

/// <summary>An integer or real number.</summary>
/// <param name="Value">The value; integers up to 2^53 are exact.</param>
/// <param name="IsInteger">Whether it was written without a decimal point.</param>
public sealed record PdfNumber(double Value, bool IsInteger) : PdfObject
{
    /// <summary>An integer.</summary>
    public PdfNumber(long value)
        : this(value, IsInteger: true)
    {
    }

    /// <summary>The value as a 32-bit integer: reals are cut, what is out of range is clamped.</summary>
    public int ToInt32() => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);
}
