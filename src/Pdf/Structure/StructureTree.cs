using Clona.Pdf.Objects;

namespace Clona.Pdf.Structure;

/// <summary>The structure tree of the input, as far as it can be trusted: each element and each content stands in it once.</summary>
/// <remarks>The input's parent tree and parents are not asked: both are made anew.</remarks>
internal sealed class StructureTree
{
    private readonly Dictionary<(int Page, int Id), StructureItem> ofPages = [];
    private readonly Dictionary<PdfStream, Dictionary<int, StructureItem>> ofForms = new(ReferenceEqualityComparer.Instance);

    /// <summary>All elements, each one before its kids.</summary>
    public List<StructureElement> Elements { get; } = [];

    /// <summary>The root as the input has it.</summary>
    public required PdfDictionary Root { get; init; }

    /// <summary>Whether the file says that it is a tagged one.</summary>
    public bool IsMarked { get; init; }

    /// <summary>The language of the document; null where the file does not say.</summary>
    public PdfString? Language { get; init; }

    /// <summary>Attributes by the name of their class; null where there are none.</summary>
    public PdfDictionary? Classes { get; init; }

    /// <summary>Adds content; false where another element has it already.</summary>
    public bool TryAdd(StructureItem item, int id)
    {
        if (item.Form is null)
        {
            return ofPages.TryAdd((item.Page, id), item);
        }

        if (!ofForms.TryGetValue(item.Form, out var items))
        {
            ofForms[item.Form] = items = [];
        }

        return items.TryAdd(id, item);
    }

    /// <summary>What the content with that number is; null where it belongs to no element.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="form">The form in whose content it stands; null for the page's own.</param>
    /// <param name="id">Its number there.</param>
    public StructureItem? Find(int page, PdfStream? form, int id) => form is null
        ? ofPages.GetValueOrDefault((page, id))
        : ofForms.GetValueOrDefault(form)?.GetValueOrDefault(id);
}
