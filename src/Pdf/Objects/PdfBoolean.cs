namespace Clona.Pdf.Objects;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Value">The truth value.</param>
public sealed record PdfBoolean(bool Value) : PdfObject;
