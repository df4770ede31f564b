using Clona.Office.Packages;
using Clona.Office.Sheets;
using Clona.Office.Text;

namespace Clona.Office.Tests.Documents;

/// <summary>Workbooks of tests: rows of one sheet, and what stands beside them.</summary>
internal static class AWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A cell with text in it.</summary>
    public static string Cell(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    /// <summary>A row of cells.</summary>
    public static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    /// <summary>The bytes of a workbook with one sheet.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="beside">What stands behind the rows.</param>
    /// <param name="before">What stands before them.</param>
    /// <param name="styles">Content of the styles part.</param>
    /// <param name="shared">Content of the part of shared texts.</param>
    /// <param name="name">Name of the sheet.</param>
    public static byte[] Bytes(string rows, string beside = "", string before = "", string styles = "", string shared = "", string name = "List1") => Container.Of(
        ("[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + $"<Relationship Id=\"rId2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"),
        ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{styles}</styleSheet>"),
        ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{shared}</sst>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\">{before}<sheetData>{rows}</sheetData>{beside}</worksheet>"));

    /// <summary>The opened workbook.</summary>
    public static IOfficeDocument Opened(byte[] content)
    {
        var opening = WorkbookDocument.Open(content);
        opening.Fault.ShouldBe(PackageFault.None);
        return opening.Document.ShouldNotBeNull();
    }

    /// <summary>The redacted workbook: each value, where it first stands, is replaced by a mark.</summary>
    public static byte[] Redacted(byte[] content, params string[] values)
    {
        var document = Opened(content);
        return document.Redact(
            [
                .. values.Select(value =>
                {
                    var start = document.Text.IndexOf(value, StringComparison.Ordinal);
                    start.ShouldBeGreaterThanOrEqualTo(0, value);
                    return new Replacement(start, start + value.Length, "[údaj]");
                }),
            ],
            new HashSet<int>());
    }
}
