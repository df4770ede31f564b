using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>An object that has its number and waits to be written.</summary>
/// <param name="Place">Its number in the output.</param>
/// <param name="Value">The source object.</param>
/// <param name="Rule">What of it is permitted.</param>
/// <param name="Data">The data of a stream, encoded; null for other objects.</param>
internal sealed record PendingObject(PdfReference Place, PdfObject Value, CopyRule Rule, EncodedStream? Data);
