namespace Clona.Scans.Signatures;

/// <summary>Blobs close to each other that may be a signature or a part of one.</summary>
/// <param name="Blobs">The blobs, at least one.</param>
/// <param name="Features">What tells signatures from other ink, see <see cref="GroupFeatures"/>.</param>
/// <param name="Score">Above 0 for what is rather a signature.</param>
internal sealed record StrokeGroup(IReadOnlyList<Blob> Blobs, int[] Features, int Score)
{
    /// <summary>The box around the blobs, in pixels of the level page.</summary>
    public ScanBox Box { get; } = BoxOf(Blobs);

    /// <summary>The box around blobs.</summary>
    public static ScanBox BoxOf(IReadOnlyList<Blob> blobs) => blobs.Select(blob => blob.Box).Aggregate((one, other) => one.Union(other));
}
