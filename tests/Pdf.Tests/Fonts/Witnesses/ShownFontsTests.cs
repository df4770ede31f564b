using System.Globalization;
using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Fonts.Witnesses;
using Clona.Pdf.Tests.Fonts.Programs;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Fonts.Witnesses;

/// <summary>What a font is said to show is held against the names and character maps of its program.</summary>
public sealed class ShownFontsTests
{
    private const string Shifted = "/Encoding << /Differences [97 /b /c /d /e] >>";

    [Theory]
    [InlineData(Shifted, "abcd")]
    [InlineData("/Encoding << /Differences [48 /one /two /three /zero] >>", "0123")]
    [InlineData("/Encoding << /Differences [97 /b /c] >>", "abxyz")]
    [InlineData("/Encoding << /Differences [32 /K /a /r] >>", " !\"")]
    public void Names_that_say_other_letters_are_believed(string encoding, string shown) =>
        TrustOf(Simple(encoding), Shown(shown)).Distrusted.ShouldBe([1]);

    [Theory]
    [InlineData("/Encoding << /Differences [97 /b] >>", "abcdefgh")]
    [InlineData("/Encoding << /Differences [97 /b /c] >>", "abdefghijklmno")]
    public void A_letter_or_two_of_many_are_a_doubt(string encoding, string shown)
    {
        var trust = TrustOf(Simple(encoding), Shown(shown));

        trust.Distrusted.ShouldBeEmpty();
        trust.Doubted.ShouldBe([1]);
    }

    [Theory]
    [InlineData("/Encoding /WinAnsiEncoding")]
    [InlineData("/Encoding << /Differences [97 /g12 /glyph45 /C0032 /a17 /cid5] >>")]
    [InlineData("/Encoding << /Differences [97 /a.sc /Bsmall /c.alt /Dcaron /emacron] >>")]
    [InlineData("/Encoding << /Differences [97 /Alpha /uni0412 /cdot /dcroat /uni1D49] >>")]
    [InlineData("/Encoding << /Differences [97 /bullet /period /space] >>")]
    public void Honest_names_and_such_that_say_nothing_are_silent(string encoding) =>
        TrustOf(Simple(encoding), Shown("abcde")).ShouldBe(PageTrust.Full);

    [Fact]
    public void A_letter_of_a_ligature_is_no_other_letter() =>
        TrustOf(Simple("/Encoding << /Differences [102 /f_f 105 /fi 108 /fl] >>"), Shown("fil")).ShouldBe(PageTrust.Full);

    [Fact]
    public void Only_codes_that_can_be_seen_count() =>
        TrustOf(Simple(Shifted), "BT /F 10 Tf 3 Tr 20 300 Td (abcd) Tj ET").ShouldBe(PageTrust.Full);

    [Fact]
    public void Only_pages_in_the_font_are_distrusted()
    {
        var builder = new PdfBuilder();
        var (lying, honest) = (builder.Add(Simple(Shifted)), builder.Add(Simple("/Encoding /WinAnsiEncoding")));
        foreach (var font in new[] { honest, lying, honest, lying })
        {
            builder.Page(Shown("abcd"), $"/Font << /F {font} 0 R >>");
        }

        Read(builder).Distrusted.ShouldBe([2, 4]);
    }

    [Theory]
    [InlineData(3, 1, 0, false)]
    [InlineData(0, 3, 0, false)]
    [InlineData(3, 1, 1, true)]
    [InlineData(0, 3, 1, true)]
    [InlineData(1, 0, 1, false)]
    [InlineData(3, 0, 1, false)]
    public void Character_maps_for_Unicode_say_what_glyphs_are(int platform, int encoding, int shift, bool isLie)
    {
        var builder = new PdfBuilder();
        var program = ProgramBytes.Sfnt(("cmap", ProgramBytes.CharacterMaps((platform, encoding, ProgramBytes.Segment('a', 'z', 1)))));
        var file = builder.AddStream(Encoding.Latin1.GetString(program));
        var descriptor = builder.Add($"<< /Type /FontDescriptor /FontName /Odd /Flags 4 /FontFile2 {file} 0 R >>");
        var descendant = builder.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDToGIDMap /Identity /FontDescriptor {descriptor} 0 R >>");
        var map = builder.AddStream(string.Create(CultureInfo.InvariantCulture, $"1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <0019> <{'a' + shift:X4}> endbfrange"));
        var font = builder.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {map} 0 R >>");
        builder.Page("BT /F 10 Tf 20 300 Td <00010002000300040005> Tj ET", $"/Font << /F {font} 0 R >>");

        Read(builder).Distrusted.Count.ShouldBe(isLie ? 1 : 0);
    }

    private static string Simple(string encoding) => $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica {encoding} /ToUnicode /Identity-H >>";

    private static string Shown(string text) => $"BT /F 10 Tf 20 300 Td ({text}) Tj ET";

    private static PageTrust TrustOf(string font, string content)
    {
        var builder = new PdfBuilder();
        builder.Page(content, $"/Font << /F {builder.Add(font)} 0 R >>");
        return Read(builder);
    }

    private static PageTrust Read(PdfBuilder builder) => PdfReading.Read(PdfFile.Open(builder.Build()).File.ShouldNotBeNull()).Trust;
}
