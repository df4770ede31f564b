namespace Clona.Pdf.Objects;

/// <summary>An indirect reference, <c>12 0 R</c>.</summary>
/// <param name="Number">Object number, at least 1.</param>
/// <param name="Generation">Generation number, 0 to 65535.</param>
public sealed record PdfReference(int Number, int Generation) : PdfObject;
