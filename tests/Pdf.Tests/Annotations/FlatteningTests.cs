using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Annotations;

public sealed class FlatteningTests
{
    [Fact]
    public void A_stamp_becomes_page_content_where_it_was_shown()
    {
        var redacted = Redacted.Nothing(Pdf("/Subtype /Stamp /Rect [100 200 200 300] /AP << /N 4 0 R >>"));

        // The appearance's box [0 0 50 50] is shown on 100 by 100 points.
        Redacted.TextOf(redacted.After[0]).ShouldBe("zdeRazitko");
        redacted.After[0].Glyphs[3].Baseline.ShouldBe(new PdfPoint(110, 220));
        redacted.After[0].Glyphs[3].FontSize.ShouldBe(20, 0.001);
        redacted.ShouldKeepTheRestInPlace();
        redacted.Output.Pages[0].Dictionary["Annots"].ShouldBeNull();
    }

    [Fact]
    public void Text_in_an_appearance_is_removed_like_any_other()
    {
        var redacted = Redacted.Text(Pdf("/Subtype /Stamp /Rect [100 200 200 300] /AP << /N << /A 4 0 R /B 5 0 R >> >> /AS /A"), "zitk", "[razítko]");

        Redacted.TextOf(redacted.After[0]).ShouldBe("zdeRao[razítko]");
        redacted.ShouldKeepTheRestInPlace();
    }

    [Theory]
    [InlineData("/Subtype /Stamp /Rect [0 0 9 9] /AP << /N 4 0 R >> /F 2")]
    [InlineData("/Subtype /Stamp /Rect [0 0 9 9] /AP << /N 4 0 R >> /F 32")]
    [InlineData("/Subtype /Popup /Rect [0 0 9 9] /AP << /N 4 0 R >>")]
    [InlineData("/Subtype /Text /Rect [0 0 9 9] /Contents (Razitko) /AP << /N 4 0 R >>")]
    [InlineData("/Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://example.org/Razitko) >>")]
    [InlineData("/Subtype /Highlight /Rect [0 0 9 9] /Contents (Razitko)")]
    [InlineData("/Subtype /Widget /Rect [0 0 9 9] /FT /Btn /V /Yes /AP << /N << /Yes 4 0 R >> >> /AS /Off")]
    public void What_does_not_show_is_dropped_and_counted(string annotation)
    {
        var redacted = Redacted.Nothing(Pdf(annotation));

        Redacted.TextOf(redacted.After[0]).ShouldBe("zde");
        redacted.Result.Census.AnnotationsDropped.ShouldBe(1);
        redacted.Streams.ShouldNotContain("Razitko");
    }

    [Theory]
    [InlineData("/Subtype /Widget /Rect [0 0 9 9] /FT /Tx /V <FEFF65E5>", RewriteRefusal.FormWithoutAppearance)]
    [InlineData("/Subtype /FreeText /Rect [0 0 9 9] /Contents (Novak)", RewriteRefusal.AnnotationWithoutAppearance)]
    [InlineData("/Subtype /Ink /Rect [0 0 9 9]", RewriteRefusal.AnnotationWithoutAppearance)]
    [InlineData("/Subtype /Line /Rect [0 0 9 9] /L [1 1 8 8] /Cap true /Contents (Novak)", RewriteRefusal.AnnotationWithoutAppearance)]
    [InlineData("/Subtype /Line /Rect [0 0 9 9] /L [1 1 8 8] /LE [/None /OpenArrow]", RewriteRefusal.AnnotationWithoutAppearance)]
    [InlineData("/Subtype /Square /Rect [0 0 9 9] /BE << /S /C /I 1 >>", RewriteRefusal.AnnotationWithoutAppearance)]
    public void What_should_show_but_has_no_appearance_is_a_refusal(string annotation, RewriteRefusal expected)
    {
        var file = PdfFile.Open(Pdf(annotation)).File.ShouldNotBeNull();

        PdfRedaction.Rewrite(file, RemovalPlan.Empty).Refusal.ShouldBe(expected);
        PdfReading.Read(file).Refusal.ShouldBe(expected);
    }

    [Theory]
    [InlineData("/Subtype /Square /Rect [10 10 30 40] /C [1 0 0] /IC [0.5]", "1 0 0 RG\n0.5 g\n10.5 10.5 19 29 re\nb\n")]
    [InlineData("/Subtype /Square /Rect [10 10 30 40] /BS << /W 3 >> /RD [1 2 3 4]", "3 w\n11 12 16 24 re\ns\n")]
    [InlineData("/Subtype /Circle /Rect [10 10 30 30] /Border [0 0 0]", "30 20 m\n30 25.522847498 25.522847498 30 20 30 c\n")]
    [InlineData("/Subtype /Line /Rect [0 0 90 90] /L [1 1 80 80] /LE [/None /None]", "1 1 m\n80 80 l\nS\n")]
    [InlineData("/Subtype /Polygon /Rect [0 0 90 90] /Vertices [1 1 80 80 1 80]", "1 1 m\n80 80 l\n1 80 l\ns\n")]
    [InlineData("/Subtype /Ink /Rect [0 0 90 90] /InkList [[1 1 2 2] [3 3 4 4]] /CA 0.5", "/G1 gs\n1 w\n1 1 m\n2 2 l\nS\n3 3 m\n4 4 l\nS\n")]
    public void Lines_and_areas_without_appearance_are_drawn_as_their_entries_say(string annotation, string expected)
    {
        var redacted = Redacted.Nothing(Pdf(annotation + " /Contents (Razitko)"));

        redacted.Streams.ShouldContain(expected);
        redacted.Streams.ShouldNotContain("Razitko");
        Redacted.TextOf(redacted.After[0]).ShouldBe("zde");
        redacted.Result.Census.AnnotationsFlattened.ShouldBe(1);
    }

    [Theory]
    [InlineData("/Subtype /Polygon /Rect [90 90 99 99] /Vertices [1 1 80 80 1 80]")]
    [InlineData("/Subtype /Ink /Rect [90 90 99 99] /InkList [[1 1 80 80]]")]
    public void Lines_are_not_clipped_by_a_rectangle_that_says_something_else(string annotation)
    {
        var redacted = Redacted.Nothing(Pdf(annotation));

        redacted.Streams.ShouldContain("80 80 l\n");
        redacted.Streams.ShouldContain("1 0 0 1 0 0 cm\n");
        redacted.Output.ObjectNumbers.Select(number => redacted.Output.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
            .Select(stream => stream.Dictionary["BBox"]).OfType<PdfArray>().ShouldHaveSingleItem()
            .OfType<PdfNumber>().Select(number => number.Value).ShouldBe([-4, -4, 99, 99]);
    }

    [Theory]
    [InlineData("/AS /Ano", " m\n8.4 5 l\n16 15.6 l\nS\n")]
    [InlineData("/V /Ano /MK << /CA (8) >>", "S\n")]
    [InlineData("/AS /Ano /Ff 32768", "c\nf\n")]
    [InlineData("/AS /Ano /MK << /CA (n) /BC [1 0 0] /BG [0.5] >>", ".5 g\n0 0 20 20 re\nf\n1 0 0 RG\n")]
    public void A_button_that_is_on_and_has_no_look_gets_its_mark_as_lines(string entries, string expected)
    {
        var redacted = Redacted.Nothing(Pdf($"/Subtype /Widget /Rect [10 10 30 30] /FT /Btn {entries}"));

        redacted.Streams.ShouldContain(expected);
        Redacted.TextOf(redacted.After[0]).ShouldBe("zde");
        redacted.Result.Census.AnnotationsFlattened.ShouldBe(1);
    }

    [Theory]
    [InlineData("/AS /Off /V /Ano")]
    [InlineData("/AS /Ano /AP << /N << /Ne 4 0 R >> >>")]
    public void A_button_that_is_off_or_has_a_look_for_another_state_gets_no_mark(string entries)
    {
        var redacted = Redacted.Nothing(Pdf($"/Subtype /Widget /Rect [10 10 30 30] /FT /Btn {entries}"));

        redacted.Streams.ShouldNotContain(" l\n");
    }

    [Fact]
    public void An_appearance_finds_its_font_in_the_default_resources_of_the_form()
    {
        var file = new PdfBuilder { Catalogue = "/AcroForm << /DR << /Font << /Def 3 0 R >> >> >>" };
        file.Add(SomeFonts.Simple());
        file.AddStream("BT /Def 10 Tf 5 10 Td (Ano) Tj ET", "/BBox [0 0 50 50] /Resources << >>");
        file.Add("<< /Subtype /Widget /FT /Tx /V (Ano) /Rect [0 0 50 50] /AP << /N 4 0 R >> >>");
        var pdf = file.Page("BT /Def 10 Tf 50 50 Td (x) Tj ET", string.Empty, "/MediaBox [0 0 400 400] /Annots [5 0 R]").Build();

        Redacted.TextOf(Redacted.Nothing(pdf).After[0]).ShouldBe("?Ano");
    }

    [Theory]
    [InlineData("/AcroForm << /XFA (x) /Fields [] >>")]
    [InlineData("/AcroForm << /XFA (x) /Fields [9 0 R] >> /NeedsRendering true")]
    public void A_dynamic_form_is_a_refusal(string catalogue)
    {
        var file = PdfFile.Open(Pdf("/Subtype /Link /Rect [0 0 9 9]", catalogue)).File.ShouldNotBeNull();

        PdfRedaction.Rewrite(file, RemovalPlan.Empty).Refusal.ShouldBe(RewriteRefusal.Xfa);
    }

    private static byte[] Pdf(string annotation, string catalogue = "")
    {
        var file = new PdfBuilder { Catalogue = catalogue };
        file.Add(SomeFonts.Simple());
        file.AddStream("BT /F1 10 Tf 5 10 Td (Razitko) Tj ET", "/BBox [0 0 50 50] /Resources << /Font << /F1 3 0 R >> >>");
        file.AddStream("/Tx BMC EMC", "/Subtype /Form /BBox [0 0 50 50]");
        var number = file.Add($"<< /Type /Annot {annotation} >>");
        return file.Page(
            "BT /F1 12 Tf 50 100 Td (zde) Tj ET 5 0 0 5 9 9 cm",
            "/Font << /F1 3 0 R >>",
            $"/MediaBox [0 0 400 400] /Annots [{number} 0 R]").Build();
    }
}
