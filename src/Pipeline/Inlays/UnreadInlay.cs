namespace Clona.Pipeline.Inlays;

/// <summary>A picture that has to be read before its document is.</summary>
/// <param name="Sha256">Digest of its file.</param>
/// <param name="File">Its file.</param>
/// <param name="Width">Width of its page in points, white margins counted.</param>
/// <param name="Height">Height of its page in points, white margins counted.</param>
internal sealed record UnreadInlay(string Sha256, ReadOnlyMemory<byte> File, double Width, double Height)
{
    /// <summary>Nothing of the picture.</summary>
    public override string ToString() => "…";
}
