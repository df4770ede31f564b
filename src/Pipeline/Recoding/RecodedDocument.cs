namespace Clona.Pipeline.Recoding;

/// <summary>What was made of a document whose pictures were decoded.</summary>
/// <param name="Document">The document with the pictures written anew.</param>
/// <param name="Tried">Numbers of all pictures that were tried, those that could not be decoded too.</param>
/// <param name="Kept">Numbers of those that may return as they came where nothing of them is removed.</param>
/// <param name="IsOver">Whether no further ones are tried: a limit is reached.</param>
internal sealed record RecodedDocument(ReadOnlyMemory<byte> Document, IReadOnlyList<int> Tried, IReadOnlyList<int> Kept, bool IsOver);
