using System.Xml.Linq;
using Clona.Office.Pictures;

namespace Clona.Office.OpenText;

/// <summary>A picture in a document, in the order of the trees.</summary>
/// <param name="Width">Width in points; 0 where the document does not say it.</param>
/// <param name="Height">Height in points; 0 where the document does not say it.</param>
/// <param name="CanStay">Whether its bytes can be freed of everything but the picture.</param>
public sealed record OpenPicture(double Width, double Height, bool CanStay)
{
    /// <summary>Its file without anything that is not the picture; empty where it cannot be cleaned.</summary>
    public ReadOnlyMemory<byte> File => CanStay && PictureCleaner.Clean(Data) is var (_, data) ? data : ReadOnlyMemory<byte>.Empty;

    /// <summary>The attribute that names its bytes.</summary>
    internal XAttribute Link { get; init; } = null!;

    /// <summary>Its bytes; null where it lies outside the document.</summary>
    internal byte[]? Data { get; set; }
}
