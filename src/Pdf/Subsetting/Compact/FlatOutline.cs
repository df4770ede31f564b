namespace Clona.Pdf.Subsetting.Compact;

/// <summary>A Type 2 charstring that calls no subroutines.</summary>
/// <param name="Bytes">The charstring.</param>
/// <param name="Components">Codes of StandardEncoding whose glyphs it is put together from; mostly none.</param>
internal sealed record FlatOutline(ReadOnlyMemory<byte> Bytes, IReadOnlyList<int> Components);
