namespace Clona.Verifier.Reading.Objects;

/// <summary>A member of an array of strings and numbers.</summary>
/// <param name="Number">The value of a number.</param>
/// <param name="Start">Where the bytes of a string begin.</param>
/// <param name="Length">How many bytes a string has; −1 for an integer, −2 for a real number.</param>
internal readonly record struct TextPiece(double Number, int Start, int Length)
{
    public bool IsText => Length >= 0;

    public static TextPiece Of(double number, bool isInteger) => new(number, 0, isInteger ? -1 : -2);
}
