using System.Text;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>Places in headers, notes, comments and definitions.</summary>
internal sealed partial class PlantedWord
{
    private string sections = string.Empty;

    private void AddNotes()
    {
        Part("word/header1.xml", Main + "header+xml", $"<w:hdr{Spaces}>{Paragraph(Run("Rodné číslo " + Value("header")))}</w:hdr>");
        Part("word/footer1.xml", Main + "footer+xml", $"<w:ftr{Spaces}>{Paragraph(Run("Rodné číslo " + Value("footer")), PageField())}</w:ftr>");
        Part("word/header2.xml", Main + "header+xml", $"<w:hdr{Spaces}>{Paragraph(Run("Rodné číslo " + Value("header of the first page")))}</w:hdr>");
        sections = $"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"{Link(Document, "header", "header1.xml")}\"/>"
            + $"<w:headerReference w:type=\"first\" r:id=\"{Link(Document, "header", "header2.xml")}\"/>"
            + $"<w:footerReference w:type=\"default\" r:id=\"{Link(Document, "footer", "footer1.xml")}\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";
        AddNote("footnote");
        AddNote("endnote");
        Part("word/comments.xml", Main + "comments+xml", $"<w:comments{Spaces}><w:comment w:id=\"1\" w:author=\"{Value("author of a comment")}\" w:initials=\"X\">"
            + $"{Paragraph(Run(Value("text of a comment")))}</w:comment></w:comments>");
        Link(Document, "comments", "comments.xml");
        body += Paragraph("<w:commentRangeStart w:id=\"1\"/>", Run("komentovaný text"), "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>");
        Part("word/people.xml", Main + "people+xml", $"<w15:people{Spaces}><w15:person w15:author=\"{Value("list of authors")}\"/></w15:people>");
        Link(Document, "http://schemas.microsoft.com/office/2011/relationships/people", "people.xml");
        AddDefinitions();
    }

    private static string PageField() =>
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
        + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run("1")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private void AddNote(string kind)
    {
        Part($"word/{kind}s.xml", Main + $"{kind}s+xml", $"<w:{kind}s{Spaces}>"
            + $"<w:{kind} w:type=\"separator\" w:id=\"-1\">{Paragraph("<w:r><w:separator/></w:r>")}</w:{kind}>"
            + $"<w:{kind} w:type=\"continuationSeparator\" w:id=\"0\">{Paragraph("<w:r><w:continuationSeparator/></w:r>")}</w:{kind}>"
            + $"<w:{kind} w:id=\"1\">{Paragraph($"<w:r><w:{kind}Ref/></w:r>", Run(" Rodné číslo " + Value(kind)))}</w:{kind}></w:{kind}s>");
        Link(Document, kind + "s", kind + "s.xml");
        body += Paragraph(Run("s poznámkou"), $"<w:r><w:{kind}Reference w:id=\"1\"/></w:r>");
    }

    private void AddDefinitions()
    {
        var style = Value("name of a style");
        var id = "S" + Value("id of a style").Replace('/', '-');
        Part("word/styles.xml", Main + "styles+xml", $"<w:styles{Spaces}><w:latentStyles w:count=\"1\"><w:lsdException w:name=\"{Value("latent style")}\"/></w:latentStyles>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + $"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"Styl {style}\"/><w:aliases w:val=\"{Value("alias of a style")}\"/><w:basedOn w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Skryty\"><w:name w:val=\"Skryty\"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>");
        Link(Document, "styles", "styles.xml");
        body += $"<w:p><w:pPr><w:pStyle w:val=\"{id}\"/></w:pPr>{Run("ve vlastním stylu")}</w:p>";
        Part("word/numbering.xml", Main + "numbering+xml", $"<w:numbering{Spaces}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
            + $"<w:name w:val=\"{Value("name of a list")}\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + $"<w:lvlText w:val=\"RČ {Value("text of a list number")} %1.\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        Link(Document, "numbering", "numbering.xml");
        body += $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Run("bod seznamu")}</w:p>";
        var template = Link("word/settings.xml", "attachedTemplate", $"http://127.0.0.1/{Value("remote template")}.dotm", isExternal: true);
        Part("word/settings.xml", Main + "settings+xml", $"<w:settings{Spaces}><w:attachedTemplate r:id=\"{template}\"/><w:mailMerge><w:mainDocumentType w:val=\"formLetters\"/>"
            + $"<w:dataType w:val=\"native\"/><w:query w:val=\"SELECT {Value("query of a mail merge")}\"/></w:mailMerge><w:defaultTabStop w:val=\"708\"/>"
            + $"<w:docVars><w:docVar w:name=\"x\" w:val=\"{Value("document variable")}\"/></w:docVars></w:settings>");
        Link(Document, "settings", "settings.xml");
        Part("word/webSettings.xml", Main + "webSettings+xml", $"<w:webSettings{Spaces}><w:divs><w:div w:id=\"1\"/></w:divs><!-- {Value("web settings")} --></w:webSettings>");
        Link(Document, "webSettings", "webSettings.xml");
        Part("word/fontTable.xml", Main + "fontTable+xml", $"<w:fonts{Spaces}><w:font w:name=\"Liberation Serif\"><w:altName w:val=\"{Value("second name of a font")}\"/>"
            + $"<w:embedRegular r:id=\"{Link("word/fontTable.xml", "font", "fonts/font1.odttf")}\" w:fontKey=\"{{11111111-2222-3333-4444-555555555555}}\"/></w:font></w:fonts>");
        Part("word/fonts/font1.odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont", Encoding.UTF8.GetBytes(Value("embedded font")));
        Link(Document, "fontTable", "fontTable.xml");
    }
}
