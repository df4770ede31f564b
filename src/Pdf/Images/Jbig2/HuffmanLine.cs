namespace Clona.Pdf.Images.Jbig2;

/// <summary>A line of a Huffman table: a code and the numbers that it begins.</summary>
/// <param name="Low">The lowest number; the highest for a line that counts downwards.</param>
/// <param name="Prefix">Bits of the code; 0 where the line is not used.</param>
/// <param name="Range">Bits of the number that follow.</param>
/// <param name="Kind">What the line stands for.</param>
internal readonly record struct HuffmanLine(long Low, int Prefix, int Range, HuffmanLineKind Kind = HuffmanLineKind.Upwards);
