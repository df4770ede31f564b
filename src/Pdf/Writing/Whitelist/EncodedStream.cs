using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Stream data ready to be written.</summary>
/// <param name="Bytes">The encoded data.</param>
/// <param name="Entries">
/// What the dictionary says about it: /Filter and what else the encoding decides, over the copied entries.
/// </param>
internal sealed record EncodedStream(
    ReadOnlyMemory<byte> Bytes, IReadOnlyList<KeyValuePair<string, PdfObject>> Entries);
