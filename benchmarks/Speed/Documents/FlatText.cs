using System.Security;
using System.Text;

namespace Clona.Speed.Documents;

/// <summary>Writes a long text as a document of an office program (flat OpenDocument).</summary>
internal static class FlatText
{
    private const int WordsOfHeading = 4;
    private const int WordsOfParagraph = 70;

    private const string Head =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
          office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
        <office:styles>
          <style:style style:name="Body" style:family="paragraph">
            <style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.2cm"/>
            <style:text-properties style:font-name="Liberation Serif" fo:font-family="Liberation Serif" fo:font-size="11pt"
              fo:language="cs" fo:country="CZ" fo:hyphenate="false"/>
          </style:style>
          <style:style style:name="Title" style:family="paragraph">
            <style:paragraph-properties fo:break-before="page" fo:margin-bottom="0.3cm"/>
            <style:text-properties fo:font-family="Liberation Sans" fo:font-size="14pt" fo:font-weight="bold" fo:hyphenate="false"/>
          </style:style>
        </office:styles>
        <office:automatic-styles>
          <style:page-layout style:name="A4">
            <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm"
              fo:margin-left="2.2cm" fo:margin-right="2.2cm"/>
          </style:page-layout>
        </office:automatic-styles>
        <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
        <office:body><office:text>

        """;

    /// <summary>The document; each page begins with a heading.</summary>
    public static string Write(LongText text)
    {
        var document = new StringBuilder(Head);
        foreach (var page in text.Pages)
        {
            Paragraph(document, "Title", page.Take(WordsOfHeading));
            foreach (var words in page.Skip(WordsOfHeading).Chunk(WordsOfParagraph))
            {
                Paragraph(document, "Body", words);
            }
        }

        return document.Append("</office:text></office:body></office:document>\n").ToString();
    }

    private static void Paragraph(StringBuilder document, string style, IEnumerable<string> words) => document
        .Append("<text:p text:style-name=\"").Append(style).Append("\">").Append(SecurityElement.Escape(string.Join(' ', words)))
        .Append("</text:p>\n");
}
