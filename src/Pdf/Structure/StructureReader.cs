using Clona.Pdf.Files;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Structure;

/// <summary>Reads the structure tree of a file, however damaged.</summary>
/// <remarks>
/// What is met again is left out: the first place counts, so there are no circles. A tree that is too large or too deep
/// is not read at all.
/// </remarks>
internal sealed class StructureReader
{
    private const int MostNodes = 1_000_000;
    private const int Deepest = 256;

    private readonly PdfFile file;
    private readonly Dictionary<int, int> pages = [];
    private readonly HashSet<PdfDictionary> visited = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<Pending> pending = new();
    private readonly StructureTypes types;
    private readonly StructureTree tree;
    private int nodes;
    private bool isTooLarge;

    private StructureReader(PdfFile file, PdfDictionary root)
    {
        this.file = file;
        foreach (var page in file.Pages)
        {
            if (page.Reference is { } reference)
            {
                pages.TryAdd(reference.Number, page.Number);
            }
        }

        types = new(file, file.Resolve(root["RoleMap"]) as PdfDictionary);
        tree = new()
        {
            Root = root,
            IsMarked = (file.Resolve(file.Catalogue["MarkInfo"]) as PdfDictionary) is { } info && file.Resolve(info["Marked"]) is PdfBoolean { Value: true },
            Language = LanguageTag.Of(file.Resolve(file.Catalogue["Lang"])),
            Classes = file.Resolve(root["ClassMap"]) as PdfDictionary,
        };
        PushKids(root["K"], null, null, 0);
    }

    /// <summary>The tree; null where the file has none, or none that can be kept.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isDropped">Whether there is one that cannot be kept.</param>
    public static StructureTree? Read(PdfFile file, out bool isDropped)
    {
        isDropped = false;
        if (file.Resolve(file.Catalogue["StructTreeRoot"]) is not PdfDictionary root)
        {
            return null;
        }

        var reader = new StructureReader(file, root);
        reader.Run();
        isDropped = reader.isTooLarge;
        return isDropped || reader.tree.Elements.Count == 0 ? null : reader.tree;
    }

    private void Run()
    {
        while (!isTooLarge && pending.TryPop(out var next))
        {
            switch (file.Resolve(next.Value))
            {
                case PdfNumber id:
                    AddItem(next, next.Page, null, id);
                    break;
                case PdfDictionary kid when visited.Add(kid):
                    AddKid(next, kid);
                    break;
            }
        }
    }

    private void AddKid(Pending place, PdfDictionary kid)
    {
        if (file.Resolve(kid["MCID"]) is PdfNumber id && kid["S"] is null)
        {
            AddItem(place, PageOf(kid) ?? place.Page, file.Resolve(kid["Stm"]) as PdfStream, id);
        }
        else if (kid["Obj"] is not null && kid["S"] is null)
        {
            NoteContent(place.Parent);
        }
        else if (place.Depth >= Deepest)
        {
            isTooLarge = true;
        }
        else if (file.Resolve(kid["S"]) is PdfName)
        {
            var element = new StructureElement(place.Parent, types.Of(kid), kid);
            place.Parent?.Kids.Add(element);
            tree.Elements.Add(element);
            PushKids(kid["K"], element, PageOf(kid) ?? place.Page, place.Depth + 1);
        }
    }

    private void AddItem(Pending place, int? page, PdfStream? form, PdfNumber id)
    {
        NoteContent(place.Parent);
        if (place.Parent is { } owner && (page ?? OnlyPage) is { } number && id is { IsInteger: true, Value: >= 0 and < int.MaxValue })
        {
            var item = new StructureItem(owner, number, form);
            if (tree.TryAdd(item, (int)id.Value))
            {
                owner.Kids.Add(item);
            }
        }
    }

    private static void NoteContent(StructureElement? owner)
    {
        if (owner is not null)
        {
            owner.HadContent = true;
        }
    }

    private int? OnlyPage => file.Pages.Count == 1 ? 1 : null;

    private int? PageOf(PdfDictionary node) =>
        node["Pg"] is PdfReference reference && pages.TryGetValue(reference.Number, out var number) ? number : null;

    private void PushKids(PdfObject? value, StructureElement? parent, int? page, int depth)
    {
        if (value is null)
        {
            return;
        }

        var kids = file.Resolve(value) as PdfArray ?? new PdfArray([value]);
        nodes += Math.Min(kids.Count, MostNodes);
        isTooLarge |= nodes > MostNodes;
        for (var i = isTooLarge ? -1 : kids.Count - 1; i >= 0; i--)
        {
            pending.Push(new(kids[i], parent, page, depth));
        }
    }

    private readonly record struct Pending(PdfObject Value, StructureElement? Parent, int? Page, int Depth);
}
