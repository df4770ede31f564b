using Clona.Pdf.Objects;

namespace Clona.Pdf.Files;

/// <summary>Finds the document catalogue of a file whose trailer does not lead to one.</summary>
internal static class CatalogSearch
{
    /// <summary>
    /// A trailer whose /Root leads to pages: as it is, or with the catalogue, page tree or pages found among all
    /// objects.
    /// </summary>
    public static PdfDictionary Complete(PdfDictionary trailer, ObjectStore store)
    {
        if (store.Resolve(trailer["Root"]) is PdfDictionary root && store.Resolve(root["Pages"]) is PdfDictionary)
        {
            return trailer;
        }

        var byType = store.Numbers.ToLookup(number => TypeOf(store, number), StringComparer.Ordinal);
        var catalogue = byType["Catalog"].LastOrDefault(number => HasPages(store, number));
        if (catalogue != 0)
        {
            return trailer.With("Root", new PdfReference(catalogue, 0));
        }

        var tree = byType["Pages"].FirstOrDefault(number => IsTop(store, number));
        PdfObject? pages = tree != 0 ? new PdfReference(tree, 0) : PagesOf(byType["Page"]);
        return pages is null ? trailer : trailer.With("Root", Dictionary("Catalog", "Pages", pages));
    }

    private static PdfDictionary? PagesOf(IEnumerable<int> pages)
    {
        var kids = pages.Select(number => (PdfObject)new PdfReference(number, 0)).ToList();
        return kids.Count == 0 ? null : Dictionary("Pages", "Kids", new PdfArray(kids));
    }

    private static PdfDictionary Dictionary(string type, string key, PdfObject value) =>
        new([new("Type", new PdfName(type)), new(key, value)]);

    private static string TypeOf(ObjectStore store, int number) =>
        store.Resolve(new PdfReference(number, 0)) is PdfDictionary dictionary && dictionary["Type"] is PdfName type
            ? type.Value
            : "";

    private static bool HasPages(ObjectStore store, int number) =>
        store.Resolve(new PdfReference(number, 0)) is PdfDictionary root
            && store.Resolve(root["Pages"]) is PdfDictionary;

    private static bool IsTop(ObjectStore store, int number) =>
        store.Resolve(new PdfReference(number, 0)) is PdfDictionary tree
            && store.Resolve(tree["Parent"]) is not PdfDictionary;
}
