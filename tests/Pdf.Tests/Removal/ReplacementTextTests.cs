using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Removal;

public sealed class ReplacementTextTests
{
    [Theory]
    [InlineData("(Novak)", "FEFF")]
    [InlineData("(NOVAK)", "FEFF004E004F00560041004B")]
    [InlineData("<FEFF006E006F0076006100AD006B>", "FEFF006E006F0076006100AD006B")]
    [InlineData("()", "/ActualText <FEFF>")]
    public void A_text_that_says_the_same_as_its_glyphs_stays(string replacement, string expected) =>
        Redacted.Nothing(Pdf($"/Span << /ActualText {replacement} >> BDC")).Streams.ShouldContain(expected);

    [Theory]
    [InlineData("/Span << /ActualText (Svoboda) >> BDC")]
    [InlineData("/Span << /ActualText (Novakova) >> BDC")]
    [InlineData("/P << /ActualText (Novak) >> BDC")]
    [InlineData("/Span << /Alt (Novak) >> BDC")]
    public void What_glyphs_do_not_say_is_left_out(string begin)
    {
        var redacted = Redacted.Nothing(Pdf(begin));

        redacted.Streams.ShouldNotContain("ActualText");
        redacted.Streams.ShouldNotContain("EMC");
        redacted.ShouldKeepTheRestInPlace();
    }

    [Fact]
    public void It_goes_with_the_first_glyph_that_goes() =>
        Redacted.Text(Pdf("/Span << /ActualText (Novak) >> BDC"), "ov").Streams.ShouldNotContain("ActualText");

    [Fact]
    public void Nesting_keeps_the_outer_text_only()
    {
        var redacted = Redacted.Nothing(Pdf("/Span << /ActualText (novak) >> BDC /Span << /ActualText () >> BDC EMC"));

        redacted.Streams.Split("BDC").Length.ShouldBe(2);
        redacted.Streams.Split("EMC").Length.ShouldBe(2);
    }

    private static byte[] Pdf(string begin)
    {
        var file = new PdfBuilder();
        file.Add(SomeFonts.Simple());
        return file.Page($"BT /F1 12 Tf 50 300 Td (Pan ) Tj {begin} (Novak) Tj EMC ( bydli) Tj ET", "/Font << /F1 3 0 R >>").Build();
    }
}
