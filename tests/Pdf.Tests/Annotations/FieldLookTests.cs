using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Annotations;

/// <summary>Fields without a look: docs/decisions/0002-built-field-looks.md.</summary>
public sealed class FieldLookTests
{
    [Theory]
    [InlineData("/FT /Tx /V (Novak)", "Novak")]
    [InlineData("/FT /Tx /V <FEFF017D006F015900ED>", "Žoří")]
    [InlineData("/FT /Tx /V (a\\nb\\tc)", "abc")]
    [InlineData("/FT /Tx /Ff 4096 /V (jeden dva tri ctyri pet sest sedm\\rosm)", "jeden dva tri ctyri pet sest sedmosm")]
    [InlineData("/FT /Tx /Ff 8192 /V (heslo)", "*****")]
    [InlineData("/FT /Tx /Ff 16777216 /MaxLen 10 /V (8001)", "8001")]
    [InlineData("/FT /Tx /V 5 0 R", "z proudu")]
    [InlineData("/FT /Ch /Ff 131072 /V (b) /Opt [[(a) (Ano)] [(b) (Ne)]]", "Ne")]
    [InlineData("/FT /Ch /Ff 131072 /V (jine) /Opt [(a)]", "jine")]
    [InlineData("/FT /Ch /V (b) /TI 1 /Opt [(a) (b) [(c) (Ce)] (d)] /DA (/F1 20 Tf)", "bCe")]
    [InlineData("/FT /Btn /Ff 65536 /MK << /CA (Odeslat) >>", "Odeslat")]
    [InlineData("/FT /Tx", "")]
    [InlineData("/FT /Tx /V (Novak) /AP << /N 4 0 R >>", "Novak")]
    public void The_value_is_shown_and_read(string field, string expected)
    {
        var redacted = Redacted.Nothing(Pdf(field));

        Redacted.TextOf(redacted.After[0]).ShouldBe("zde" + expected);
        Redacted.TextOf(redacted.Before[0]).ShouldBe("zde" + expected);
        redacted.ShouldKeepTheRestInPlace();
        redacted.After[0].Glyphs.Skip(3).ShouldAllBe(glyph => glyph.Baseline.X >= 98 && glyph.Baseline.Y <= 252);
    }

    [Fact]
    public void A_stale_look_gives_way_where_the_form_asks_for_new_ones()
    {
        var stale = "/FT /Tx /V (Nova) /AP << /N 3 0 R >>";

        Redacted.TextOf(Redacted.Nothing(Pdf(stale)).After[0]).ShouldBe("zdeStara");
        Redacted.TextOf(Redacted.Nothing(Pdf(stale, "/NeedAppearances true")).After[0]).ShouldBe("zdeNova");
    }

    [Fact]
    public void A_name_in_a_field_is_removed_like_any_other()
    {
        var redacted = Redacted.Text(Pdf("/FT /Tx /V (Pan Novak) /DA (0 0 1 rg /Helv 10 Tf)"), "Novak", "[jméno]");

        Redacted.TextOf(redacted.After[0]).ShouldBe("zdePan [jméno]");
        redacted.Streams.ShouldNotContain("Novak");
    }

    [Theory]
    [InlineData(0, 102)]
    [InlineData(1, 191.11)]
    [InlineData(2, 280.22)]
    public void Text_stands_where_the_field_says(int quadding, double x)
    {
        // "Nov" is 17.78 pt wide at 10 pt; 2 pt are left free on either side.
        var glyph = Redacted.Nothing(Pdf($"/FT /Tx /Q {quadding} /V (Nov) /DA (/Helv 10 Tf)")).After[0].Glyphs[3];

        glyph.FontSize.ShouldBe(10, 0.01);
        glyph.Baseline.X.ShouldBe(x, 0.05);
        glyph.Baseline.Y.ShouldBe(221.5, 0.05);
    }

    private static byte[] Pdf(string field, string form = "")
    {
        var file = new PdfBuilder { Catalogue = $"/AcroForm << {form} /DA (/Helv 0 Tf 0 g) /Fields [6 0 R] >>" };
        file.AddStream("BT /F1 10 Tf 5 10 Td (Stara) Tj ET", "/BBox [0 0 200 50] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>");
        file.AddStream("/Tx BMC EMC", "/Subtype /Form /BBox [0 0 200 50]");
        file.AddStream("z proudu");
        file.Add($"<< /Type /Annot /Subtype /Widget /Rect [100 200 300 250] {field} >>");
        return file.Page(
            "BT /F1 12 Tf 50 100 Td (zde) Tj ET",
            "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>",
            "/MediaBox [0 0 400 400] /Annots [6 0 R]").Build();
    }
}
