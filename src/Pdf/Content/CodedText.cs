namespace Clona.Pdf.Content;

/// <summary>Where codes of the input stand in written operations.</summary>
/// <param name="Offset">Where they begin.</param>
/// <param name="Length">How many bytes they take.</param>
/// <param name="Font">The font that they are shown with: index into the fonts.</param>
internal readonly record struct CodedText(int Offset, int Length, int Font);
