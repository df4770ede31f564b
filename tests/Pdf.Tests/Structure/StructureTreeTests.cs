using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Structure;

public sealed class StructureTreeTests
{
    private const string Line = "/P << /MCID 0 >> BDC BT /F1 12 Tf 50 300 Td (Pan Novak bydli) Tj ET EMC";
    private const string Words =
        "/P << /MCID 3 >> BDC BT /F1 12 Tf 50 300 Td (Pan ) Tj ET EMC /Kdo << /MCID 7 >> BDC BT /F1 12 Tf 50 280 Td (Novak) Tj ET EMC"
        + " /Artifact << /Type /Pagination /Owner (Novak) >> BDC 0 0 9 9 re f EMC /P << /MCID 9 >> BDC BT /F1 12 Tf 50 260 Td ( bydli) Tj ET EMC";

    [Fact]
    public void Elements_stay_with_new_numbers_when_nothing_is_removed()
    {
        var redacted = Redacted.Nothing(TaggedPdf.Of(
            Words,
            "/RoleMap << /Clanek /Sect /Kdo /Jmeno /Jmeno /Span >>",
            "<< /S /Clanek /P 4 0 R /K [{1} {3}] >>",
            "<< /S /P /P {0} /Pg {P} /K [3 {2} << /Type /MCR /MCID 9 >>] >>",
            "<< /S /Kdo /P {1} /Pg {P} /K 7 >>",
            "<< /S /Table /P {0} /K {4} >>",
            "<< /S /TR /P {3} >>"));

        ReadTree.Of(redacted.Output).ShouldBe("Sect(P(0 Span(1) 2) Table(TR))");
        redacted.Streams.ShouldContain("/P <</MCID 0>> BDC");
        redacted.Streams.ShouldContain("/Span <</MCID 1>> BDC");
        redacted.Streams.ShouldContain("/Artifact BMC");
        ReadTree.ObjectsOf(redacted.Output).ShouldContain("/ParentTree");
        redacted.ShouldKeepTheRestInPlace();
    }

    [Fact]
    public void The_label_stands_in_the_element_that_lost_the_word()
    {
        var redacted = Redacted.Text(TaggedPdf.Of(Line, "", "<< /S /P /P 4 0 R /Pg {P} /K 0 >>"), "Novak", "[jméno]");

        ReadTree.Of(redacted.Output).ShouldBe("P(0 1)");
        redacted.Streams.ShouldContain("/Span <</MCID 1>> BDC");
        redacted.Streams.ShouldContain("/Artifact BMC");
    }

    [Fact]
    public void An_element_that_loses_all_goes_and_a_cell_stays()
    {
        var pdf = TaggedPdf.Of(
            Words,
            "",
            "<< /S /Sect /P 4 0 R /K [{1} {2} {3}] >>",
            "<< /S /P /P {0} /Pg {P} /K 3 >>",
            "<< /S /P /P {0} /Pg {P} /K 7 >>",
            "<< /S /TD /P {0} /Pg {P} /K 9 >>");

        ReadTree.Of(Redacted.Text(pdf, "Novak").Output).ShouldBe("Sect(P(0) TD(1))");
        ReadTree.Of(Redacted.Text(pdf, " bydli").Output).ShouldBe("Sect(P(0) P(1) TD)");
        ReadTree.Of(Redacted.Text(pdf, "Novak", "[jméno]").Output).ShouldBe("Sect(P(0) P(2) TD(1))");
    }

    [Theory]
    [InlineData("/ActualText (Pan Novak bydli)", "P/ActualText=Pan Novak bydli(0)")]
    [InlineData("/ActualText (PAN NOVAK, bydli)", "P/ActualText=PAN NOVAK, bydli(0)")]
    [InlineData("/ActualText (Pan Svoboda bydli)", "P(0)")]
    [InlineData("/Alt (Podpis Jana Novaka)", "P(0)")]
    [InlineData("/E (Pan Novak z Brna)", "P(0)")]
    [InlineData("/T (Pan Novak)", "P/T=Pan Novak(0)")]
    [InlineData("/T (Spis Jana Novaka)", "P(0)")]
    public void A_text_stays_where_the_glyphs_say_it_too(string entry, string expected) =>
        ReadTree.Of(Redacted.Nothing(TaggedPdf.Of(Line, "", $"<< /S /P /P 4 0 R /Pg {{P}} /K 0 {entry} >>")).Output).ShouldBe(expected);

    [Theory]
    [InlineData("/ActualText (Pan Novak bydli)", "P/ActualText=Pan  bydli [jméno](0 1)")]
    [InlineData("/ActualText (Pan Svoboda bydli)", "P(0 1)")]
    [InlineData("/T (Pan Novak)", "P(0 1)")]
    [InlineData("/T (bydli)", "P/T=bydli(0 1)")]
    public void A_text_is_made_anew_from_what_is_left(string entry, string expected) =>
        ReadTree.Of(Redacted.Text(TaggedPdf.Of(Line, "", $"<< /S /P /P 4 0 R /Pg {{P}} /K 0 {entry} >>"), "Novak", "[jméno]").Output).ShouldBe(expected);

    [Fact]
    public void A_text_around_several_elements_is_made_anew()
    {
        var pdf = TaggedPdf.Of(
            Words,
            "",
            "<< /S /Sect /P 4 0 R /K [{1} {2} {3}] /ActualText (Pan Novak bydli) >>",
            "<< /S /P /P {0} /Pg {P} /K 3 >>",
            "<< /S /P /P {0} /Pg {P} /K 7 /ActualText (Novak) >>",
            "<< /S /P /P {0} /Pg {P} /K 9 >>");

        ReadTree.Of(Redacted.Text(pdf, "Novak", "[jméno]").Output)
            .ShouldBe("Sect/ActualText=Pan [jméno] bydli(P(0) P/ActualText=[jméno](2) P(1))");
    }

    [Fact]
    public void The_description_of_a_picture_says_only_that_it_is_one() =>
        ReadTree.Of(Redacted.Nothing(TaggedPdf.Of(
            "/Figure << /MCID 0 >> BDC 9 9 9 9 re f EMC", "", "<< /S /Figure /P 4 0 R /Pg {P} /K 0 /Alt (Podpis Jana Novaka) >>")).Output)
            .ShouldBe("Figure/Alt=[obrázek](0)");

    [Fact]
    public void Attributes_stay_where_the_standard_knows_them()
    {
        var objects = ReadTree.ObjectsOf(Redacted.Nothing(TaggedPdf.Of(
            Words,
            "/ClassMap << /Novak << /O /Layout /TextAlign /Center /Kdo (Novak) >> >>",
            "<< /S /TR /P 4 0 R /K [{1} {2}] >>",
            "<< /S /TH /P {0} /Pg {P} /K 3 /ID (Novak) /Lang (en-us) /A << /O /Table /Scope /Column /Summary (Novak) >> >>",
            "<< /S /TD /P {0} /Pg {P} /K 7 /C /Novak /A [<< /O /Table /Headers [(Novak) (nikdo)] /ColSpan 2 >> 0 << /O /UserProperties /P [<< /N (Novak) /V (x) >>] >> << /O /Layout /SpaceBefore 7801011234 /Width 12.3456 >>] >>")).Output);

        objects.ShouldContain("/A /O /Table /Scope /Column");
        objects.ShouldContain("/A [/O /Table /Headers [(h1)] /ColSpan 2 /O /Layout /Width 12.35 /O /Layout /TextAlign /Center]");
        objects.ShouldContain("/ID (h1) /Lang (en-US)");
        objects.ShouldContain("/IDTree /Names [(h1)");
        objects.ShouldNotContain("Novak");
    }

    [Fact]
    public void What_stands_twice_stays_once_and_circles_end() =>
        ReadTree.Of(Redacted.Nothing(TaggedPdf.Of(
            Words,
            "",
            "<< /S /Sect /P 4 0 R /Pg {P} /K [{1} 3 {0} {1} 3] >>",
            "<< /S /P /P {0} /Pg {P} /K [7 {0} 3 {1} 99 -1 (x) null] >>")).Output).ShouldBe("Sect(P(1 0))");

    [Fact]
    public void A_tree_that_is_too_deep_is_dropped_and_counted()
    {
        var deep = Enumerable.Range(0, 300).Select(level => $"<< /S /Div /P 4 0 R /Pg {{P}} /K {TaggedPdf.First + level + 1} 0 R >>").Append("<< /S /P /Pg {P} /K 0 >>");
        var redacted = Redacted.Nothing(TaggedPdf.Of(Line, "", [.. deep]));

        redacted.Result.Census.StructuresDropped.ShouldBe(1);
        redacted.Output.Catalogue["StructTreeRoot"].ShouldBeNull();
        redacted.Streams.ShouldNotContain("BDC");
    }

    [Fact]
    public void A_million_kids_are_dropped_in_no_time()
    {
        var redacted = Redacted.Nothing(TaggedPdf.Of(Line, "", "<< /S /P /P 4 0 R /Pg {P} /K [" + string.Concat(Enumerable.Repeat("0 ", 1_000_001)) + "] >>"));

        redacted.Result.Census.StructuresDropped.ShouldBe(1);
    }

    [Fact]
    public void Content_of_a_form_keeps_its_element()
    {
        var file = new PdfBuilder { Catalogue = "/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R" };
        file.Add(SomeFonts.Simple());
        file.AddStream("/P << /MCID 4 >> BDC BT /F1 12 Tf 50 300 Td (Novak) Tj ET EMC", "/Type /XObject /Subtype /Form /BBox [0 0 400 400] /StructParents 1");
        file.Add("<< /Type /StructTreeRoot /K 6 0 R >>");
        file.Add("<< /S /P /P 5 0 R /Pg 8 0 R /K << /Type /MCR /Pg 8 0 R /Stm 4 0 R /MCID 4 >> >>");
        var redacted = Redacted.Nothing(file.Page("/X1 Do", "/Font << /F1 3 0 R >> /XObject << /X1 4 0 R >>").Build());

        ReadTree.Of(redacted.Output).ShouldBe("P(MCR:0)");
        ReadTree.ObjectsOf(redacted.Output).ShouldContain("/Nums [1 [");
    }
}
