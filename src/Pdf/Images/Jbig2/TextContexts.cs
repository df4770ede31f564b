namespace Clona.Pdf.Images.Jbig2;

/// <summary>What the arithmetic coder learns in text regions; a symbol dictionary keeps it from one symbol to the next.</summary>
/// <param name="nameLength">Bits of a symbol's number.</param>
internal sealed class TextContexts(int nameLength)
{
    private const int LongestName = 20;

    /// <summary>Bits of a symbol's number.</summary>
    public int NameLength { get; } = nameLength <= LongestName ? nameLength : throw new Jbig2DamageException();

    /// <summary>Steps from strip to strip.</summary>
    public ArithmeticIntegers Strips { get; } = new();

    /// <summary>Where strips begin.</summary>
    public ArithmeticIntegers Firsts { get; } = new();

    /// <summary>Steps from symbol to symbol.</summary>
    public ArithmeticIntegers Steps { get; } = new();

    /// <summary>Places within a strip.</summary>
    public ArithmeticIntegers Within { get; } = new();

    /// <summary>Whether symbols are changed.</summary>
    public ArithmeticIntegers Changes { get; } = new();

    /// <summary>Width, height and place of changed symbols.</summary>
    public ArithmeticIntegers[] Sizes { get; } = [new(), new(), new(), new()];

    /// <summary>Numbers of symbols.</summary>
    public ArithmeticNames Names { get; } = new(nameLength);

    /// <summary>Contexts of changes.</summary>
    public required byte[] Refinement { get; init; }
}
