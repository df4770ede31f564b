using Clona.Pdf.Fonts;
using Clona.Pdf.Objects;
using Clona.Pdf.Tests.Fonts.Programs;

namespace Clona.Pdf.Tests.Fonts;

public sealed class SimpleFontTests
{
    [Theory]
    [InlineData("/WinAnsiEncoding", new byte[] { 0x8A, 0x9E, 0xE1, 0xDF, 0x84 }, "Šžáß„")]
    [InlineData("/MacRomanEncoding", new byte[] { 0x87, 0xA7, 0xDE }, "áßﬁ")]
    [InlineData("/StandardEncoding", new byte[] { 0x27, 0x60, 0xAE, 0xFB }, "’‘ﬁß")]
    [InlineData("/PDFDocEncoding", new byte[] { 0x92, 0xA0, 0x99 }, "™€Ž")]
    public void Codes_mean_what_the_named_encoding_says(string encoding, byte[] codes, string text)
    {
        var font = Some.Font(("Subtype", "/Type1"), ("BaseFont", "/Foreign"), ("Encoding", encoding));

        font.TextOf(codes).ShouldBe(text);
    }

    [Fact]
    public void Differences_change_the_base_encoding_from_the_number_before_them()
    {
        var encoding = PlainObjects.Dictionary(
            ("BaseEncoding", "/WinAnsiEncoding"),
            ("Differences", new object[] { 65, "/Ccaron", "/rcaron", 200, "/uni017D", "/f_f_i", "/nonsense" }));

        var font = Some.Font(("Subtype", "/Type1"), ("Encoding", encoding));

        font.TextOf(65, 66, 67, 200, 201, 202).ShouldBe("ČřCŽffi?");
    }

    [Theory]
    [InlineData("/Helvetica", 'A', 0.667)]
    [InlineData("/Helvetica-BoldOblique", 'A', 0.722)]
    [InlineData("/ArialMT", 'W', 0.944)]
    [InlineData("/Arial,Bold", 'i', 0.278)]
    [InlineData("/TimesNewRomanPSMT", 'a', 0.444)]
    [InlineData("/Times-BoldItalic", 'M', 0.889)]
    [InlineData("/ABCDEF+CourierNew", 'i', 0.6)]
    [InlineData("/Symbol", 'a', 0.631)]
    [InlineData("/ZapfDingbats", '!', 0.974)]
    public void Standard_fonts_have_their_widths_when_the_file_gives_none(string baseFont, char code, double advance)
    {
        var font = Some.Font(("Subtype", "/Type1"), ("BaseFont", baseFont));

        font.AdvanceOf(new CharacterCode(code, 1)).ShouldBe(advance, 1e-9);
    }

    [Fact]
    public void Widths_count_from_the_first_character_and_others_are_missing()
    {
        var font = Some.Font(
            ("Subtype", "/TrueType"),
            ("FirstChar", 32),
            ("Widths", new object[] { 250, 333.5 }),
            ("FontDescriptor", PlainObjects.Dictionary(("MissingWidth", 777))));

        new[] { 31, 32, 33, 34 }.Select(code => font.AdvanceOf(new CharacterCode(code, 1)))
            .ShouldBe([0.777, 0.25, 0.3335, 0.777]);
    }

    [Fact]
    public void ToUnicode_goes_before_the_encoding_and_leaves_it_the_rest()
    {
        var map = PlainObjects.Stream("1 beginbfchar <41> <010C> endbfchar");

        var font = Some.Font(("Subtype", "/Type1"), ("Encoding", "/WinAnsiEncoding"), ("ToUnicode", map));

        font.TextOf(0x41, 0x42).ShouldBe("ČB");
    }

    [Fact]
    public void Symbol_fonts_use_their_own_encoding()
    {
        Some.Font(("Subtype", "/Type1"), ("BaseFont", "/Symbol")).TextOf(0x61, 0x44, 0xA3).ShouldBe("αΔ≤");
        Some.Font(("Subtype", "/Type1"), ("BaseFont", "/ZapfDingbats"), ("Encoding", "/WinAnsiEncoding"))
            .TextOf(0x33, 0xAC).ShouldBe("✓①");
    }

    [Fact]
    public void Type_3_widths_go_through_the_font_matrix()
    {
        var font = Some.Font(
            ("Subtype", "/Type3"),
            ("FontMatrix", new object[] { 0.01, 0, 0, 0.01, 0, 0 }),
            ("FontBBox", new object[] { 0, -20, 100, 80 }),
            ("FirstChar", 65),
            ("Widths", new object[] { 50 }));

        font.AdvanceOf(new CharacterCode(65, 1)).ShouldBe(0.5, 1e-9);
        font.Ascent.ShouldBe(0.8, 1e-9);
        font.Descent.ShouldBe(-0.2, 1e-9);
    }

    [Theory]
    [InlineData(750, -250, 0.75, -0.25)]
    [InlineData(750, 250, 0.75, -0.25)]
    [InlineData(0, 0, 0.95, -0.3)]
    [InlineData(15000, -9000, 0.95, -0.3)]
    public void Absurd_heights_are_replaced_by_those_of_the_box(int ascent, int descent, double expectedAscent, double expectedDescent)
    {
        var descriptor = PlainObjects.Dictionary(
            ("Ascent", ascent), ("Descent", descent), ("FontBBox", new object[] { -100, -300, 1000, 950 }));

        var font = Some.Font(("Subtype", "/TrueType"), ("FontDescriptor", descriptor));

        font.Ascent.ShouldBe(expectedAscent, 1e-9);
        font.Descent.ShouldBe(expectedDescent, 1e-9);
    }

    [Fact]
    public void An_empty_dictionary_is_a_font_with_usual_heights()
    {
        var font = FontLoader.Load(new PdfDictionary(), new PlainObjects());

        font.CodesOf(1, 2).Count.ShouldBe(2);
        font.TextOf((byte)'a').ShouldBe("a");
        font.Ascent.ShouldBeInRange(0.5, 1.2);
    }

    [Fact]
    public void The_encoding_of_an_embedded_type_1_program_counts_where_the_dictionary_has_none()
    {
        var program = PlainObjects.Stream(
            "%!PS-AdobeFont-1.0\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n"
            + "dup 1/Zcaron put\ndup 2 /uring put\nreadonly def\ndup 3 /A put\ncurrentfile eexec");

        var font = Some.Font(
            ("Subtype", "/Type1"), ("FontDescriptor", PlainObjects.Dictionary(("FontFile", program))));

        font.TextOf(1, 2, 3).ShouldBe("Žů?");
    }

    [Fact]
    public void Numbered_names_of_bitmap_fonts_are_codes()
    {
        var encoding = PlainObjects.Dictionary(("Differences", new object[] { 12, "/a12", 65, "/a65", "/G66", 90, "/a20" }));

        var font = Some.Font(("Subtype", "/Type3"), ("Encoding", encoding));

        font.TextOf(12, 65, 66, 90).ShouldBe("AB✔");
    }

    [Fact]
    public void Symbolic_TrueType_fonts_without_encoding_go_through_the_program()
    {
        var program = ProgramBytes.Sfnt(("cmap", ProgramBytes.CharacterMaps(
            (3, 0, ProgramBytes.Segment(0xF021, 0xF022, 5)), (3, 1, ProgramBytes.Segment('Č', 'č', 5)))));
        var descriptor = PlainObjects.Dictionary(("Flags", 4), ("FontFile2", program));

        Some.Font(("Subtype", "/TrueType"), ("FontDescriptor", descriptor)).TextOf(0x21, 0x22).ShouldBe("Čč");
    }
}
