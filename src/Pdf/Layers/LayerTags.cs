using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Layers;

/// <summary>Tags for screen readers of a document that was read in its pictures: a part for each page, in it a paragraph for each
/// paragraph (ISO 32000-2, 14.7 and 14.8.4).</summary>
internal sealed class LayerTags
{
    private readonly FileUpdate update;
    private readonly PdfReference root;
    private readonly PdfReference document;
    private readonly List<PdfObject> parts = [];
    private readonly List<PdfObject> owners = [];

    /// <summary>Begins the tree.</summary>
    /// <param name="update">Where it is written.</param>
    public LayerTags(FileUpdate update)
    {
        this.update = update;
        (root, document) = (update.Reserve(), update.Reserve());
    }

    /// <summary>
    /// Whether a tree is wanted: the file has none, and no page has text of its own, which would be read aloud no longer beside the
    /// tagged text of others.
    /// </summary>
    public static bool AreWanted(PdfFile file, IReadOnlyList<PdfReadPage> pages, IReadOnlyList<PageLayer> layers) =>
        file.Resolve(file.Catalogue["StructTreeRoot"]) is not PdfDictionary
        && layers.All(layer => !layer.IsPart)
        && pages.All(page => page.Glyphs.Count == 0 || layers.Any(layer => layer.Page == page.Number));

    /// <summary>The page with the key of its paragraphs, which are <paramref name="count"/> pieces of its content numbered from 0.</summary>
    public PdfDictionary Page(PdfReference place, PdfDictionary page, int count)
    {
        var part = update.Reserve();
        var paragraphs = Enumerable.Range(0, count).Select(_ => update.Reserve()).ToList();
        for (var id = 0; id < count; id++)
        {
            update.Write(paragraphs[id], Element("P", part, ("Pg", place), ("K", PdfNumber.Of(id))));
        }

        update.Write(part, Element("Part", document, ("K", new PdfArray([.. paragraphs]))));
        parts.Add(part);
        owners.Add(new PdfArray([.. paragraphs]));
        return page.With("StructParents", PdfNumber.Of(owners.Count - 1)).With("Tabs", new PdfName("S"));
    }

    /// <summary>Writes the tree, and the catalogue that names it.</summary>
    public void Finish(PdfFile file)
    {
        update.Write(document, Element("Document", root, ("K", new PdfArray([.. parts]))));
        update.Write(root, new PdfDictionary(
        [
            new("Type", new PdfName("StructTreeRoot")),
            new("K", document),
            new("ParentTree", new PdfDictionary([new("Nums", new PdfArray([.. owners.SelectMany((owner, key) => new[] { PdfNumber.Of(key), owner })]))])),
            new("ParentTreeNextKey", PdfNumber.Of(owners.Count)),
        ]));
        var catalogue = file.Catalogue.With("StructTreeRoot", root).With("MarkInfo", new PdfDictionary([new("Marked", PdfBoolean.True)]));
        update.Write((PdfReference)file.Trailer["Root"]!, catalogue["Lang"] is null ? catalogue.With("Lang", new PdfString("cs-CZ"u8.ToArray())) : catalogue);
    }

    private static PdfDictionary Element(string type, PdfReference parent, params (string Key, PdfObject Value)[] more) =>
        new([new("Type", new PdfName("StructElem")), new("S", new PdfName(type)), new("P", parent), .. more.Select(entry => KeyValuePair.Create(entry.Key, entry.Value))]);
}
