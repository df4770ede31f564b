using System.Globalization;
using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.Sheets;

/// <summary>Writes clean sheets as a new package: a workbook, its sheets, its formats, and no other part.</summary>
internal static class WorkbookWriter
{
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static readonly XNamespace S = SheetNames.S;
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The package.</summary>
    public static byte[] Write(IReadOnlyList<CleanSheet> sheets, XElement styles, bool countsFrom1904)
    {
        string[] parts = [.. sheets.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{index + 1}.xml"))];
        return ZipPacking.Pack(
        [
            ("[Content_Types].xml", Bytes(TypesOf(parts)), false),
            ("_rels/.rels", Bytes(LinksTo([("officeDocument", "xl/workbook.xml")])), false),
            ("xl/workbook.xml", Bytes(BookOf(sheets, countsFrom1904)), false),
            ("xl/_rels/workbook.xml.rels", Bytes(LinksTo([.. parts.Select(part => ("worksheet", "/xl/" + part)), ("styles", "/xl/styles.xml")])), false),
            ("xl/styles.xml", Bytes(styles), false),
            .. sheets.Select((sheet, index) => ("xl/" + parts[index], Bytes(sheet.Root), false)),
        ]);
    }

    private static byte[] Bytes(XElement root) => XmlParts.Write(new XDocument(root));

    private static XElement BookOf(IReadOnlyList<CleanSheet> sheets, bool countsFrom1904) => new(
        S + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", SheetNames.R.NamespaceName),
        countsFrom1904 ? new XElement(S + "workbookPr", new XAttribute("date1904", 1)) : null,
        new XElement(S + "sheets", sheets.Select((sheet, index) => new XElement(
            S + "sheet", new XAttribute("name", sheet.Name.Value), new XAttribute("sheetId", index + 1), new XAttribute(SheetNames.R + "id", IdOf(index))))));

    private static XElement TypesOf(IEnumerable<string> parts) => new(
        ContentTypes + "Types",
        new XElement(
            ContentTypes + "Default",
            new XAttribute("Extension", "rels"),
            new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
        new XElement(ContentTypes + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
        TypeOf("workbook.xml", "sheet.main+xml"),
        TypeOf("styles.xml", "styles+xml"),
        parts.Select(part => TypeOf(part, "worksheet+xml")));

    private static XElement TypeOf(string part, string type) => new(
        ContentTypes + "Override", new XAttribute("PartName", "/xl/" + part), new XAttribute("ContentType", Spreadsheet + type));

    private static XElement LinksTo(IEnumerable<(string Type, string Target)> links) => new(
        Links + "Relationships",
        links.Select((link, index) => new XElement(
            Links + "Relationship", new XAttribute("Id", IdOf(index)), new XAttribute("Type", Types + link.Type), new XAttribute("Target", link.Target))));

    private static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
}
