using System.Text;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>Places beside the document's text, and the document itself.</summary>
internal sealed partial class PlantedWord
{
    private void AddBeside()
    {
        const string Properties = "http://schemas.openxmlformats.org/officeDocument/2006/";
        Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + $"<dc:title>{Value("title of the document")}</dc:title><dc:creator>{Value("author of the document")}</dc:creator></cp:coreProperties>");
        Part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", $"<Properties xmlns=\"{Properties}extended-properties\"><Company>{Value("company")}</Company></Properties>");
        Part("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml",
            $"<Properties xmlns=\"{Properties}custom-properties\" xmlns:vt=\"{Properties}docPropsVTypes\"><property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"2\" name=\"x\"><vt:lpwstr>{Value("own property")}</vt:lpwstr></property></Properties>");
        Part("docProps/thumbnail.jpeg", "image/jpeg", Pictures.Jpeg(Value("thumbnail")));
        Part("customXml/item1.xml", "application/xml", $"<data>{Value("custom XML")}</data>");
        Part("word/glossary/document.xml", Main + "document.glossary+xml", $"<w:glossaryDocument{Spaces}><w:docParts><w:docPart><w:docPartBody>{Paragraph(Run(Value("building block")))}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>");
        Part("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", Encoding.UTF8.GetBytes($"Sub AutoOpen() ' {Value("macro")}"));
        Part("word/printerSettings/printerSettings1.bin", "application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings", Encoding.Unicode.GetBytes(Value("printer settings")));
        Part("nic/" + Value("name of a part").Replace('/', '-') + ".xml", "application/xml", "<x/>");
        Part("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", Theme(Value("name of a theme")));
        Link(Document, "glossaryDocument", "glossary/document.xml");
        Link(Document, "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin");
        Link(Document, "customXml", "../customXml/item1.xml");
        Link(Document, "theme", "theme/theme1.xml");
        Part(Document, "application/vnd.ms-word.document.macroEnabled.main+xml", $"<w:document{Spaces}><w:body>{body}{Paragraph(Run(Kept[3]))}{sections}</w:body></w:document>");
        Link(string.Empty, "officeDocument", "word/document.xml");
        Link(string.Empty, "extended-properties", "docProps/app.xml");
        Link(string.Empty, "custom-properties", "docProps/custom.xml");
        Link(string.Empty, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        Link(string.Empty, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumbnail.jpeg");
    }

    private static string Theme(string name)
    {
        string[] colours = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
        var font = "<a:latin typeface=\"Liberation Serif\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        const string Fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        const string Effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        return $"<a:theme xmlns:a=\"{Draw}main\" name=\"{name}\"><a:themeElements><a:clrScheme name=\"x\">"
            + string.Concat(colours.Select(colour => $"<a:{colour}><a:srgbClr val=\"336699\"/></a:{colour}>"))
            + $"</a:clrScheme><a:fontScheme name=\"x\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name=\"x\">"
            + $"<a:fillStyleLst>{Fill}{Fill}{Fill}</a:fillStyleLst><a:lnStyleLst><a:ln>{Fill}</a:ln><a:ln>{Fill}</a:ln><a:ln>{Fill}</a:ln></a:lnStyleLst>"
            + $"<a:effectStyleLst>{Effect}{Effect}{Effect}</a:effectStyleLst><a:bgFillStyleLst>{Fill}{Fill}{Fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }
}
