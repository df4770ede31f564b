using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Scanning;

/// <summary>Pages whose fonts say other letters than they show become pictures, or the document is refused.</summary>
public sealed class DistrustedPagesTests
{
    private const string Text = "BT /F1 10 Tf 20 180 Td (Smlouva o dilo mezi objednatelem a zhotovitelem) Tj ET ";
    private const string Silent = "BT /F2 10 Tf 20 180 Td (abcdefghijklmnopqrst) Tj ET ";

    // Its names of glyphs mean nothing.
    private static readonly string OddFont = "<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 1 1] /FirstChar 97 /LastChar 122 "
        + $"/Encoding << /Differences [97 {string.Concat(Enumerable.Range('a', 26).Select(letter => $"/odd{(char)letter} "))}] >> /CharProcs << >> >>";

    // It shows b where its map says a, and so on.
    private const string LyingFont = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [97 /b /c /d /e /f /g /h] >> /ToUnicode /Identity-H >>";

    // One letter is another.
    private const string DoubtfulFont = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [97 /b] >> /ToUnicode /Identity-H >>";

    private const string Lying = "BT /F3 10 Tf 20 180 Td (Smlouva o dilo mezi objednatelem a zhotovitelem) Tj ET ";

    [Fact]
    public void A_page_with_a_font_that_lies_becomes_a_picture()
    {
        var need = Read(null, Lying).ScanNeeds.ShouldHaveSingleItem();

        (need.Page, need.IsFlattened, need.IsOptional).ShouldBe((2, true, false));
    }

    [Fact]
    public void A_page_with_a_font_that_says_another_letter_once_is_doubted() => Read(null, Lying.Replace("/F3", "/F4", StringComparison.Ordinal)).ScanNeeds.ShouldHaveSingleItem().IsDoubt.ShouldBeTrue();

    [Fact]
    public void A_page_that_became_a_picture_is_read() =>
        Read([new ScanPage(2, IsReadable: true, IsFlattened: true, [])], Lying).IsRead.ShouldBeTrue();

    [Fact]
    public void A_page_that_could_not_become_a_picture_refuses_the_document()
    {
        var reading = Read([new ScanPage(2, IsReadable: false, IsFlattened: false, [])], Lying);

        (reading.Refusal, reading.Page).ShouldBe((RefusalReason.UnknownFontEncoding, 2));
    }

    [Fact]
    public void Where_nobody_reads_pictures_a_font_that_lies_refuses_the_document()
    {
        var reading = Read(null, Lying, readsPictures: false);

        (reading.Refusal, reading.Page).ShouldBe((RefusalReason.UnknownFontEncoding, 2));
    }

    [Fact]
    public void A_page_whose_codes_say_nothing_becomes_a_picture_where_somebody_reads_pictures()
    {
        Read(null, Silent).ScanNeeds.ShouldHaveSingleItem().IsFlattened.ShouldBeTrue();
        Read(null, Silent, readsPictures: false).Refusal.ShouldBe(RefusalReason.UnknownFontEncoding);
    }

    private static ReadingResult Read(IReadOnlyList<ScanPage>? scans, string content, bool readsPictures = true) => DocumentEngine.Read(
        MediaType.Pdf,
        DrawnPdf.Of(DrawnPdf.SmallPage, "/Font << /F1 3 0 R /F2 100 0 R /F3 101 0 R /F4 102 0 R >>", [OddFont, LyingFont, DoubtfulFont], Text, content),
        new Progress<EngineProgress>(),
        scans,
        readsPictures: readsPictures);
}
