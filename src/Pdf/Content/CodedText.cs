namespace Clona.Pdf.Content;

/// <summary>A shown string that has no place in the written bytes yet.</summary>
/// <param name="Offset">Where it belongs.</param>
/// <param name="Font">The font that it is shown with.</param>
/// <param name="Codes">Its codes in the input.</param>
internal readonly record struct CodedText(int Offset, PageFont Font, ReadOnlyMemory<byte> Codes);
