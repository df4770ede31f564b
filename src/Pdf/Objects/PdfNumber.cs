namespace Clona.Pdf.Objects;

/// <summary>An integer or real number.</summary>
/// <param name="Value">The value; integers up to 2^53 are exact.</param>
/// <param name="IsInteger">Whether it was written without a decimal point.</param>
public sealed record PdfNumber(double Value, bool IsInteger) : PdfObject
{
    private const int SmallestShared = -256;
    private const int LargestShared = 1024;

    private static readonly PdfNumber[] Shared =
        [.. Enumerable.Range(SmallestShared, LargestShared - SmallestShared + 1).Select(value => new PdfNumber(value))];

    /// <summary>An integer.</summary>
    public PdfNumber(long value)
        : this(value, IsInteger: true)
    {
    }

    /// <summary>An integer; small ones share one instance.</summary>
    public static PdfNumber Of(long value) =>
        value is >= SmallestShared and <= LargestShared ? Shared[value - SmallestShared] : new PdfNumber(value);

    /// <summary>The value as a 32-bit integer: reals are cut, what is out of range is clamped.</summary>
    public int ToInt32() => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);

    /// <summary>The value as a 64-bit integer: reals are cut, what is out of range is clamped.</summary>
    public long ToInt64() => (long)Math.Clamp(Value, long.MinValue, long.MaxValue);
}
