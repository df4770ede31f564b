using System.Text;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;
using Clona.Pdf.Writing.Whitelist;

namespace Clona.Pdf.Structure;

/// <summary>Writes the structure tree: elements with new numbers, a parent tree and, where cells name headers, their names.</summary>
/// <param name="outcome">The tree.</param>
/// <param name="root">The number set aside for its root.</param>
/// <param name="copier">Gives numbers.</param>
/// <param name="file">Where it is written.</param>
internal sealed class StructureWriting(StructureOutcome outcome, PdfReference root, GraphCopier copier, OutputFile file)
{
    private static readonly PdfName ElementName = new("StructElem");
    private static readonly PdfName ReferenceName = new("MCR");

    private readonly Dictionary<StructureElement, PdfReference> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PdfName> types = new(StringComparer.Ordinal);

    /// <summary>Writes the tree.</summary>
    /// <param name="pages">The pages, in order.</param>
    public void Write(IReadOnlyList<PdfObject> pages)
    {
        foreach (var element in outcome.Elements)
        {
            places[element] = copier.Reserve();
        }

        foreach (var element in outcome.Elements)
        {
            Write(element, pages);
        }

        List<KeyValuePair<string, PdfObject>> entries =
        [
            new("Type", new PdfName("StructTreeRoot")),
            new("K", new PdfArray([.. outcome.Elements.Where(element => element.Parent is null).Select(element => places[element])])),
            new("ParentTree", ParentTree()),
            new("ParentTreeNextKey", PdfNumber.Of(outcome.Owners.Count == 0 ? 0 : outcome.Owners.Keys.Max() + 1)),
        ];
        if (Names() is { } names)
        {
            entries.Add(new("IDTree", names));
        }

        entries.AddRange(Unchecked(outcome.Tree.Root, Remover.StructureKeys, "Type", "K", "ParentTree", "ParentTreeNextKey"));
        file.WriteObject(root, new PdfDictionary(entries));
    }

    private void Write(StructureElement element, IReadOnlyList<PdfObject> pages)
    {
        var home = HomeOf(element);
        List<PdfObject> kids = [];
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement { IsKept: true } inner)
            {
                kids.Add(places[inner]);
            }
            else if (kid is StructureItem item)
            {
                kids.AddRange(StructureOutcome.PiecesOf(item).Select(piece => KidOf(piece, home, pages)));
            }
        }

        List<KeyValuePair<string, PdfObject>> entries =
        [
            new("Type", ElementName),
            new("S", TypeOf(element)),
            new("P", element.Parent is { } parent ? places[parent] : root),
        ];
        if (home is { } page)
        {
            entries.Add(new("Pg", pages[page - 1]));
        }

        if (element.Name is { } name)
        {
            entries.Add(new("ID", new PdfString(Encoding.ASCII.GetBytes(name))));
        }

        entries.AddRange(element.Entries);
        if (kids.Count > 0)
        {
            entries.Add(new("K", kids.Count == 1 ? kids[0] : new PdfArray(kids)));
        }

        entries.AddRange(Unchecked(element.Source, Remover.StructureKeys, "Type", "S", "K", "P", "Pg", "ID", "T", "E", "Alt", "ActualText", "Lang"));
        entries.AddRange(Unchecked(element.Source, Remover.StructureNames, [.. element.Source.Entries.Select(entry => entry.Key).Where(key => key is not ("ID" or "Lang" or "S"))]));
        file.WriteObject(places[element], new PdfDictionary(entries));
    }

    // In tests only; of equal keys the last one counts.
    private IEnumerable<KeyValuePair<string, PdfObject>> Unchecked(PdfDictionary input, Remover remover, params string[] known) =>
        copier.Lacks(remover) ? UncheckedRule.Rest(input, known, copier) : [];

    // The page of its first content.
    private static int? HomeOf(StructureElement element) =>
        element.Kids.OfType<StructureItem>().SelectMany(StructureOutcome.PiecesOf).FirstOrDefault()?.Page;

    private PdfObject KidOf(WrittenPiece piece, int? home, IReadOnlyList<PdfObject> pages)
    {
        var id = PdfNumber.Of(piece.Id!.Value);
        if (piece.Form is null && piece.Page == home)
        {
            return id;
        }

        List<KeyValuePair<string, PdfObject>> entries = [new("Type", ReferenceName), new("Pg", pages[piece.Page - 1])];
        if (piece.Form is not null && copier.Copy(piece.Form, ResourceRules.XObject) is { } form)
        {
            entries.Add(new("Stm", form));
        }

        return new PdfDictionary([.. entries, new("MCID", id)]);
    }

    private PdfName TypeOf(StructureElement element)
    {
        if (!types.TryGetValue(element.Type, out var name))
        {
            types[element.Type] = name = new(element.Type);
        }

        return name;
    }

    private PdfDictionary ParentTree() => new(
    [
        new("Nums", new PdfArray(
            [.. outcome.Owners.SelectMany(owned => new PdfObject[] { PdfNumber.Of(owned.Key), new PdfArray([.. owned.Value.Select(Place)]) })])),
    ]);

    private PdfObject Place(StructureElement? element) => element is null ? PdfNull.Instance : places[element];

    private PdfDictionary? Names()
    {
        var named = outcome.Elements.Where(element => element.Name is not null).OrderBy(element => element.Name, StringComparer.Ordinal).ToList();
        return named.Count == 0 ? null : new(
        [
            new("Names", new PdfArray([.. named.SelectMany(element => new PdfObject[] { new PdfString(Encoding.ASCII.GetBytes(element.Name!)), places[element] })])),
        ]);
    }
}
