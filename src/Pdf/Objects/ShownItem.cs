namespace Clona.Pdf.Objects;

/// <summary>A string or a number of an array of shown text.</summary>
internal readonly struct ShownItem
{
    private const int IntegerMark = -1;
    private const int RealMark = -2;

    /// <summary>A string.</summary>
    /// <param name="offset">Where its bytes begin.</param>
    /// <param name="length">How many there are.</param>
    public ShownItem(int offset, int length)
    {
        Offset = offset;
        Length = length;
    }

    /// <summary>A number.</summary>
    /// <param name="number">Its value.</param>
    /// <param name="isInteger">Whether it was written without a decimal point.</param>
    public ShownItem(double number, bool isInteger)
    {
        Number = number;
        Length = isInteger ? IntegerMark : RealMark;
    }

    /// <summary>Whether it is a string.</summary>
    public bool IsText => Length >= 0;

    /// <summary>The value of a number.</summary>
    public double Number { get; }

    /// <summary>Where the bytes of a string begin.</summary>
    public int Offset { get; }

    /// <summary>How many bytes a string has; negative for numbers.</summary>
    public int Length { get; }

    /// <summary>Whether a number was written without a decimal point.</summary>
    public bool IsInteger => Length == IntegerMark;
}
