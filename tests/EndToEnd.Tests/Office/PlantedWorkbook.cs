using System.IO.Compression;
using System.Text;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>
/// A workbook with one birth number at each place where the format can hold one, written as bare XML and ZIP: the library that the
/// product uses takes no part.
/// </summary>
internal sealed class PlantedWorkbook
{
    private const string Prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly List<(string Name, byte[] Data)> entries = [];
    private readonly List<(string Name, string Type)> types = [];
    private readonly Dictionary<string, List<string>> links = new(StringComparer.Ordinal);

    private PlantedWorkbook()
    {
    }

    /// <summary>The places with their values.</summary>
    public PlantedPlaces Places { get; } = new();

    /// <summary>The workbook.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>Texts that have to stay as they are.</summary>
    public static IReadOnlyList<string> Kept { get; } = ["Přehled zakázek", "Částka", "120000", "Konec přehledu"];

    /// <summary>Makes the workbook.</summary>
    public static PlantedWorkbook Make()
    {
        var book = new PlantedWorkbook();
        book.AddSheets();
        book.AddBook();
        book.AddBeside();
        book.Content = book.Pack();
        return book;
    }

    private void AddSheets()
    {
        const string Sheet = "xl/worksheets/sheet1.xml";
        Part("xl/sharedStrings.xml", Type + "sharedStrings+xml", $"<sst xmlns=\"{Main}\"><si><t>Přehled zakázek</t></si>"
            + $"<si><t>r. č. {V("shared text")}</t></si><si><r><t>r. č. {V("shared text over runs")[..4]}</t></r><r><rPr><b/></rPr><t>{Places.Planted[^1].Value[4..]}</t></r></si>"
            + $"<si><t>popis</t><rPh sb=\"0\" eb=\"1\"><t>{V("reading aid")}</t></rPh></si><si><t>{V("text that no cell uses")}</t></si></sst>");
        Part(Sheet, Type + "worksheet+xml", $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Rel[..^1]}\" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
            + $"<sheetPr codeName=\"K{Places.Digits("code name of a sheet")}\"/>"
            + "<cols><col min=\"1\" max=\"1\" width=\"20\"/><col min=\"9\" max=\"9\" width=\"9\" hidden=\"1\"/></cols><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Částka</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Rodné číslo</t></is></c></row>"
            + $"<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>120000</v></c><c r=\"C2\" s=\"1\"><v>{Places.Digits("number in a mask")}</v></c></row>"
            + $"<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>{V("text in the cell")}</t></is></c></row>"
            + $"<row r=\"4\"><c r=\"A4\" t=\"s\"><v>3</v></c><c r=\"C4\"><v>{Places.Digits("plain number below its heading")}</v></c></row>"
            + $"<row r=\"5\"><c r=\"A5\" t=\"str\"><f>\"r. č. \"&amp;\"{V("formula")}\"</f><v>r. č. {V("result of a formula")}</v></c></row>"
            + $"<row r=\"6\" hidden=\"1\"><c r=\"A6\" t=\"inlineStr\"><is><t>{V("hidden row")}</t></is></c></row>"
            + $"<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>Konec přehledu</t></is></c><c r=\"I7\" t=\"inlineStr\"><is><t>{V("hidden column")}</t></is></c></row>"
            + "</sheetData>"
            + $"<protectedRanges><protectedRange sqref=\"A1\" name=\"p{Places.Digits("name of a protected range")}\"/></protectedRanges>"
            + $"<scenarios><scenario name=\"{V("scenario")}\" user=\"{V("user of a scenario")}\" comment=\"{V("comment of a scenario")}\" count=\"1\"><inputCells r=\"B2\" val=\"1\"/></scenario></scenarios>"
            + $"<autoFilter ref=\"A1:C5\"><filterColumn colId=\"0\"><filters><filter val=\"{V("value of a filter")}\"/></filters></filterColumn></autoFilter>"
            + $"<mergeCells count=\"1\"><mergeCell ref=\"A9:B9\"/></mergeCells>"
            + $"<conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\" priority=\"1\"><formula>\"{V("rule of formatting")}\"=A1</formula></cfRule></conditionalFormatting>"
            + $"<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"B2\" promptTitle=\"x\" prompt=\"{V("prompt of a cell")}\" error=\"{V("error text of a cell")}\"><formula1>\"{V("list of a cell")}\"</formula1></dataValidation></dataValidations>"
            + $"<hyperlinks><hyperlink ref=\"A1\" r:id=\"{Link(Sheet, "hyperlink", "https://priklad.example/" + V("target of a link"), true)}\" tooltip=\"{V("tooltip")}\" display=\"{V("text of a link")}\"/></hyperlinks>"
            + $"<headerFooter><oddHeader>&amp;Lr. č. {V("header")}&amp;R&amp;\"Arial,Bold\"&amp;8strana &amp;P</oddHeader><oddFooter>&amp;Cr. č. {V("footer")}</oddFooter></headerFooter>"
            + $"<drawing r:id=\"{Link(Sheet, "drawing", "../drawings/drawing1.xml")}\"/><legacyDrawing r:id=\"{Link(Sheet, "vmlDrawing", "../drawings/vml1.vml")}\"/>"
            + $"<extLst><ext uri=\"{{x}}\"><x14:note>{V("extension of a sheet")}</x14:note></ext></extLst></worksheet><!-- {V("comment of the file")} -->");
        Part("xl/worksheets/sheet2.xml", Type + "worksheet+xml", Plain(V("hidden sheet")));
        Part("xl/worksheets/sheet3.xml", Type + "worksheet+xml", Plain(V("very hidden sheet")));
        Link(Sheet, "comments", "../comments1.xml");
        Part("xl/comments1.xml", Type + "comments+xml", $"<comments xmlns=\"{Main}\"><authors><author>{V("author of a note")}</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>{V("note")}</t></text></comment></commentList></comments>");
        Link(Sheet, "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml");
        Part("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml", $"<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"><threadedComment ref=\"A1\"><text>{V("thread of notes")}</text></threadedComment></ThreadedComments>");
        Part("xl/drawings/vml1.vml", "application/vnd.openxmlformats-officedocument.vmlDrawing", $"<xml><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\">{V("old drawing")}</v:textbox></xml>");
        Part("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml", $"<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"y\"><xdr:cNvPr id=\"1\" name=\"n\" descr=\"{V("alternative text")}\"/><a:t>{V("text box")}</a:t></xdr:wsDr>");
        Link("xl/drawings/drawing1.xml", "chart", "../charts/chart1.xml");
        Part("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", $"<c:chartSpace xmlns:c=\"x\"><c:title>{V("title of a chart")}</c:title><c:v>{V("values of a chart")}</c:v></c:chartSpace>");
        Link(Sheet, "table", "../tables/table1.xml");
        Part("xl/tables/table1.xml", Type + "table+xml", $"<table xmlns=\"{Main}\" id=\"1\" name=\"t\" displayName=\"t\" ref=\"A1:C5\" comment=\"{V("comment of a table")}\"><tableColumns><tableColumn id=\"1\" name=\"{V("column of a table")}\"/></tableColumns></table>");
        Link(Sheet, "pivotTable", "../pivotTables/pivotTable1.xml");
        Part("xl/pivotTables/pivotTable1.xml", Type + "pivotTable+xml", $"<pivotTableDefinition xmlns=\"{Main}\" name=\"{V("pivot table")}\"/>");
        Link(Sheet, "printerSettings", "../printerSettings/printerSettings1.bin");
        Part("xl/printerSettings/printerSettings1.bin", Type + "printerSettings", Encoding.Unicode.GetBytes(V("settings of a printer")));
    }

    private void AddBook()
    {
        const string Book = "xl/workbook.xml";
        Link(string.Empty, "officeDocument", Book);
        Part(Book, Type + "sheet.main+xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Rel[..^1]}\"><fileSharing userName=\"{V("user of the file")}\"/><workbookPr codeName=\"K{Places.Digits("code name of the book")}\"/>"
            + $"<sheets><sheet name=\"RČ {Places.Digits("name of a sheet")}\" sheetId=\"1\" r:id=\"{Link(Book, "worksheet", "worksheets/sheet1.xml")}\"/>"
            + $"<sheet name=\"Skrytý\" sheetId=\"2\" state=\"hidden\" r:id=\"{Link(Book, "worksheet", "worksheets/sheet2.xml")}\"/>"
            + $"<sheet name=\"S{Places.Digits("name of a hidden sheet")}\" sheetId=\"3\" state=\"veryHidden\" r:id=\"{Link(Book, "worksheet", "worksheets/sheet3.xml")}\"/></sheets>"
            + $"<definedNames><definedName name=\"j{Places.Digits("defined name")}\" comment=\"{V("comment of a name")}\">\"{V("value of a name")}\"</definedName></definedNames>"
            + $"<customWorkbookViews><customWorkbookView name=\"{V("own view")}\" guid=\"{{00000000-0000-0000-0000-000000000001}}\"/></customWorkbookViews></workbook>");
        Link(Book, "sharedStrings", "sharedStrings.xml");
        Link(Book, "styles", "styles.xml");
        Part("xl/styles.xml", Type + "styles+xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"2\"><numFmt numFmtId=\"170\" formatCode=\"000000\\/0000\"/>"
            + $"<numFmt numFmtId=\"171\" formatCode=\"&quot;{V("format of numbers")}&quot;0\"/></numFmts>"
            + $"<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"{V("font")}\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"170\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
            + $"<cellStyles count=\"1\"><cellStyle name=\"{V("style of cells")}\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
        Link(Book, "externalLink", "externalLinks/externalLink1.xml");
        Part("xl/externalLinks/externalLink1.xml", Type + "externalLink+xml", $"<externalLink xmlns=\"{Main}\"><externalBook><sheetDataSet><sheetData sheetId=\"0\"><row r=\"1\"><cell r=\"A1\"><v>{V("cache of another book")}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>");
        Link(Book, "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml");
        Part("xl/pivotCache/pivotCacheDefinition1.xml", Type + "pivotCacheDefinition+xml", $"<pivotCacheDefinition xmlns=\"{Main}\" refreshedBy=\"{V("who refreshed a pivot")}\"><cacheFields><cacheField name=\"x\"><sharedItems><s v=\"{V("cache of a pivot")}\"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>");
        Part("xl/pivotCache/pivotCacheRecords1.xml", Type + "pivotCacheRecords+xml", $"<pivotCacheRecords xmlns=\"{Main}\"><r><s v=\"{V("records of a pivot")}\"/></r></pivotCacheRecords>");
        Link(Book, "connections", "connections.xml");
        Part("xl/connections.xml", Type + "connections+xml", $"<connections xmlns=\"{Main}\"><connection id=\"1\" name=\"x\"><dbPr connection=\"User={V("connection")}\"/></connection></connections>");
        Link(Book, "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml");
        Part("xl/persons/person.xml", "application/vnd.ms-excel.person+xml", $"<personList xmlns=\"x\"><person displayName=\"{V("person of threads")}\"/></personList>");
        Link(Book, "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin");
        Part("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject", Encoding.Latin1.GetBytes(V("macro")));
        Link(Book, "theme", "theme/theme1.xml");
        Part("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", $"<a:theme xmlns:a=\"x\" name=\"{V("theme")}\"/>");
        Link(Book, "usernames", "revisions/userNames.xml");
        Part("xl/revisions/userNames.xml", Type + "userNames+xml", $"<users xmlns=\"{Main}\"><userInfo name=\"{V("names of users")}\"/></users>");
    }

    private void AddBeside()
    {
        Link(string.Empty, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", $"<c:coreProperties xmlns:c=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:d=\"http://purl.org/dc/elements/1.1/\"><d:creator>{V("author")}</d:creator></c:coreProperties>");
        Link(string.Empty, "extended-properties", "docProps/app.xml");
        Part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Company>{V("company")}</Company></Properties>");
        Link(string.Empty, "custom-properties", "docProps/custom.xml");
        Part("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", $"<Properties>{V("own property")}</Properties>");
        Part("customXml/item1.xml", "application/xml", $"<x>{V("custom XML")}</x>");
        Part("docProps/thumbnail.wmf", "image/x-wmf", Encoding.Latin1.GetBytes(V("thumbnail")));
    }

    private string V(string place) => Places.Value(place);

    private static string Plain(string value) =>
        $"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{value}</t></is></c></row></sheetData></worksheet>";

    private void Part(string name, string type, string xml) => Part(name, type, Encoding.UTF8.GetBytes(Prolog + xml));

    private void Part(string name, string type, byte[] data)
    {
        entries.Add((name, data));
        types.Add((name, type));
    }

    private string Link(string part, string type, string target, bool isExternal = false)
    {
        var list = links.TryGetValue(part, out var known) ? known : links[part] = [];
        var id = $"rId{list.Count + 1}";
        list.Add($"<Relationship Id=\"{id}\" Type=\"{(type.Contains(':', StringComparison.Ordinal) ? type : Rel + type)}\" Target=\"{target}\"{(isExternal ? " TargetMode=\"External\"" : string.Empty)}/>");
        return id;
    }

    private byte[] Pack()
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.Comment = V("comment of the container");
            Write(archive, "[Content_Types].xml", Encoding.UTF8.GetBytes(Prolog + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + string.Concat(types.Select(type => $"<Override PartName=\"/{type.Name}\" ContentType=\"{type.Type}\"/>")) + "</Types>"));
            foreach (var (part, list) in links)
            {
                var slash = part.LastIndexOf('/') + 1;
                Write(archive, $"{part[..slash]}_rels/{part[slash..]}.rels", Encoding.UTF8.GetBytes(
                    $"{Prolog}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(list)}</Relationships>"));
            }

            entries.ForEach(entry => Write(archive, entry.Name, entry.Data));
        }

        return output.ToArray();
    }

    private static void Write(ZipArchive archive, string name, byte[] data)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(data);
    }
}
