using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
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
    [InlineData("/Subtype /Widget /Rect [0 0 9 9] /FT /Tx")]
    [InlineData("/Subtype /Widget /Rect [0 0 9 9] /FT /Btn /V /Yes /AP << /N << /Yes 4 0 R >> >> /AS /Off")]
    public void What_does_not_show_is_dropped_and_counted(string annotation)
    {
        var redacted = Redacted.Nothing(Pdf(annotation));

        Redacted.TextOf(redacted.After[0]).ShouldBe("zde");
        redacted.Result.Census.AnnotationsDropped.ShouldBe(1);
        redacted.Streams.ShouldNotContain("Razitko");
    }

    [Theory]
    [InlineData("/Subtype /Widget /Rect [0 0 9 9] /FT /Tx /V (Novak)", RewriteRefusal.FormWithoutAppearance)]
    [InlineData("/Subtype /Widget /Rect [0 0 9 9] /FT /Ch /V [(Novak)] /AP << /N 5 0 R >>", RewriteRefusal.FormWithoutAppearance)]
    [InlineData("/Subtype /FreeText /Rect [0 0 9 9] /Contents (Novak)", RewriteRefusal.AnnotationWithoutAppearance)]
    [InlineData("/Subtype /Ink /Rect [0 0 9 9] /InkList [[1 1 2 2]]", RewriteRefusal.AnnotationWithoutAppearance)]
    public void What_should_show_but_has_no_appearance_is_a_refusal(string annotation, RewriteRefusal expected)
    {
        var file = PdfFile.Open(Pdf(annotation)).File.ShouldNotBeNull();

        PdfRedaction.Rewrite(file, RemovalPlan.Empty).Refusal.ShouldBe(expected);
        PdfReading.Read(file).Refusal.ShouldBe(expected);
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
