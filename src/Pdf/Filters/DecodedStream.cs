namespace Clona.Pdf.Filters;

/// <summary>A stream whose filters were undone up to the first that gives pixels.</summary>
/// <param name="Bytes">The data after the filters that were undone.</param>
/// <param name="Remaining">The image filter that is still to be undone; null where all were.</param>
/// <param name="IsComplete">False where damaged data gave only its beginning.</param>
internal sealed record DecodedStream(ReadOnlyMemory<byte> Bytes, FilterStep? Remaining, bool IsComplete);
