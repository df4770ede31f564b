using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Layers;

/// <summary>Tags for screen readers of a document that was read in its pictures: a part for each page, in it a paragraph for each
/// paragraph (ISO 32000-2, 14.7 and 14.8.4).</summary>
internal sealed class LayerTags
{
    private readonly FileUpdate update;
    private readonly PdfFile file;
    private readonly PdfReference? root;
    private readonly PdfReference? document;
    private readonly List<(int Page, PdfReference Part)> parts = [];
    private readonly List<PdfObject> owners = [];

    /// <summary>Begins the tree.</summary>
    /// <param name="update">Where it is written.</param>
    /// <param name="file">The file.</param>
    public LayerTags(FileUpdate update, PdfFile file)
    {
        (this.update, this.file) = (update, file);
        (root, document) = HasTree(file) ? (null, null) : (update.Reserve(), update.Reserve());
    }

    /// <summary>Whether the file has tags of its own, among which those of the pages that were read come.</summary>
    public bool AreAdded => root is null;

    /// <summary>
    /// Whether tags are wanted: the file has some, without which what was read would not be read aloud, or it has none and no page has text
    /// of its own, which would be read aloud no longer beside the tagged text of others.
    /// </summary>
    public static bool AreWanted(PdfFile file, IReadOnlyList<PdfReadPage> pages, IReadOnlyList<PageLayer> layers) => HasTree(file)
        ? layers.Any(layer => !layer.IsPart)
        : layers.All(layer => !layer.IsPart) && pages.All(page => page.Glyphs.Count == 0 || layers.Any(layer => layer.Page == page.Number));

    /// <summary>The page with the key of its paragraphs, which are <paramref name="count"/> pieces of its content from number <paramref name="firstId"/>.</summary>
    public PdfDictionary Page(int number, PdfReference place, PdfDictionary page, int firstId, int count)
    {
        var part = update.Reserve();
        var paragraphs = Enumerable.Range(0, count).Select(_ => update.Reserve()).ToList();
        for (var id = 0; id < count; id++)
        {
            update.Write(paragraphs[id], Element("P", part, ("Pg", place), ("K", PdfNumber.Of(firstId + id))));
        }

        update.Write(part, Element("Part", document, ("K", new PdfArray([.. paragraphs]))));
        parts.Add((number, part));
        owners.Add(new PdfArray([.. paragraphs]));
        return AreAdded ? page : page.With("StructParents", PdfNumber.Of(owners.Count - 1)).With("Tabs", new PdfName("S"));
    }

    /// <summary>Writes the tree, and the catalogue that names it.</summary>
    public void Finish()
    {
        var place = (PdfReference)file.Trailer["Root"]!;
        if (root is null || document is null)
        {
            update.Write(place, file.Catalogue.With("StructTreeRoot", new GrownTree(file).Write(update, [.. parts.OrderBy(part => part.Page)])));
            return;
        }

        update.Write(document, Element("Document", root, ("K", new PdfArray([.. parts.Select(item => item.Part)]))));
        update.Write(root, new PdfDictionary(
        [
            new("Type", new PdfName("StructTreeRoot")),
            new("K", document),
            new("ParentTree", new PdfDictionary([new("Nums", new PdfArray([.. owners.SelectMany((owner, key) => new[] { PdfNumber.Of(key), owner })]))])),
            new("ParentTreeNextKey", PdfNumber.Of(owners.Count)),
        ]));
        var catalogue = file.Catalogue.With("StructTreeRoot", root).With("MarkInfo", new PdfDictionary([new("Marked", PdfBoolean.True)]));
        update.Write(place, catalogue["Lang"] is null ? catalogue.With("Lang", new PdfString("cs-CZ"u8.ToArray())) : catalogue);
    }

    private static bool HasTree(PdfFile file) => file.Resolve(file.Catalogue["StructTreeRoot"]) is PdfDictionary;

    private static PdfDictionary Element(string type, PdfReference? parent, params (string Key, PdfObject Value)[] more) =>
        new([new("Type", new PdfName("StructElem")), new("S", new PdfName(type)), .. parent is null ? [] : new[] { KeyValuePair.Create("P", (PdfObject)parent) }, .. more.Select(entry => KeyValuePair.Create(entry.Key, entry.Value))]);
}
