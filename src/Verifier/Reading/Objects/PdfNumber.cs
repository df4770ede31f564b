namespace Clona.Verifier.Reading.Objects;

/// <summary>An integer or real number.</summary>
internal sealed class PdfNumber(double value, bool isInteger) : PdfValue
{
    public double Value { get; } = value;

    /// <summary>True when it was written without a decimal point.</summary>
    public bool IsInteger { get; } = isInteger;

    /// <summary>The value cut to the range of <see cref="int"/>.</summary>
    public int ToInt() => Value >= int.MaxValue ? int.MaxValue : Value <= int.MinValue ? int.MinValue : (int)Value;

    /// <summary>The value cut to the range of <see cref="long"/>, for offsets.</summary>
    public long ToLong() => Value >= 1e18 ? long.MaxValue : Value <= -1e18 ? long.MinValue : (long)Value;
}
