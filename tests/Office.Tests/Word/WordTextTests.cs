using Clona.Office.Tests.Documents;

namespace Clona.Office.Tests.Word;

/// <summary>The text of a document: in reading order, each character where it stands.</summary>
public sealed class WordTextTests
{
    [Fact]
    public void Runs_of_a_paragraph_are_one_line() =>
        AWord.Opened(AWord.Paragraph("Jan ", "No", "vák") + AWord.Paragraph("Praha")).Text.ShouldBe("Jan Novák\nPraha\n");

    [Fact]
    public void Breaks_part_lines_and_tabulators_stay() => AWord.Opened(
        "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>").Text.ShouldBe("a\nb\tc\n");

    [Theory]
    [InlineData("<w:noBreakHyphen/>", "\u2011")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F041\"/>", "A")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F020\"/>", "\u2022")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"zzz\"/>", "")]
    public void Characters_that_are_elements_are_read(string element, string shown) =>
        AWord.Opened($"<w:p><w:r><w:t>x</w:t>{element}<w:t>y</w:t></w:r></w:p>").Text.ShouldBe($"x{shown}y\n");

    [Fact]
    public void Cells_of_a_row_are_columns() => AWord.Opened(
        "<w:tbl>" + Row("Jméno", "Datum", "Obec") + Row("Jan", "1. 1. 2001", "Brno") + "</w:tbl>").Text.ShouldBe("Jméno\tDatum\tObec\nJan\t1. 1. 2001\tBrno\n");

    [Fact]
    public void Two_long_columns_are_read_one_after_the_other() => AWord.Opened(
        $"<w:tbl><w:tr><w:tc>{Lines("a", 6)}</w:tc><w:tc>{Lines("b", 6)}</w:tc></w:tr></w:tbl>").Text
        .ShouldBe("a1\na2\na3\na4\na5\na6\nb1\nb2\nb3\nb4\nb5\nb6\n");

    [Fact]
    public void Headers_and_notes_follow_the_body()
    {
        var document = AWord.Opened(
            AWord.Paragraph("tělo") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr>",
            ("header", "header1.xml", AWord.Part("hdr", AWord.Paragraph("záhlaví"))),
            ("footnotes", "footnotes.xml", AWord.Part("footnotes", $"<w:footnote w:id=\"1\">{AWord.Paragraph("poznámka")}</w:footnote>")));

        document.Text.ShouldBe("tělo\nzáhlaví\npoznámka\n");
    }

    [Fact]
    public void Text_of_a_box_stands_behind_its_paragraph() => AWord.Opened(
        "<w:p><w:r><w:t>před</w:t><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
        + AWord.Paragraph("v rámečku") + "</w:txbxContent></v:textbox></v:shape></w:pict><w:t xml:space=\"preserve\"> za</w:t></w:r></w:p>").Text.ShouldBe("před za\nv rámečku\n");

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{AWord.Paragraph(cell)}</w:tc>"))}</w:tr>";

    private static string Lines(string text, int count) =>
        string.Concat(Enumerable.Range(1, count).Select(number => AWord.Paragraph($"{text}{number}")));
}
