using System.Xml.Linq;
using Clona.Office.Pictures;

namespace Clona.Office.Word;

/// <summary>A picture in a document, in the order of the parts.</summary>
/// <param name="Width">Width in points; 0 where the document does not say it.</param>
/// <param name="Height">Height in points; 0 where the document does not say it.</param>
/// <param name="CanStay">Whether its bytes can be freed of everything but the picture.</param>
public sealed record WordPicture(double Width, double Height, bool CanStay)
{
    /// <summary>Its file without anything that is not the picture; empty where it cannot be cleaned.</summary>
    public ReadOnlyMemory<byte> File => CanStay && PictureCleaner.Clean(Image!.Data) is var (_, data) ? data : ReadOnlyMemory<byte>.Empty;

    /// <summary>The element that shows it.</summary>
    internal XElement Element { get; init; } = null!;

    /// <summary>Its bytes; null where the picture lies outside the document.</summary>
    internal WordPart? Image { get; init; }
}
