using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Scanning.Fonts;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Scanning.Fonts;

/// <summary>Pages whose fonts say other letters than they show become pictures, or the document is refused.</summary>
public sealed class DistrustedPagesTests
{
    private const string Text = "BT /F1 10 Tf 20 180 Td (Smlouva o dilo mezi objednatelem a zhotovitelem) Tj ET ";
    private const string Silent = "BT /F2 10 Tf 20 180 Td (abcdefghijklmnopqrst) Tj ET ";

    // Its names of glyphs mean nothing.
    private static readonly string OddFont = "<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 1 1] /FirstChar 97 /LastChar 122 "
        + $"/Encoding << /Differences [97 {string.Concat(Enumerable.Range('a', 26).Select(letter => $"/odd{(char)letter} "))}] >> /CharProcs << >> >>";

    private static readonly PageTrust Second = new([2], []);

    [Fact]
    public void A_page_with_a_font_that_lies_becomes_a_picture()
    {
        var need = Read(Second, null).ScanNeeds.ShouldHaveSingleItem();

        (need.Page, need.IsFlattened, need.IsOptional).ShouldBe((2, true, false));
    }

    [Fact]
    public void A_page_with_fonts_that_nobody_could_look_at_is_doubted() => Read(new PageTrust([], [1]), null).ScanNeeds.ShouldHaveSingleItem().IsDoubt.ShouldBeTrue();

    [Fact]
    public void A_page_that_became_a_picture_is_read() =>
        Read(Second, [new ScanPage(2, IsReadable: true, IsFlattened: true, [])]).IsRead.ShouldBeTrue();

    [Fact]
    public void A_page_that_could_not_become_a_picture_refuses_the_document()
    {
        var reading = Read(Second, [new ScanPage(2, IsReadable: false, IsFlattened: false, [])]);

        (reading.Refusal, reading.Page).ShouldBe((RefusalReason.UnknownFontEncoding, 2));
    }

    [Fact]
    public void A_page_whose_codes_say_nothing_becomes_a_picture_where_somebody_reads_pictures()
    {
        Read(null, null, Silent).ScanNeeds.ShouldHaveSingleItem().IsFlattened.ShouldBeTrue();
        Read(null, null, Silent, readsPictures: false).Refusal.ShouldBe(RefusalReason.UnknownFontEncoding);
    }

    private static ReadingResult Read(PageTrust? trust, IReadOnlyList<ScanPage>? scans, string content = Text, bool readsPictures = true) => DocumentEngine.Read(
        MediaType.Pdf,
        DrawnPdf.Of(DrawnPdf.SmallPage, "/Font << /F1 3 0 R /F2 100 0 R >>", [OddFont], Text, content),
        new Progress<EngineProgress>(),
        scans,
        readsPictures: readsPictures,
        trust: trust);
}
