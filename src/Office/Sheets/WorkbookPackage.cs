using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.Sheets;

/// <summary>Takes out of a container what a workbook shows: its visible sheets, the texts of cells, the formats.</summary>
/// <param name="Sheets">Name and tree of each visible sheet, in their order.</param>
/// <param name="Texts">Texts that cells share.</param>
/// <param name="Styles">The styles part; null where there is none.</param>
/// <param name="CountsFrom1904">Whether days are counted from 1904.</param>
internal sealed record WorkbookPackage(
    IReadOnlyList<(string Name, XElement Root)> Sheets, IReadOnlyList<string> Texts, XElement? Styles, bool CountsFrom1904)
{
    // The trees of all sheets together: a tree takes many times the room of its text.
    private const long MostSheetBytes = 64L << 20;

    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly string[] MainTypes =
    [
        Spreadsheet + "sheet.main+xml", Spreadsheet + "template.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "application/vnd.ms-excel.template.macroEnabled.main+xml",
    ];

    /// <summary>Opens a package; what is left out is counted.</summary>
    /// <exception cref="PackageException">It is no workbook or cannot be read.</exception>
    public static WorkbookPackage Open(ReadOnlyMemory<byte> content, PartCensus census)
    {
        var container = ZipContainer.Read(content);
        var main = FindMain(container);
        var book = XmlParts.Read(container.Find(main)!).Root!;
        if (book.Name != SheetNames.S + "workbook")
        {
            // The strict variant has other namespaces; taking it for empty would lose the text.
            throw new PackageException(PackageFault.Unsupported);
        }

        var links = Relationship.Of(container, main);
        var read = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { main };
        var sheets = SheetsOf(container, book, links, read, census);
        var package = new WorkbookPackage(
            sheets,
            SharedTexts.Read(TreeOf(container, links, "sharedStrings", read)),
            TreeOf(container, links, "styles", read),
            Flag.IsOn(book.Element(SheetNames.S + "workbookPr"), "date1904"));
        foreach (var name in container.Names.Where(name => !name.EndsWith('/') && !read.Contains(name)))
        {
            census.Add("parts." + Word.DroppedPlace.Of(name));
        }

        census.Add("defined-names", book.Elements(SheetNames.S + "definedNames").Elements().Count());
        return package;
    }

    private static string FindMain(ZipContainer container)
    {
        if (container.Find("[Content_Types].xml") is not { } types)
        {
            throw new PackageException(PackageFault.OtherType);
        }

        var main = Relationship.Of(container, string.Empty).FirstOrDefault(link => link is { Type: "officeDocument", IsExternal: false })?.Target;
        var declared = XmlParts.Read(types).Root!.Elements(ContentTypes + "Override")
            .FirstOrDefault(item => string.Equals(((string?)item.Attribute("PartName"))?.TrimStart('/'), main, StringComparison.OrdinalIgnoreCase));
        return main is not null && container.Find(main) is not null && MainTypes.Contains((string?)declared?.Attribute("ContentType"), StringComparer.Ordinal)
            ? main
            : throw new PackageException(PackageFault.OtherType);
    }

    private static List<(string Name, XElement Root)> SheetsOf(
        ZipContainer container, XElement book, IReadOnlyList<Relationship> links, HashSet<string> read, PartCensus census)
    {
        var sheets = new List<(string Name, XElement Root)>();
        long bytes = 0;
        foreach (var sheet in book.Elements(SheetNames.S + "sheets").Elements(SheetNames.S + "sheet"))
        {
            var link = links.FirstOrDefault(item => item.Id == (string?)sheet.Attribute(SheetNames.R + "id"));
            if (link is not { Type: "worksheet", IsExternal: false } || (string?)sheet.Attribute("state") is "hidden" or "veryHidden")
            {
                census.Add(link?.Type == "worksheet" ? "hidden-sheets" : "other-sheets");
                continue;
            }

            if (container.Find(link.Target) is not { } data)
            {
                throw new PackageException(PackageFault.Damaged);
            }

            bytes += data.Length;
            if (bytes > MostSheetBytes)
            {
                throw new PackageException(PackageFault.TooLarge);
            }

            read.Add(link.Target);
            sheets.Add(((string?)sheet.Attribute("name") ?? string.Empty, XmlParts.Read(data).Root!));
        }

        return sheets;
    }

    private static XElement? TreeOf(ZipContainer container, IReadOnlyList<Relationship> links, string type, HashSet<string> read)
    {
        var link = links.FirstOrDefault(item => item.Type == type && !item.IsExternal);
        if (link is null || container.Find(link.Target) is not { } data)
        {
            return null;
        }

        read.Add(link.Target);
        return XmlParts.Read(data).Root;
    }
}
