namespace Clona.Pdf.Objects;

/// <summary>A name; <c>#xx</c> escapes are resolved, bytes outside ASCII are held as Latin-1 characters.</summary>
/// <param name="Value">The name without the slash.</param>
public sealed record PdfName(string Value) : PdfObject;
