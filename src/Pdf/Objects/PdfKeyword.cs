namespace Clona.Pdf.Objects;

/// <summary>
/// A word that is no object: an operator of a content stream, or <c>obj</c>, <c>stream</c> and the like in a file.
/// </summary>
/// <remarks>Comes from the reader at top level only; it never stands inside an array or a dictionary.</remarks>
/// <param name="Text">The word, its bytes as Latin-1 characters.</param>
public sealed record PdfKeyword(string Text) : PdfObject;
