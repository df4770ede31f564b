namespace Clona.Pdf.Objects;

/// <summary>
/// A stream: its dictionary and its bytes as they stand in the file, decrypted but still encoded by /Filter.
/// </summary>
/// <param name="Dictionary">The stream dictionary.</param>
/// <param name="EncodedBytes">The data before any filter is undone.</param>
public sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> EncodedBytes) : PdfObject;
