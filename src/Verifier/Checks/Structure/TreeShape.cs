using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Structure;

namespace Clona.Verifier.Checks.Structure;

/// <summary>
/// Judges the shape of an output's structure tree: every content that it names exists and stands in it once, every page's
/// numbered content stands in it, parents and parent tree say the same, names are neutral.
/// </summary>
internal sealed class TreeShape
{
    private readonly OpenDocument document;
    private readonly PdfFile file;
    private readonly TagTree tree;
    private readonly Faults faults;
    private readonly PdfDictionary root;
    private readonly HashSet<PdfDictionary> pages;

    private TreeShape(OpenDocument document, TagTree tree, Faults faults)
    {
        (this.document, this.tree, this.faults) = (document, tree, faults);
        file = document.File;
        pages = new(document.Pages.Select(page => page.Dictionary), ReferenceEqualityComparer.Instance);
        root = file.Dictionary(file.Catalog.Find("StructTreeRoot")) ?? PdfDictionary.Empty;
    }

    /// <summary>Notes what is wrong; numbered content without a tree is.</summary>
    public static void Check(OpenDocument document, Faults faults)
    {
        if (document.Tree is { } tree)
        {
            new TreeShape(document, tree, faults).Check();
        }
        else
        {
            Require(faults, document.Contents.All(page => page.Marked.Count == 0));
        }
    }

    private static void Require(Faults faults, bool isRight)
    {
        if (!isRight)
        {
            faults.Add(CheckReason.StructureNotClean);
        }
    }

    private void Check()
    {
        Require(tree is { IsComplete: true, Strange: 0 });
        Require(tree.Elements.All(element => HasItsParent(element) && HasItsPage(element)));
        CheckContent();
        CheckParentTree();
        CheckNames();
    }

    private void Require(bool isRight) => Require(faults, isRight);

    private bool HasItsParent(TagElement element) =>
        ReferenceEquals(file.Dictionary(element.Dictionary.Find("P")), element.Parent < 0 ? root : tree.Elements[element.Parent].Dictionary);

    private bool HasItsPage(TagElement element) =>
        element.Dictionary.Find("Pg") is not { } page || (file.Dictionary(page) is { } dictionary && pages.Contains(dictionary));

    private void CheckContent()
    {
        var shown = document.Contents.Select(page => page.Marked.Where(range => range.Form is null).Select(range => range.Id).ToHashSet()).ToArray();
        var forms = document.Contents.SelectMany(page => page.Marked).Where(range => range.Form is not null).Select(range => (range.Form, range.Id)).ToHashSet();
        Require(document.Contents.Select((page, index) => page.Marked.Count(range => range.Form is null) == shown[index].Count).All(isOnce => isOnce));
        Require(tree.Leaves.All(leaf => leaf.Form is null ? shown[leaf.Page].Contains(leaf.Id) : forms.Contains((leaf.Form, leaf.Id))));
        Require(tree.Leaves.Count(leaf => leaf.Form is null) == shown.Sum(ids => ids.Count));
    }

    private void CheckParentTree()
    {
        var owners = new Dictionary<int, PdfArray?>();
        var numbers = Flat("ParentTree", "Nums");
        for (var index = 0; index + 1 < numbers.Count; index += 2)
        {
            Require(file.Resolve(numbers[index]) is PdfNumber { IsInteger: true } key && owners.TryAdd(key.ToInt(), file.Array(numbers[index + 1])));
        }

        var named = 0;
        foreach (var leaf in tree.Leaves)
        {
            var holder = leaf.Form?.Dictionary ?? document.Pages[leaf.Page].Dictionary;
            var array = owners.GetValueOrDefault(file.Integer(holder.Find("StructParents"), -1));
            Require(array is not null && leaf.Id < array.Items.Count
                && ReferenceEquals(file.Dictionary(array.Items[leaf.Id]), tree.Elements[leaf.Element].Dictionary));
            named++;
        }

        Require(owners.Values.Sum(array => array?.Items.Count(item => file.Resolve(item) is not PdfNull) ?? 1) == named);
    }

    private void CheckNames()
    {
        var own = new Dictionary<string, PdfDictionary>(StringComparer.Ordinal);
        foreach (var element in tree.Elements)
        {
            if (file.Resolve(element.Dictionary.Find("ID")) is PdfString id)
            {
                Require(StructureWords.IsNeutralName(id.Bytes) && own.TryAdd(StructureWords.Text(id.Bytes), element.Dictionary));
            }
        }

        var names = Flat("IDTree", "Names");
        Require(names.Count == 2 * own.Count);
        for (var index = 0; index + 1 < names.Count; index += 2)
        {
            Require(file.Resolve(names[index]) is PdfString name && own.TryGetValue(StructureWords.Text(name.Bytes), out var element)
                && ReferenceEquals(file.Dictionary(names[index + 1]), element));
        }
    }

    private IReadOnlyList<PdfValue> Flat(string key, string list) => file.Array(file.Dictionary(root.Find(key))?.Find(list))?.Items ?? [];
}
