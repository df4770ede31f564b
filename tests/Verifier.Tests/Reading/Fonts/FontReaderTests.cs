using Clona.Verifier.Tests.Reading.Content;

namespace Clona.Verifier.Tests.Reading.Fonts;

public sealed class FontReaderTests
{
    private const string WideMap =
        "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0003> <0005> <010C> endbfrange"
        + " 2 beginbfchar <0010> <00660069> <0011> <D835DC00> endbfchar 1 beginbfrange <0020> <0021> [<0041> <0042>] endbfrange";

    [Theory]
    [InlineData("/Subtype /Type1 /BaseFont /X /Encoding /WinAnsiEncoding", "(\\212\\350\\371)", "Šèù")]
    [InlineData("/Subtype /Type1 /BaseFont /X /Encoding /MacRomanEncoding", "(\\200\\207)", "Äá")]
    [InlineData("/Subtype /Type1 /BaseFont /X /Encoding /StandardEncoding", "(\\256'a)", "ﬁ’a")]
    [InlineData("/Subtype /Type1 /BaseFont /X /Encoding << /Differences [1 /Ccaron /uring /uni017E 65 /dcaron.alt /f_i /g17] >>", "(\\001\\002\\003ABC)", "Čůžďfi?")]
    [InlineData("/Subtype /Type1 /BaseFont /Symbol", "(a)", "?")]
    [InlineData("/Subtype /Type1 /BaseFont /X /FontDescriptor << /Flags 4 >>", "(a)", "?")]
    [InlineData("/Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /Encoding << /Differences [65 /eacute] >>", "(A)", "é")]
    [InlineData("/Subtype /Type0 /Encoding /Identity-H /ToUnicode 99 0 R", "<00030004001000110021>", "Čč\u0066i𝐀B")]
    [InlineData("/Subtype /Type0 /Encoding /Identity-H /ToUnicode 99 0 R", "<000300>", "Č?")]
    [InlineData("/Subtype /Type0 /Encoding /UniGB-UCS2-H", "<00030004>", "??")]
    public void Codes_become_text_by_map_encoding_or_glyph_name(string font, string shown, string expected)
    {
        var content = PageReader.Read($"BT /F2 10 Tf {shown} Tj ET", writer =>
        {
            var map = writer.AddFlate("", WideMap);
            return $"/Font << /F2 << /Type /Font {font.Replace("99 0 R", $"{map} 0 R")} >> >>";
        });

        content.Text().ShouldBe(expected);
    }

    [Theory]
    [InlineData("1 begincodespacerange <00> <7F> endcodespacerange 1 begincodespacerange <8000> <FFFF> endcodespacerange", "<41804142>", 3)]
    [InlineData("1 begincodespacerange <000000> <FFFFFF> endcodespacerange", "<01020304>", 2)]
    [InlineData("", "<01020304>", 2)]
    public void Embedded_maps_split_strings_by_their_code_space(string map, string shown, int codes)
    {
        var content = PageReader.Read($"BT /F2 10 Tf {shown} Tj ET", writer =>
            $"/Font << /F2 << /Type /Font /Subtype /Type0 /Encoding {writer.AddFlate("", map)} 0 R >> >>");

        content.Glyphs.Length.ShouldBe(codes);
    }

    [Theory]
    [InlineData("/Subtype /Type1 /BaseFont /X /FirstChar 97 /Widths [250]", "(ab)", 2.5)]
    [InlineData("/Subtype /Type1 /BaseFont /X /FirstChar 98 /Widths [250] /FontDescriptor << /MissingWidth 300 >>", "(ab)", 3)]
    [InlineData("/Subtype /Type1 /BaseFont /Helvetica", "(ab)", 5.56)]
    [InlineData("/Subtype /Type1 /BaseFont /Times-Bold", "(Ab)", 7.22)]
    [InlineData("/Subtype /Type1 /BaseFont /Courier", "(ab)", 6)]
    [InlineData("/Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FirstChar 97 /Widths [25]", "(ab)", 2.5)]
    [InlineData("/Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /DW 700 >>]", "<00010002>", 7)]
    [InlineData("/Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /W [1 [400 500] 7 9 600] >>]", "<00010002>", 4)]
    [InlineData("/Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /W [7 9 600] >>]", "<00080002>", 6)]
    [InlineData("/Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< >>]", "<00080002>", 10)]
    public void Advance_comes_from_the_widths_of_the_font(string font, string shown, double advance)
    {
        var content = PageReader.Read($"BT /F2 10 Tf {shown} Tj ET", _ => $"/Font << /F2 << /Type /Font {font} >> >>");

        content.Glyphs[1].X.ShouldBe(advance, 1e-9);
    }

    [Fact]
    public void Vertical_fonts_advance_downwards()
    {
        var content = PageReader.Read(
            "BT /F2 10 Tf 50 Tz <00010002> Tj ET",
            _ => "/Font << /F2 << /Type /Font /Subtype /Type0 /Encoding /Identity-V /DescendantFonts [<< /DW2 [880 -900] >>] >> >>");

        (content.Glyphs[1].X, content.Glyphs[1].Y).ShouldBe((0, -9));
    }
}
