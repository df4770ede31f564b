namespace Clona.Scans.Signatures;

/// <summary>What the finder of signatures saw on a page.</summary>
/// <param name="Map">All blobs.</param>
/// <param name="Print">Tone of what is printed.</param>
/// <param name="Beside">Blobs that are no sure print.</param>
/// <param name="Groups">Groups of strokes with their scores.</param>
internal sealed record FoundStrokes(BlobMap Map, InkTone Print, IReadOnlyList<Blob> Beside, IReadOnlyList<StrokeGroup> Groups);
