namespace Clona.EndToEnd.Tests.Office;

/// <summary>Places in the running text.</summary>
internal sealed partial class PlantedWord
{
    private const string Document = "word/document.xml";

    private string body = string.Empty;

    private void AddBody()
    {
        var split = Value("text over three runs");
        var marked = Value("text around a bookmark and a spelling mark");
        var symbols = Value("symbol characters");
        body += Paragraph(Run(Kept[0], "<w:b/>"))
            + Paragraph(Run($"Rodné číslo {Value("plain text")}. {Kept[1]}"))
            + Paragraph(Run($"Rodné číslo {split[..3]}"), Run(split[3..8], "<w:b/>"), Run(split[8..] + ".", "<w:i/>"))
            + Paragraph(
                Run($"Rodné číslo {marked[..4]}"),
                $"<w:bookmarkStart w:id=\"1\" w:name=\"_{Value("name of a bookmark").Replace('/', '_')}\"/><w:proofErr w:type=\"spellStart\"/>",
                Run(marked[4..]),
                "<w:proofErr w:type=\"spellEnd\"/><w:bookmarkEnd w:id=\"1\"/>")
            + Paragraph(
                Run("Rodné číslo "),
                string.Concat(symbols.Select(letter => $"<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0{(int)letter:X2}\"/></w:r>")))
            + Paragraph(Run("RČ:"), "<w:r><w:tab/></w:r>", Run(Value("behind a tabulator")), "<w:r><w:br/></w:r>", Run(Value("behind a line break")))
            + Table(Value("cell of a table"), Paragraph(Run("Rodné číslo " + Value("header cell"))))
            + Table("vnější", $"{Table(Value("nested table"), Paragraph(Run("vnitřní")))}{Paragraph(Run("za ní"))}")
            + Paragraph(Math(Value("formula")))
            + Paragraph(Run(Kept[2]));
        AddWrapped();
        AddFields();
        AddChanges();
    }

    private static string Table(string first, string second) =>
        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr>"
        + $"<w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr>{Paragraph(Run(first))}</w:tc>"
        + $"<w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr>{second}</w:tc></w:tr></w:tbl>";

    private static string Math(string text) => $"<m:oMath><m:r><m:t>rodné číslo {text}</m:t></m:r></m:oMath>";

    private void AddWrapped()
    {
        var outside = Link(Document, "hyperlink", $"mailto:{Value("target of a link").Replace('/', '.')}@posta.example.cz", isExternal: true);
        body += Paragraph(
                $"<w:hyperlink r:id=\"{outside}\" w:tooltip=\"{Value("tooltip of a link")}\">{Run("Rodné číslo " + Value("text of a link"), "<w:u w:val=\"single\"/>")}</w:hyperlink>")
            + $"<w:sdt><w:sdtPr><w:alias w:val=\"{Value("title of a control")}\"/><w:tag w:val=\"{Value("tag of a control")}\"/><w:id w:val=\"123456\"/>"
            + $"<w:dataBinding w:xpath=\"/{Value("binding of a control").Replace('/', '-')}\" w:storeItemID=\"{{11111111-2222-3333-4444-555555555555}}\"/>"
            + $"<w:comboBox><w:listItem w:displayText=\"{Value("list of a control")}\" w:value=\"1\"/></w:comboBox></w:sdtPr>"
            + $"<w:sdtContent>{Paragraph(Run("Rodné číslo " + Value("text of a control")))}</w:sdtContent></w:sdt>"
            + Paragraph($"<w:smartTag w:uri=\"urn:x\" w:element=\"osoba\"><w:smartTagPr><w:attr w:name=\"n\" w:val=\"{Value("property of a tag")}\"/></w:smartTagPr>{Run("Rodné číslo " + Value("text of a tag"))}</w:smartTag>")
            + Paragraph(Run("viditelné "), Run(Value("hidden text"), "<w:vanish/>"), Run(Value("text of a hidden style"), "<w:rStyle w:val=\"Skryty\"/>"))
            + $"<!-- {Value("XML comment")} --><?poznamka {Value("processing instruction")}?>";
        Part("word/afchunk1.html", "text/html", System.Text.Encoding.UTF8.GetBytes($"<p>{Value("imported document")}</p>"));
        body += $"<w:altChunk r:id=\"{Link(Document, "aFChunk", "afchunk1.html")}\"/>";
        body += $"<w:p w15:hidden=\"{Value("attribute of an unknown kind")}\"><w:permStart w:id=\"7\" w:ed=\"{Value("editor of a range")}\"/>{Run("oprávnění")}<w:permEnd w:id=\"7\"/></w:p>";
    }

    private void AddFields() => body += Paragraph(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
            $"<w:r><w:instrText xml:space=\"preserve\"> INCLUDETEXT \"http://127.0.0.1/{Value("instruction of a field")}\" </w:instrText></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            Run("Rodné číslo " + Value("result of a field")),
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
        + Paragraph($"<w:fldSimple w:instr=\" DDEAUTO prikaz {Value("instruction of a simple field")} \">{Run("výsledek")}</w:fldSimple>")
        + Paragraph(
            $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"T1\"/><w:enabled/><w:calcOnExit w:val=\"0\"/><w:helpText w:type=\"text\" w:val=\"{Value("help of a form field")}\"/>"
            + $"<w:textInput><w:default w:val=\"{Value("default of a form field")}\"/></w:textInput></w:ffData></w:fldChar></w:r>",
            "<w:r><w:instrText xml:space=\"preserve\"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            Run("vyplněno"),
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");

    private void AddChanges()
    {
        var author = $"w:author=\"{Value("author of a change")}\" w:date=\"2026-01-02T03:04:05Z\"";
        body += Paragraph($"<w:ins w:id=\"11\" {author}>{Run("Rodné číslo " + Value("inserted text"))}</w:ins>")
            + Paragraph($"<w:del w:id=\"12\" {author}><w:r><w:delText>{Value("deleted text")}</w:delText></w:r></w:del>", Run("po smazání"))
            + Paragraph($"<w:moveFrom w:id=\"13\" {author}>{Run(Value("text moved away"))}</w:moveFrom>", Run("po přesunu"))
            + $"<w:p><w:pPr><w:jc w:val=\"left\"/><w:pPrChange w:id=\"14\" {author}><w:pPr><w:pStyle w:val=\"{Value("style before a change").Replace('/', '-')}\"/></w:pPr></w:pPrChange></w:pPr>{Run("změna formátu")}</w:p>";
    }
}
