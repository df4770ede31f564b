using Clona.Pdf.Objects;

namespace Clona.Pdf.Structure;

/// <summary>Marked content that belongs to an element, and what the output has of it.</summary>
/// <param name="parent">The element.</param>
/// <param name="page">Number of the page that shows it, from 1.</param>
/// <param name="form">The form in whose content it stands; null for the page's own.</param>
internal sealed class StructureItem(StructureElement parent, int page, PdfStream? form) : StructureNode(parent)
{
    /// <summary>The element.</summary>
    public StructureElement Owner { get; } = parent;

    /// <summary>Number of the page that shows it, from 1.</summary>
    public int Page => page;

    /// <summary>The form in whose content it stands; null for the page's own.</summary>
    public PdfStream? Form => form;

    /// <summary>What was written for it, in the order of the content.</summary>
    public List<WrittenPiece> Pieces { get; } = [];
}
