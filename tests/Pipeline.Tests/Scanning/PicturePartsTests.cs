using System.Text.Json;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Tests.Documents;
using Clona.Scans;

namespace Clona.Pipeline.Tests.Scanning;

/// <summary>Which pictures on pages with text are read, and when a page's text is held against its pixels.</summary>
public sealed class PicturePartsTests
{
    private const string Text = "BT /F1 10 Tf 20 180 Td (Smlouva o dilo mezi objednatelem a zhotovitelem) Tj ET ";
    private static readonly string Picture = DrawnPdf.Stream(
        "/Type /XObject /Subtype /Image /Width 200 /Height 60 /ColorSpace /DeviceGray /BitsPerComponent 8", new string('a', 200 * 60));

    private static readonly string Odd = DrawnPdf.Stream(
        "/Type /XObject /Subtype /Image /Width 200 /Height 60 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /JPXDecode", "none");

    // The head of a codestream: 200 × 60 samples of eight bits.
    private static readonly string Coded = DrawnPdf.Stream(
        "/Type /XObject /Subtype /Image /Width 200 /Height 60 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /JPXDecode",
        "\u00FF\u004F\u00FF\u0051\0\u0029\0\0" + Number(200) + Number(60) + Number(0) + Number(0) + Number(200) + Number(60) + Number(0) + Number(0) + "\0\u0001\u0007\u0001\u0001");

    [Fact]
    public void A_picture_as_large_as_lines_of_text_is_read()
    {
        var need = Read(Picture, Text + "q 150 0 0 45 20 60 cm /Im Do Q").ScanNeeds.ShouldHaveSingleItem();

        need.IsFlattened.ShouldBeFalse();
        var part = need.Part.ShouldNotBeNull();
        (part.X0, part.Y0, part.X1, part.Y1).ShouldBe((20, 95, 170, 140));
    }

    [Fact]
    public void Strips_of_a_picture_are_one() => Read(
        Picture, Text + "q 150 0 0 15 20 90 cm /Im Do Q q 150 0 0 15 20 75 cm /Im Do Q q 150 0 0 15 20 60 cm /Im Do Q").ScanNeeds.ShouldHaveSingleItem();

    [Theory]
    [InlineData("q 30 0 0 10 20 60 cm /Im Do Q")]
    [InlineData("q 30 0 0 200 20 0 cm /Im Do Q")]
    [InlineData("")]
    public void Small_pictures_are_not_read(string content) => Read(Picture, Text + content).IsRead.ShouldBeTrue();

    [Fact]
    public void A_picture_of_which_no_part_can_be_blanked_waits_for_a_person() => Read(Odd, Text + "q 150 0 0 45 20 60 cm /Im Do Q").IsRead.ShouldBeTrue();

    [Theory]
    [InlineData("q 150 0 0 45 20 60 cm /Im Do Q")]
    [InlineData("q 300 0 0 200 0 0 cm /Im Do Q")]
    public void A_picture_in_JPEG_2000_is_named_where_somebody_can_decode_it(string content)
    {
        var coded = DocumentEngine.Read(MediaType.Pdf, Pdf(Coded, Text + content), new Progress<EngineProgress>(), readsPictures: true, tried: []).Coded.ShouldHaveSingleItem();

        (coded.Number, coded.Samples).ShouldBe((100, 200 * 60));
        Read(Coded, Text + content).Coded.ShouldBeEmpty();
    }

    [Fact]
    public void A_small_picture_in_JPEG_2000_is_not_named() => DocumentEngine.Read(
        MediaType.Pdf, Pdf(Coded, Text + "q 30 0 0 10 20 60 cm /Im Do Q"), new Progress<EngineProgress>(), readsPictures: true, tried: []).IsRead.ShouldBeTrue();

    [Fact]
    public void A_letterhead_is_not_read()
    {
        var page = Text + "q 150 0 0 45 20 60 cm /Im Do Q";

        Read(Picture, page, page, page).IsRead.ShouldBeTrue();
    }

    [Fact]
    public void Text_over_a_picture_of_the_page_is_doubted()
    {
        var need = Read(Picture, Text + "q 300 0 0 150 0 0 cm /Im Do Q").ScanNeeds.ShouldHaveSingleItem();

        need.IsDoubt.ShouldBeTrue();
        need.Part.ShouldBeNull();
    }

    [Fact]
    public void Letters_drawn_as_outlines_are_doubted()
    {
        var outlines = string.Concat(Enumerable.Range(0, 100).Select(i => FormattableString.Invariant($"{10 + (i % 20 * 10)} {50 + (i / 20 * 15)} m {14 + (i % 20 * 10)} {58 + (i / 20 * 15)} l {16 + (i % 20 * 10)} {50 + (i / 20 * 15)} l f ")));

        Read(Picture, outlines).ScanNeeds.ShouldHaveSingleItem().IsDoubt.ShouldBeTrue();
    }

    [Fact]
    public void A_row_of_letters_drawn_as_outlines_beside_text_is_read()
    {
        var part = Read(Picture, Text + Outlines(shapes: 9)).ScanNeeds.ShouldHaveSingleItem().Part.ShouldNotBeNull();

        part.X0.ShouldBeInRange(8, 10);
        part.Y0.ShouldBeInRange(140, 142);
    }

    [Fact]
    public void Rows_beyond_those_that_are_read_one_by_one_are_read_together()
    {
        var parts = Read(Picture, Text + string.Concat(Enumerable.Range(0, 6).Select(row => Outlines(shapes: 9, lift: row * 25)))).ScanNeeds;

        parts.Count.ShouldBe(4);
        parts.Min(need => need.Part!.Y0).ShouldBeLessThan(20);
        parts.Max(need => need.Part!.Y1).ShouldBeGreaterThan(145);
    }

    [Fact]
    public void A_row_at_one_place_of_many_pages_is_read_once_for_all()
    {
        var page = Text + Outlines(shapes: 9);

        Read(Picture, page, page, page, page).ScanNeeds.Select(need => (need.Page, need.LikePage)).ShouldBe([(1, null), (2, 1), (3, 1), (4, 1)]);
    }

    [Theory]
    [InlineData("1 g ", "")]
    [InlineData("", "1 g 0 40 300 40 re f")]
    [InlineData("0.9 g ", "")]
    [InlineData("", "q 250 0 0 30 20 40 cm /Im Do Q")]
    public void A_row_that_looks_otherwise_on_the_first_page_is_read_on_others(string before, string behind)
    {
        var page = Text + Outlines(shapes: 9);
        var needs = Read(Picture, Text + before + Outlines(shapes: 9) + behind, page, page, page).ScanNeeds.Where(need => need.Page > 1).ToList();

        needs.Select(need => (need.Page, need.LikePage)).ShouldBe([(2, null), (3, 2), (4, 2)]);
    }

    [Fact]
    public void Rows_of_other_shapes_in_the_same_boxes_are_read_each()
    {
        var pages = Enumerable.Range(0, 3).Select(page => Text + Outlines(shapes: 9).Replace(" l f", FormattableString.Invariant($" l {12 + page} 51 l f"), StringComparison.Ordinal)).ToArray();

        Read(Picture, pages).ScanNeeds.ShouldAllBe(need => need.LikePage == null);
    }

    [Fact]
    public void Other_rows_at_one_place_of_many_pages_are_read_each()
    {
        var needs = Read(Picture, [.. Enumerable.Range(6, 4).Select(shapes => Text + Outlines(shapes))]).ScanNeeds;

        needs.Count.ShouldBe(4);
        needs.ShouldAllBe(need => need.LikePage == null && !need.IsLeft);
    }

    [Fact]
    public void Rows_beyond_those_of_a_document_wait_for_a_person()
    {
        var pages = Enumerable.Range(0, 45).Select(page => Text + Outlines(shapes: 6 + (page % 15), lift: page / 15 * 20)).ToArray();
        var pdf = Pdf(Picture, pages);
        var needs = DocumentEngine.Read(MediaType.Pdf, pdf, new Progress<EngineProgress>(), readsPictures: true).ScanNeeds;

        needs.Count(need => need.IsLeft).ShouldBe(5);
        var scan = Layered(pdf, needs, []).Scans[^1];
        (scan.Page, scan.IsReadable, scan.Areas.ShouldHaveSingleItem().Box).ShouldBe((45, false, needs[^1].Part!));
    }

    [Fact]
    public void What_was_read_once_stands_on_every_page()
    {
        var page = Text + Outlines(shapes: 9);
        var pdf = Pdf(Picture, page, page, page);
        var needs = DocumentEngine.Read(MediaType.Pdf, pdf, new Progress<EngineProgress>(), readsPictures: true).ScanNeeds;
        var read = JsonSerializer.SerializeToUtf8Bytes(
            new ScannedPage(800, 100, IsReadable: true, [new("Ludmila Stastna", 0, StartsWord: true, 95, new(60, 60), new(700, 60), 30)], []), ScanJson.Default.ScannedPage);

        var (scans, document) = Layered(pdf, needs, read);

        scans.ShouldAllBe(scan => scan.IsReadable);
        var text = DocumentEngine.Read(MediaType.Pdf, document, new Progress<EngineProgress>(), scans).Document.ShouldNotBeNull().Text;
        text.Pages.ShouldAllBe(item => item.Text.Contains("Ludmila Stastna", StringComparison.Ordinal));
    }

    private static (IReadOnlyList<ScanPage> Scans, ReadOnlyMemory<byte> Document) Layered(byte[] pdf, IReadOnlyList<ScanNeed> needs, byte[] read)
    {
        var request = new EngineRequest { Task = EngineTask.Layer, MediaType = MediaType.Pdf, FileName = "a.pdf", ProfileId = "contract", Today = new(2026, 1, 1), ScanNeeds = needs };
        var message = DocumentEngine.Run(request, [pdf, .. needs.SelectMany(_ => new ReadOnlyMemory<byte>[] { read, default })], new Progress<EngineProgress>());
        return (JsonSerializer.Deserialize(message.Header.Span, EngineJson.Default.EngineAnswer)!.Scans, message.Parts[0]);
    }

    [Fact]
    public void A_map_is_read_as_a_whole()
    {
        var outlines = string.Concat(Enumerable.Range(0, 20_001).Select(i => FormattableString.Invariant($"{10 + (i % 200)} {20 + (i / 200)} m {13 + (i % 200)} {24 + (i / 200)} l {15 + (i % 200)} {20 + (i / 200)} l f ")));

        var part = Read(Picture, Text + outlines).ScanNeeds.ShouldHaveSingleItem().Part.ShouldNotBeNull();

        (part.X1 - part.X0).ShouldBeGreaterThan(190);
    }

    [Fact]
    public void A_row_of_equal_shapes_is_a_drawing() => Read(Picture, Text + Outlines(shapes: 1)).IsRead.ShouldBeTrue();

    [Fact]
    public void Outlines_under_text_are_a_drawing() => Read(Picture, "0.8 g " + Outlines(shapes: 9) + "0 g BT /F1 10 Tf 10 50 Td (mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm) Tj ET").IsRead.ShouldBeTrue();

    private static string Outlines(int shapes, int lift = 0) => string.Concat(Enumerable.Range(0, 26).Select(i => FormattableString.Invariant(
        $"{10 + (i * 10)} {50 + lift} m {14 + (i * 10)} {56 + lift + (i % shapes / 4.0)} l {16 + (i * 10) + (i % shapes / 3.0)} {50 + lift} l f ")));

    [Fact]
    public void White_letters_are_no_text() =>
        Read(Picture, "1 g " + Text + "0 g q 300 0 0 200 0 0 cm /Im Do Q").ScanNeeds.ShouldHaveSingleItem().IsOptional.ShouldBeFalse();

    [Fact]
    public void Nothing_is_asked_of_a_host_that_reads_no_pictures() =>
        DocumentEngine.Read(MediaType.Pdf, Pdf(Picture, Text + "q 150 0 0 45 20 60 cm /Im Do Q"), new Progress<EngineProgress>()).IsRead.ShouldBeTrue();

    private static string Number(int value) => $"\0\0\0{(char)value}";

    private static ReadingResult Read(string picture, params string[] pages) =>
        DocumentEngine.Read(MediaType.Pdf, Pdf(picture, pages), new Progress<EngineProgress>(), scans: null, readsPictures: true);

    private static byte[] Pdf(string picture, params string[] pages) =>
        DrawnPdf.Of(DrawnPdf.SmallPage, "/XObject << /Im 100 0 R >>", [picture], pages);
}
