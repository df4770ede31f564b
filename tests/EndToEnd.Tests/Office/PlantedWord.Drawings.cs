using System.Text;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>Places in drawings, charts, diagrams and pictures.</summary>
internal sealed partial class PlantedWord
{
    private const string Draw = "http://schemas.openxmlformats.org/drawingml/2006/";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.drawingml.";

    private void AddDrawings()
    {
        var shape = $"<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"3600000\" cy=\"720000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr>"
            + $"<wps:txbx><w:txbxContent>{Paragraph(Run("Rodné číslo " + Value("text box")))}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>";
        var older = $"<w:pict><v:rect style=\"width:200pt;height:40pt\" o:gfxdata=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(Value("copy of a shape")))}\"><v:textbox><w:txbxContent>"
            + $"{Paragraph(Run("Rodné číslo " + Value("text box for older programs")))}</w:txbxContent></v:textbox></v:rect></w:pict>";
        body += Paragraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
            + Inline("Textové pole", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape", shape) + $"</mc:Choice><mc:Fallback>{older}</mc:Fallback></mc:AlternateContent></w:r>");
        body += Paragraph($"<w:r><w:pict><v:rect style=\"width:200pt;height:40pt\" alt=\"rodné číslo {Value("alternative text of an older shape")}\"><v:textbox><w:txbxContent>"
            + $"{Paragraph(Run("Rodné číslo " + Value("older text box")))}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>");
        body += Paragraph($"<w:r><w:pict><v:shape style=\"width:200pt;height:40pt\"><v:textpath style=\"font-size:12pt\" string=\"rodné číslo {Value("word art")}\"/></v:shape></w:pict></w:r>");
        AddPictures();
        AddChart();
        AddDiagram();
        var embedded = Link(Document, "oleObject", "embeddings/oleObject1.bin");
        Part("word/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject", Encoding.Unicode.GetBytes(Value("embedded object")));
        body += Paragraph($"<w:r><w:object><v:shape id=\"o1\" style=\"width:100pt;height:50pt\"/><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\" ShapeID=\"o1\" DrawAspect=\"Content\" ObjectID=\"_1\" r:id=\"{embedded}\"/></w:object></w:r>");
    }

    private int drawings;

    private string Inline(string name, string kind, string content, string about = "") => "<w:drawing><wp:inline><wp:extent cx=\"3600000\" cy=\"720000\"/>"
        + $"<wp:docPr id=\"{++drawings}\" name=\"{name}\"{about}/><a:graphic><a:graphicData uri=\"{kind}\">{content}</a:graphicData></a:graphic></wp:inline></w:drawing>";

    private void AddPictures()
    {
        var large = Link(Document, "image", "media/" + Value("name of a picture file").Replace('/', '-') + ".png");
        Part(Target(Document), "image/png", Pictures.Png(40, 40, Value("text in a large picture")));
        body += Paragraph("<w:r>" + Inline(
            Value("name of a picture"),
            Draw + "picture",
            Picture(large, 3_600_000),
            $" descr=\"podpis, rodné číslo {Value("alternative text of a picture")}\" title=\"rodné číslo {Value("title of a picture")}\"") + "</w:r>");
        var small = Link(Document, "image", "media/image2.png");
        Part("word/media/image2.png", "image/png", Pictures.Png(4, 4, Value("text in a small picture")));
        var photo = Link(Document, "image", "media/image3.jpeg");
        Part("word/media/image3.jpeg", "image/jpeg", Pictures.Jpeg(Value("EXIF of a small picture")));
        body += Paragraph("<w:r>" + Inline("Ikona", Draw + "picture", Picture(small, 100_000)) + "</w:r><w:r>" + Inline("Ikona", Draw + "picture", Picture(photo, 100_000)) + "</w:r>");
    }

    private string Target(string part)
    {
        var last = links[part][^1];
        var start = last.IndexOf("Target=\"", StringComparison.Ordinal) + 8;
        return "word/" + last[start..last.IndexOf('"', start)];
    }

    private static string Picture(string link, int size) => $"<pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{link}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + $"<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{size}\" cy=\"{size}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>";

    private void AddChart()
    {
        const string Chart = "word/charts/chart1.xml";
        var sheet = Link(Chart, "package", "../embeddings/sheet1.xlsx");
        Part("word/embeddings/sheet1.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Pictures.Zip("xl/sharedStrings.xml", $"<sst><si><t>{Value("sheet of a chart")}</t></si></sst>"));
        Part(Chart, DrawingType + "chart+xml", $"<c:chartSpace xmlns:c=\"{Draw}chart\" xmlns:a=\"{Draw}main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:chart>"
            + $"<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Rodné číslo {Value("title of a chart")}</a:t></a:r></a:p></c:rich></c:tx></c:title>"
            + "<c:plotArea><c:layout/><c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>"
            + $"<c:cat><c:strRef><c:f>'{Value("formula of a chart")}'!$A$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>rodné číslo {Value("category of a chart")}</c:v></c:pt></c:strCache></c:strRef></c:cat>"
            + "<c:val><c:numRef><c:f>Sheet1!$B$1</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>"
            + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling/><c:axPos val=\"b\"/><c:crossAx val=\"2\"/></c:catAx>"
            + $"<c:valAx><c:axId val=\"2\"/><c:scaling/><c:axPos val=\"l\"/><c:crossAx val=\"1\"/></c:valAx></c:plotArea></c:chart><c:externalData r:id=\"{sheet}\"/></c:chartSpace>");
        body += Paragraph("<w:r>" + Inline("Graf", Draw + "chart", $"<c:chart xmlns:c=\"{Draw}chart\" r:id=\"{Link(Document, "chart", "charts/chart1.xml")}\"/>") + "</w:r>");
    }

    private void AddDiagram()
    {
        var spaces = $" xmlns:dgm=\"{Draw}diagram\" xmlns:a=\"{Draw}main\" xmlns:dsp=\"http://schemas.microsoft.com/office/drawing/2008/diagram\"";
        string[] names = ["Data", "Layout", "QuickStyle", "Colors"];
        string[] files = ["data", "layout", "quickStyle", "colors"];
        string[] kinds = ["diagramData", "diagramLayout", "diagramStyle", "diagramColors"];
        var ids = names.Select((name, index) => Link(Document, "diagram" + name, $"diagrams/{files[index]}1.xml")).ToArray();
        var drawing = Link(Document, "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing", "diagrams/drawing1.xml");
        string[] contents =
        [
            $"<dgm:dataModel{spaces}><dgm:ptLst><dgm:pt modelId=\"1\" type=\"doc\"><dgm:prSet/><dgm:spPr/></dgm:pt><dgm:pt modelId=\"2\"><dgm:prSet/><dgm:spPr/><dgm:t><a:bodyPr/><a:p><a:r><a:t>Rodné číslo {Value("point of a diagram")}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>"
            + "<dgm:cxnLst><dgm:cxn modelId=\"3\" srcId=\"1\" destId=\"2\" srcOrd=\"0\" destOrd=\"0\"/></dgm:cxnLst><dgm:bg/><dgm:whole/>"
            + $"<dgm:extLst><a:ext uri=\"http://schemas.microsoft.com/office/drawing/2008/diagram\"><dsp:dataModelExt relId=\"{drawing}\" minVer=\"{Draw}diagram\"/></a:ext></dgm:extLst></dgm:dataModel>",
            $"<dgm:layoutDef{spaces} uniqueId=\"urn:microsoft.com/office/officeart/2005/8/layout/default\"><dgm:title val=\"{Value("title of a layout")}\"/><dgm:desc val=\"\"/><dgm:catLst/><dgm:layoutNode name=\"diagram\"/></dgm:layoutDef>",
            $"<dgm:styleDef{spaces} uniqueId=\"urn:x\"><dgm:title val=\"\"/><dgm:desc val=\"\"/><dgm:catLst/><dgm:styleLbl name=\"node0\"/></dgm:styleDef>",
            $"<dgm:colorsDef{spaces} uniqueId=\"urn:y\"><dgm:title val=\"\"/><dgm:desc val=\"\"/><dgm:catLst/></dgm:colorsDef>",
        ];
        for (var index = 0; index < contents.Length; index++)
        {
            Part($"word/diagrams/{files[index]}1.xml", DrawingType + kinds[index] + "+xml", contents[index]);
        }

        Part("word/diagrams/drawing1.xml", "application/vnd.ms-office.drawingml.diagramDrawing+xml", $"<dsp:drawing{spaces}><dsp:spTree><dsp:nvGrpSpPr><dsp:cNvPr id=\"0\" name=\"\"/><dsp:cNvGrpSpPr/></dsp:nvGrpSpPr><dsp:grpSpPr/>"
            + "<dsp:sp modelId=\"{11111111-2222-3333-4444-555555555555}\"><dsp:nvSpPr><dsp:cNvPr id=\"0\" name=\"\"/><dsp:cNvSpPr/></dsp:nvSpPr><dsp:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"3000000\" cy=\"700000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></dsp:spPr>"
            + $"<dsp:txBody><a:bodyPr/><a:p><a:r><a:t>Rodné číslo {Value("drawing of a diagram")}</a:t></a:r></a:p></dsp:txBody></dsp:sp></dsp:spTree></dsp:drawing>");
        body += Paragraph("<w:r>" + Inline("Diagram", Draw + "diagram", $"<dgm:relIds xmlns:dgm=\"{Draw}diagram\" r:dm=\"{ids[0]}\" r:lo=\"{ids[1]}\" r:qs=\"{ids[2]}\" r:cs=\"{ids[3]}\"/>") + "</w:r>");
    }
}
