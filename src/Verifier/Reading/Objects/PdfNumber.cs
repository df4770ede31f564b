namespace Clona.Verifier.Reading.Objects;

/// <summary>An integer or real number.</summary>
internal sealed class PdfNumber(double value, bool isInteger) : PdfValue
{
    private const int SmallestShared = -1_000;
    private const int LargestShared = 1_000;

    private static readonly PdfNumber[] Shared =
        [.. Enumerable.Range(SmallestShared, LargestShared - SmallestShared + 1).Select(number => new PdfNumber(number, true))];

    public double Value { get; } = value;

    /// <summary>True when it was written without a decimal point.</summary>
    public bool IsInteger { get; } = isInteger;

    /// <summary>The number of that value; small integers are everywhere in content streams, so they are shared.</summary>
    public static PdfNumber Of(double value, bool isInteger) =>
        isInteger && value is >= SmallestShared and <= LargestShared ? Shared[(int)value - SmallestShared] : new(value, isInteger);

    /// <summary>The value cut to the range of <see cref="int"/>.</summary>
    public int ToInt() => Value >= int.MaxValue ? int.MaxValue : Value <= int.MinValue ? int.MinValue : (int)Value;

    /// <summary>The value cut to the range of <see cref="long"/>, for offsets.</summary>
    public long ToLong() => Value >= 1e18 ? long.MaxValue : Value <= -1e18 ? long.MinValue : (long)Value;
}
