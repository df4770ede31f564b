using Clona.Pdf.Objects;

namespace Clona.Pdf.Files;

/// <summary>An object read from the file, with the number it bears there.</summary>
/// <param name="Number">Object number.</param>
/// <param name="Generation">Generation number.</param>
/// <param name="Value">The object.</param>
internal sealed record IndirectObject(int Number, int Generation, PdfObject Value);
