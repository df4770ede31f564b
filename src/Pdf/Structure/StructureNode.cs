namespace Clona.Pdf.Structure;

/// <summary>A part of the structure tree (ISO 32000-2, 14.7): an element or content that belongs to one.</summary>
/// <param name="parent">The element that holds it; null for the elements at the top.</param>
internal abstract class StructureNode(StructureElement? parent)
{
    /// <summary>The element that holds it; null for the elements at the top.</summary>
    public StructureElement? Parent => parent;
}
