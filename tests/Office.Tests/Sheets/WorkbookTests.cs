using Clona.Office.Checks;
using Clona.Office.Packages;
using Clona.Office.Sheets;
using Clona.Office.Tests.Documents;
using static Clona.Office.Tests.Documents.AWorkbook;

namespace Clona.Office.Tests.Sheets;

/// <summary>Workbooks: a row is a line, a cell a column; what leaves are values of cells and nothing else.</summary>
public sealed class WorkbookTests
{
    private const string Days = "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>";
    private const string Formats = "<numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"000000\\/0000\"/></numFmts>" + Days;

    [Fact]
    public void A_row_is_a_line_and_empty_cells_keep_the_columns_apart() =>
        Opened(Bytes(Row(1, Cell("A1", "Jméno"), Cell("C1", "Obec")) + Row(2, Cell("B2", "x")))).Text.ShouldBe("List1\nJméno\t\tObec\n\tx\n");

    [Fact]
    public void Shared_texts_are_read_over_their_runs_without_reading_aids() => Opened(Bytes(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
        shared: "<si><r><t>Jan </t></r><r><t>Novák</t></r><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></si>")).Text.ShouldBe("List1\nJan Novák\n");

    [Theory]
    [InlineData("0", "1234.50", "1234.5")]
    [InlineData("0", "7.103041234E9", "7103041234")]
    [InlineData("1", "26000", "8. 3. 1971")]
    [InlineData("2", "503041234", "050304/1234")]
    [InlineData("9", "5", "5")]
    [InlineData("0", "NaN", "NaN")]
    public void A_number_is_read_as_it_shows(string style, string number, string shown) =>
        Opened(Bytes($"<row r=\"1\"><c r=\"A1\" s=\"{style}\"><v>{number}</v></c></row>", styles: Formats)).Text.ShouldBe($"List1\n{shown}\n");

    [Fact]
    public void A_number_of_which_something_goes_becomes_text()
    {
        var redacted = Redacted(Bytes("<row r=\"1\"><c r=\"A1\" s=\"2\"><v>7103041234</v></c><c r=\"B1\"><v>5</v></c></row>", styles: Formats), "710304/1234");

        Opened(redacted).Text.ShouldBe("List1\n[údaj]\t5\n");
        Container.Everything(redacted).ShouldNotContain("7103041234");
    }

    [Fact]
    public void A_formula_leaves_its_result()
    {
        var redacted = Redacted(Bytes("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>\"Taj\"&amp;\"ný\"</f><v>Tajný</v></c></row>"));

        Opened(redacted).Text.ShouldBe("List1\nTajný\n");
        Container.Everything(redacted).ShouldNotContain("<f>");
    }

    [Theory]
    [InlineData("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>", "<row r=\"1\"><c r=\"B1\" t=\"inlineStr\"><is><t>Tajemník</t></is></c></row>", "")]
    [InlineData("", "<row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Tajemník</t></is></c></row>", "")]
    [InlineData("", "", "<autoFilter ref=\"A1\"><filterColumn colId=\"0\"><filters><filter val=\"Tajemník\"/></filters></filterColumn></autoFilter>")]
    [InlineData("", "", "<dataValidations><dataValidation sqref=\"A1\" prompt=\"Tajemník\"/></dataValidations>")]
    [InlineData("", "", "<!-- Tajemník -->")]
    [InlineData("<sheetPr codeName=\"Tajemník\"/>", "", "")]
    public void What_nobody_sees_is_left_out(string before, string rows, string beside) =>
        Container.Everything(Redacted(Bytes(rows + Row(9, Cell("A9", "vidět")), beside, before))).ShouldSatisfyAllConditions(
            text => text.ShouldNotContain("Tajemník"), text => text.ShouldContain("vidět"));

    [Fact]
    public void A_header_keeps_its_text_and_page_numbers()
    {
        const string Header = "<headerFooter><oddHeader>&amp;LSmlouva &amp;&amp; spol.&amp;R&amp;\"Arial\"&amp;8strana &amp;P z &amp;N &amp;F</oddHeader></headerFooter>";

        Container.Text(Redacted(Bytes(Row(1, Cell("A1", "x")), Header)), "xl/worksheets/sheet1.xml")
            .ShouldContain("<oddHeader>&amp;LSmlouva &amp;&amp; spol.&amp;Rstrana &amp;P z &amp;N </oddHeader>");
    }

    [Theory]
    [InlineData("Novák", "Novák", "List 1")]
    [InlineData("Přehled", "", "Přehled")]
    public void A_sheet_whose_name_loses_something_gets_a_number(string name, string value, string expected) =>
        Container.Text(Redacted(Bytes(Row(1, Cell("A1", "x")), name: name), value.Length > 0 ? [value] : []), "xl/workbook.xml").ShouldContain($"name=\"{expected}\"");

    [Fact]
    public void An_output_has_no_fault_of_the_schema()
    {
        var redacted = Redacted(
            Bytes(
                Row(1, Cell("A1", "Jan Novák")) + "<row r=\"2\" ht=\"20\"><c r=\"A2\" s=\"1\"><v>26000</v></c></row>",
                "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells><pageSetup orientation=\"landscape\"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>",
                "<cols><col min=\"1\" max=\"2\" width=\"12.5\"/></cols>",
                Formats),
            "Jan Novák");

        SchemaValidation.FaultsOf(redacted, isWorkbook: true).ShouldNotBeNull().ShouldBeEmpty();
    }

    [Fact]
    public void Any_flipped_byte_gives_a_workbook_or_a_fault()
    {
        var sound = Bytes(Row(1, Cell("A1", "Jan Novák"), Cell("B1", "x")), styles: Formats);
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var content = (byte[])sound.Clone();
            content[random.Next(content.Length)] = (byte)random.Next(256);

            var opening = WorkbookDocument.Open(content);

            (opening.Document is null).ShouldBe(opening.Fault != PackageFault.None);
            opening.Document?.Redact([], new HashSet<int>());
        }
    }

    [Fact]
    public void A_document_of_another_kind_is_no_workbook() => WorkbookDocument.Open(AWord.Bytes("<w:p/>")).Fault.ShouldBe(PackageFault.OtherType);
}
