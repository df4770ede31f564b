using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Structure;

/// <summary>An element of a structure tree.</summary>
/// <param name="Dictionary">The element itself.</param>
/// <param name="Parent">Index of the element around it; -1 at the top.</param>
/// <param name="Depth">How many elements are around it.</param>
/// <param name="FirstLeaf">Index of the first content in it.</param>
internal sealed record TagElement(PdfDictionary Dictionary, int Parent, int Depth, int FirstLeaf)
{
    /// <summary>Index of the first content after it.</summary>
    public int EndLeaf { get; set; }
}
