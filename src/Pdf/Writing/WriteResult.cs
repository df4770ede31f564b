namespace Clona.Pdf.Writing;

/// <summary>A written document, or the reason why there is none.</summary>
/// <param name="Bytes">The file; null where it was refused.</param>
/// <param name="Refusal">Why it was refused; null where it was written.</param>
/// <param name="Dropped">What had to be left out although a page needed it, with its number of occurrences.</param>
public sealed record WriteResult(
    ReadOnlyMemory<byte>? Bytes, WriteRefusal? Refusal, IReadOnlyDictionary<DroppedPart, int> Dropped);
