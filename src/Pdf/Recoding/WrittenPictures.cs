namespace Clona.Pdf.Recoding;

/// <summary>A document in which pictures were written anew.</summary>
/// <param name="Document">The file.</param>
/// <param name="Kept">Numbers of those pictures that may return as they came where nothing of them is removed; the file holds them still.</param>
public sealed record WrittenPictures(ReadOnlyMemory<byte> Document, IReadOnlyList<int> Kept);
