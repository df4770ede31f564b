namespace Clona.Pipeline.Inlays;

/// <summary>A picture of a document of an office program.</summary>
/// <param name="Index">Its number in the document, from 0.</param>
/// <param name="Width">Width in points; 0 where the document does not say it.</param>
/// <param name="Height">Height in points; 0 where the document does not say it.</param>
/// <param name="File">Its file without anything that is not the picture; empty where it cannot be cleaned.</param>
internal sealed record InlaidPicture(int Index, double Width, double Height, ReadOnlyMemory<byte> File)
{
    /// <summary>Nothing of the picture.</summary>
    public override string ToString() => "…";
}
