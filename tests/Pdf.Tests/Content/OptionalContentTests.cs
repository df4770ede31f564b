using Clona.Pdf.Glyphs;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Content;

public sealed class OptionalContentTests
{
    [Theory]
    [InlineData("/OFF [3 0 R]", "/Off")]
    [InlineData("/BaseState /OFF /ON [4 0 R]", "/Off")]
    [InlineData("/OFF [3 0 R]", "/AllOff")]
    [InlineData("/OFF [3 0 R]", "/NeedsAll")]
    [InlineData("/AS [<< /Event /View /Category [/View] /OCGs [3 0 R 4 0 R] >>]", "/Off")]
    public void Text_of_a_hidden_layer_is_flagged_and_goes(string configuration, string layer)
    {
        var redacted = Redacted.Nothing(Pdf(configuration, $"/OC {layer} BDC BT /F1 10 Tf 50 300 Td (tajne) Tj ET 0 0 9 9 re f /I Do EMC BT /F1 10 Tf 50 200 Td (zde) Tj ET"));

        redacted.Before[0].Glyphs.Take(5).ShouldAllBe(glyph => glyph.Flags == GlyphFlags.HiddenLayer);
        Redacted.TextOf(redacted.After[0]).ShouldBe("zde");
        redacted.Result.Removed.ShouldBe([new RemovedRange(1, new(0, 4), RemovalReason.HiddenLayer)]);
        redacted.After[0].Images.ShouldBeEmpty();
        redacted.Streams.ShouldNotContain("re\nf");
    }

    [Theory]
    [InlineData("/OFF [3 0 R]", "/On")]
    [InlineData("/BaseState /OFF /ON [3 0 R 4 0 R]", "/Off")]
    [InlineData("/OFF [3 0 R]", "/Any")]
    [InlineData("/OFF [3 0 R]", "/Expression")]
    [InlineData("/OFF [3 0 R]", "/Nowhere")]
    [InlineData("/AS [<< /Event /Print /Category [/View] /OCGs [3 0 R] >>]", "/Off")]
    [InlineData("/OFF [4 0 R] /AS [<< /Event /View /Category [/View] /OCGs [4 0 R] >>]", "/On")]
    public void Text_of_a_shown_layer_stays(string configuration, string layer)
    {
        var redacted = Redacted.Nothing(Pdf(configuration, $"/OC {layer} BDC BT /F1 10 Tf 50 300 Td (zde) Tj ET EMC"));

        Redacted.TextOf(redacted.After[0]).ShouldBe("zde");
        redacted.Streams.ShouldNotContain("BDC");
    }

    [Fact]
    public void A_form_of_a_hidden_layer_goes_and_its_glyphs_count()
    {
        var redacted = Redacted.Nothing(Pdf("/OFF [3 0 R]", "/Form Do BT /F1 10 Tf 50 200 Td (zde) Tj ET"));

        redacted.Before[0].Glyphs.Count.ShouldBe(8);
        Redacted.TextOf(redacted.After[0]).ShouldBe("zde");
        redacted.Streams.ShouldNotContain("(tajne)");
    }

    private static byte[] Pdf(string configuration, string content)
    {
        var file = new PdfBuilder { Catalogue = $"/OCProperties << /OCGs [3 0 R 4 0 R] /D << {configuration} >> >>" };
        file.Add("<< /Type /OCG /Name (Skryta) /Usage << /View << /ViewState /OFF >> /Print << /PrintState /ON >> >> >>");
        file.Add("<< /Type /OCG /Name (Zjevna) /Usage << /View << /ViewState /ON >> >> >>");
        var font = file.Add(SomeFonts.Simple());
        var form = file.AddStream("BT /F1 10 Tf 50 300 Td (tajne) Tj ET", "/Subtype /Form /BBox [0 0 400 400] /OC 3 0 R");
        var image = file.AddStream("x", "/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray");
        const string memberships = "/AllOff << /Type /OCMD /OCGs [3 0 R] >> /NeedsAll << /Type /OCMD /OCGs [3 0 R 4 0 R] /P /AllOn >> "
            + "/Any << /Type /OCMD /OCGs [3 0 R 4 0 R] >> /Expression << /Type /OCMD /OCGs 3 0 R /VE [/Not 3 0 R] >>";
        return file.Page(content, $"/Font << /F1 {font} 0 R >> /XObject << /Form {form} 0 R /I {image} 0 R >> /Properties << /Off 3 0 R /On 4 0 R {memberships} >>").Build();
    }
}
