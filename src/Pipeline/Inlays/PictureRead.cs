namespace Clona.Pipeline.Inlays;

/// <summary>What was read in a picture of a document of an office program.</summary>
/// <param name="Sha256">Digest of the picture's file.</param>
/// <param name="Read">What the reader wrote; empty where it could not read it. Nobody outside the sandbox looks at it.</param>
/// <param name="Drawn">The picture as JPEG, where parts of its own file cannot be blanked; else empty.</param>
public sealed record PictureRead(string Sha256, ReadOnlyMemory<byte> Read, ReadOnlyMemory<byte> Drawn)
{
    /// <summary>Nothing of the picture.</summary>
    public override string ToString() => "…";
}
