namespace Clona.Pdf.Fonts;

/// <summary>One character code of a shown string.</summary>
/// <param name="Value">The code's bytes as a big-endian number.</param>
/// <param name="Length">How many bytes it takes, 1 to 4.</param>
public readonly record struct CharacterCode(int Value, int Length);
