using Clona.Pdf.Objects;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Structure;

/// <summary>The structure tree of the output: what is left of the input's once all pages are rewritten.</summary>
internal sealed class StructureOutcome
{
    private readonly SortedDictionary<int, List<StructureElement?>> owners = [];
    private readonly Dictionary<PdfReference, int> forms = [];
    private readonly int pages;

    /// <summary>Decides what is left.</summary>
    /// <param name="tree">The tree of the input; its items know what was written for them.</param>
    /// <param name="source">Where references lead.</param>
    /// <param name="pages">How many pages there are.</param>
    /// <param name="switchedOff">What tests switched off.</param>
    public StructureOutcome(StructureTree tree, IObjectSource source, int pages, IReadOnlyCollection<Remover> switchedOff)
    {
        (Tree, this.pages) = (tree, pages);
        Prune();
        Elements = [.. tree.Elements.Where(element => element.IsKept)];
        var attributes = new StructureAttributes(tree, source);
        foreach (var element in Elements)
        {
            attributes.Describe(element);
        }

        var texts = new StructureTexts(source, switchedOff);
        texts.Describe(tree);
        TextsDropped = texts.Dropped;
        foreach (var element in Elements)
        {
            NoteOwner(element);
        }
    }

    /// <summary>How many texts of elements went.</summary>
    public int TextsDropped { get; }

    /// <summary>The tree of the input.</summary>
    public StructureTree Tree { get; }

    /// <summary>The elements of the output, each one before its kids.</summary>
    public IReadOnlyList<StructureElement> Elements { get; }

    /// <summary>Who owns the numbered content of each page and form, by the key of the parent tree.</summary>
    public IReadOnlyDictionary<int, List<StructureElement?>> Owners => owners;

    /// <summary>The key of a page, from 1; null where no content of it has an owner.</summary>
    public int? KeyOf(int page) => owners.ContainsKey(page - 1) ? page - 1 : null;

    /// <summary>The key of a form of the output; null where no content of it has an owner.</summary>
    public int? KeyOf(PdfReference form) => forms.TryGetValue(form, out var key) ? key : null;

    /// <summary>The pieces of an item that the output has.</summary>
    public static IEnumerable<WrittenPiece> PiecesOf(StructureItem item) =>
        Shown(item).Where(piece => piece.Id is not null);

    /// <summary>The pieces of an item, of a form's copies only those on the page that the item names.</summary>
    public static IEnumerable<WrittenPiece> Shown(StructureItem item) =>
        item.Form is not null && item.Pieces.Exists(piece => piece.Page == item.Page)
            ? item.Pieces.Where(piece => piece.Page == item.Page)
            : item.Pieces;

    // Kids come after their elements, so going backwards meets them first.
    private void Prune()
    {
        for (var i = Tree.Elements.Count - 1; i >= 0; i--)
        {
            var element = Tree.Elements[i];
            var items = element.Kids.OfType<StructureItem>().ToList();
            var hasContent = items.Exists(item => PiecesOf(item).Any())
                || element.Kids.OfType<StructureElement>().Any(kid => kid.IsKept);
            element.HasLost |= items.Exists(item => item.Pieces.Exists(piece => piece.HasLost));
            element.IsKept = hasContent || !element.HadContent || StructureTypes.KeepsPlace(element.Type);
            if (element.Parent is { } parent)
            {
                parent.HadContent |= element.HadContent;
                parent.HasLost |= element.HasLost;
            }
        }

        // What stands in an element that goes goes with it.
        foreach (var element in Tree.Elements)
        {
            element.IsKept &= element.Parent is not { IsKept: false };
        }
    }

    private void NoteOwner(StructureElement element)
    {
        foreach (var piece in element.Kids.OfType<StructureItem>().SelectMany(PiecesOf))
        {
            var key = piece.Form is null ? piece.Page - 1 : KeyFor(piece.Form);
            if (!owners.TryGetValue(key, out var list))
            {
                owners[key] = list = [];
            }

            while (list.Count <= piece.Id!.Value)
            {
                list.Add(null);
            }

            list[piece.Id.Value] = element;
        }
    }

    private int KeyFor(PdfReference form)
    {
        if (!forms.TryGetValue(form, out var key))
        {
            forms[form] = key = pages + forms.Count;
        }

        return key;
    }
}
