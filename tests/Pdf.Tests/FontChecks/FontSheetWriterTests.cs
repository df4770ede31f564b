using System.Globalization;
using Clona.Pdf.Files;
using Clona.Pdf.FontChecks;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.FontChecks;

/// <summary>Sheets show the fonts that may say other letters than they show, in a few words that hold every code.</summary>
public sealed class FontSheetWriterTests
{
    private const string Words = "Jan Novak bytem Dlouha, Brno, predseda vyboru";

    [Fact]
    public void A_font_with_a_map_is_shown_with_what_it_says()
    {
        var sheets = Sheets(Embedded, $"BT /F 10 Tf 20 300 Td {SomeFonts.Wide(Words)} Tj ET");

        sheets.Words.ShouldHaveSingleItem().Select(word => word.Text).ShouldBe(Words.Split(' '));
        sheets.Pages.ShouldHaveSingleItem().ShouldBe([1]);
        Texts(sheets).ShouldBe(Words.Split(' '));
    }

    [Fact]
    public void A_font_whose_letters_are_picked_by_what_they_mean_cannot_lie() =>
        Sheets(_ => SomeFonts.Simple(), $"BT /F 10 Tf 20 300 Td ({Words}) Tj ET").Words.ShouldBeEmpty();

    [Fact]
    public void What_a_composite_font_without_a_program_shows_differs_from_machine_to_machine() =>
        Sheets(SomeFonts.Composite, $"BT /F 10 Tf 20 300 Td {SomeFonts.Wide(Words)} Tj ET").Words.ShouldBeEmpty();

    [Theory]
    [InlineData("3 Tr")]
    [InlineData("1 0 0 1 900 900 Tm")]
    public void Letters_that_nobody_sees_are_not_shown(string operators) =>
        Sheets(Embedded, $"BT /F 10 Tf 20 300 Td {operators} {SomeFonts.Wide(Words)} Tj ET").Words.ShouldBeEmpty();

    [Fact]
    public void Codes_that_are_said_to_be_blank_are_shown()
    {
        var sheets = Sheets(
            file => Embedded(file).Replace("/ToUnicode", "/ToUnicode 99 0 R /Old", StringComparison.Ordinal),
            $"BT /F 10 Tf 20 300 Td {SomeFonts.Wide("Novak")} Tj ET",
            "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0121> <0121> <0020> endbfrange "
            + string.Create(CultureInfo.InvariantCulture, $"5 beginbfchar {string.Concat("Novak".Select(letter => string.Create(CultureInfo.InvariantCulture, $"<{0x100 + letter:X4}> <0020> ")))} endbfchar endcmap"));

        // The first of them is taken for the blank of the font.
        var word = sheets.Words.ShouldHaveSingleItem().ShouldHaveSingleItem();
        word.Text.ShouldBe("    ");
    }

    [Fact]
    public void A_code_that_comes_late_is_shown()
    {
        var many = string.Join(' ', Enumerable.Repeat("abeceda bada", 60));
        var sheets = Sheets(Embedded, $"BT /F 10 Tf 20 300 Td {SomeFonts.Wide(many)} Tj 0 -20 Td {SomeFonts.Wide("xyz")} Tj ET");

        sheets.Words[0].Select(word => word.Text).ShouldContain("xyz");
        sheets.Words[0].Count.ShouldBeLessThan(12);
    }

    [Fact]
    public void Letters_that_are_set_one_by_one_are_words()
    {
        var letters = string.Concat("Novak".Select((letter, i) => string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 {20 + (i * 6)} 300 Tm {SomeFonts.Wide(letter.ToString())} Tj ")));

        Sheets(Embedded, $"BT /F 10 Tf {letters} ET").Words[0].ShouldHaveSingleItem().Text.ShouldBe("Novak");
    }

    [Fact]
    public void Fonts_of_units_of_their_own_are_shown_as_large_as_others()
    {
        var sheets = Sheets(file => SomeFonts.Type3(file), "BT /F 900 Tf 0.01 0 0 0.01 20 300 Tm (Novak) Tj ET");

        var word = sheets.Words.ShouldHaveSingleItem().ShouldHaveSingleItem();
        (word.Right - word.Left).ShouldBeInRange(20, 60);
    }

    [Fact]
    public void Pages_in_fonts_beyond_the_last_sheet_are_named()
    {
        var file = new PdfBuilder();
        var words = string.Join(' ', Enumerable.Range(0, 40).Select(i => string.Concat(Enumerable.Range(0, 6).Select(j => (char)('A' + (((i * 7) + (j * 11)) % 57))))));
        for (var page = 0; page < 900; page++)
        {
            file.Page($"BT /F 10 Tf 20 300 Td {SomeFonts.Wide(words)} Tj ET", $"/Font << /F {file.Add(Embedded(file))} 0 R >>");
        }

        var sheets = FontSheetWriter.Of(PdfFile.Open(file.Build()).File.ShouldNotBeNull());

        sheets.Unshown.ShouldNotBeEmpty();
        sheets.Unshown.ShouldContain(900);
        sheets.Unshown.Concat(sheets.Pages.SelectMany(pages => pages)).Distinct().Count().ShouldBe(900);
    }

    private static string Embedded(PdfBuilder file) => SomeFonts.Composite(file)
        .Replace("/DW 600", string.Create(CultureInfo.InvariantCulture, $"/FontDescriptor << /FontFile2 {file.AddStream("none")} 0 R >> /DW 600"), StringComparison.Ordinal);

    private static FontSheets Sheets(Func<PdfBuilder, string> font, string content, string? map = null)
    {
        var file = new PdfBuilder();
        var body = font(file);
        if (map is not null)
        {
            body = body.Replace("99 0 R", string.Create(CultureInfo.InvariantCulture, $"{file.AddStream(map)} 0 R"), StringComparison.Ordinal);
        }

        var pdf = file.Page(content, $"/Font << /F {file.Add(body)} 0 R >>").Build();
        return FontSheetWriter.Of(PdfFile.Open(pdf).File.ShouldNotBeNull());
    }

    private static List<string> Texts(FontSheets sheets)
    {
        var page = PdfReading.Read(PdfFile.Open(sheets.Pdf).File.ShouldNotBeNull()).Pages.ShouldHaveSingleItem();
        return [.. sheets.Words[0].Select(word => string.Concat(page.Glyphs.Where(glyph => glyph.Baseline.X >= word.Left - 0.1 && glyph.Baseline.X < word.Right).Select(glyph => glyph.Text)))];
    }
}
