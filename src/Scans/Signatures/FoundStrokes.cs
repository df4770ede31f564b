namespace Clona.Scans.Signatures;

/// <summary>What the finder of signatures saw on a page.</summary>
/// <param name="Map">All blobs.</param>
/// <param name="Open">Those that no text explains.</param>
/// <param name="Rings">Rims of round stamps.</param>
/// <param name="Signatures">Blobs of each signature.</param>
/// <param name="Written">Blobs of what else pens drew.</param>
/// <param name="Rules">Level lines, such as people sign on.</param>
internal sealed record FoundStrokes(
    BlobMap Map, IReadOnlyList<Blob> Open, IReadOnlyList<Ring> Rings, IReadOnlyList<IReadOnlyList<Blob>> Signatures, IReadOnlyList<IReadOnlyList<Blob>> Written,
    IReadOnlyList<ScanBox> Rules);
