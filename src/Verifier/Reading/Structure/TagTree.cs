using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Reading.Structure;

/// <summary>A structure tree, read in its order; what stands in it again is counted and left out.</summary>
internal sealed class TagTree
{
    /// <summary>Most elements around one.</summary>
    public const int MaxDepth = 256;

    private const int MaxKids = 1_000_000;

    private readonly PdfFile file;
    private readonly Dictionary<PdfDictionary, int> pages = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfDictionary> seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<TagLeaf> seenLeaves = [];
    private readonly Stack<(PdfValue Value, int Parent, int Depth, int? Page)> pending = new();
    private readonly List<TagElement> elements = [];
    private readonly List<TagLeaf> leaves = [];
    private readonly int? onlyPage;
    private int kids;

    private TagTree(PdfFile file, IReadOnlyList<Page> all)
    {
        this.file = file;
        onlyPage = all.Count == 1 ? 0 : null;
        for (var index = 0; index < all.Count; index++)
        {
            pages.TryAdd(all[index].Dictionary, index);
        }
    }

    /// <summary>The elements, each one before those in it.</summary>
    public IReadOnlyList<TagElement> Elements => elements;

    /// <summary>The content, in reading order.</summary>
    public IReadOnlyList<TagLeaf> Leaves => leaves;

    /// <summary>How many kids are no element and no content that was not met before.</summary>
    public int Strange { get; private set; }

    /// <summary>False when it is deeper or larger than is read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The tree of a file; null where it has none.</summary>
    public static TagTree? Read(PdfFile file, IReadOnlyList<Page> pages)
    {
        if (file.Dictionary(file.Catalog.Find("StructTreeRoot")) is not { } root)
        {
            return null;
        }

        var tree = new TagTree(file, pages);
        tree.Push(root.Find("K"), -1, 0, null);
        tree.Walk();
        tree.EndLeaves();
        return tree;
    }

    private void Push(PdfValue? value, int parent, int depth, int? page)
    {
        if (value is null)
        {
            return;
        }

        var items = file.Array(value)?.Items ?? [value];
        kids += Math.Min(items.Count, MaxKids);
        IsComplete &= kids <= MaxKids;
        for (var index = IsComplete ? items.Count - 1 : -1; index >= 0; index--)
        {
            pending.Push((items[index], parent, depth, page));
        }
    }

    private void Walk()
    {
        while (IsComplete && pending.TryPop(out var next))
        {
            switch (file.Resolve(next.Value))
            {
                case PdfNumber id:
                    AddLeaf(next.Parent, next.Page, null, id);
                    break;
                case PdfDictionary kid when seen.Add(kid):
                    AddKid(kid, next.Parent, next.Depth, PageOf(kid) ?? next.Page);
                    break;
                default:
                    Strange++;
                    break;
            }
        }
    }

    private void AddKid(PdfDictionary kid, int parent, int depth, int? page)
    {
        if (kid.Find("S") is null && file.Resolve(kid.Find("MCID")) is PdfNumber id)
        {
            AddLeaf(parent, page, file.Stream(kid.Find("Stm")), id);
        }
        else if (file.Name(kid.Find("S")) is null)
        {
            Strange++;
        }
        else if (depth >= MaxDepth)
        {
            IsComplete = false;
        }
        else
        {
            elements.Add(new TagElement(kid, parent, depth, leaves.Count));
            Push(kid.Find("K"), elements.Count - 1, depth + 1, page);
        }
    }

    private void AddLeaf(int element, int? page, PdfStream? form, PdfNumber id)
    {
        page ??= onlyPage;
        var isKnown = page is not null && element >= 0 && id.Value is >= 0 and < int.MaxValue && id.Value == Math.Floor(id.Value);
        if (isKnown && seenLeaves.Add(new TagLeaf(0, form is null ? page!.Value : 0, form, (int)id.Value)))
        {
            leaves.Add(new TagLeaf(element, page!.Value, form, (int)id.Value));
        }
        else
        {
            Strange++;
        }
    }

    private int? PageOf(PdfDictionary kid) =>
        file.Resolve(kid.Find("Pg")) is PdfDictionary page && pages.TryGetValue(page, out var index) ? index : null;

    private void EndLeaves()
    {
        var open = new Stack<TagElement>();
        foreach (var element in elements)
        {
            while (open.TryPeek(out var before) && before.Depth >= element.Depth)
            {
                open.Pop().EndLeaf = element.FirstLeaf;
            }

            open.Push(element);
        }

        foreach (var element in open)
        {
            element.EndLeaf = leaves.Count;
        }
    }
}
