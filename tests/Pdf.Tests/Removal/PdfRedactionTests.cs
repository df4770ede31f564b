using System.Globalization;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Removal;

public sealed class PdfRedactionTests
{
    [Theory]
    [MemberData(nameof(SplittingCases.All), MemberType = typeof(SplittingCases))]
    public void A_name_goes_and_the_rest_stays_in_place_however_text_is_split(string name, string content)
    {
        var redacted = Redacted.Text(SplittingCases.Pdf(content), "Novak");

        redacted.Result.Removed.Sum(range => range.Glyphs.Count).ShouldBe(5, name);
        Redacted.TextOf(redacted.After[0]).ShouldBe("Pan  bydli v Brne");
        redacted.ShouldKeepTheRestInPlace();
        redacted.Streams.ShouldNotContain("Novak");
    }

    [Theory]
    [MemberData(nameof(SplittingCases.All), MemberType = typeof(SplittingCases))]
    public void Nothing_moves_when_the_plan_is_empty(string name, string content)
    {
        var redacted = Redacted.Nothing(SplittingCases.Pdf(content));

        redacted.Result.Removed.ShouldBeEmpty(name);
        redacted.After[0].Glyphs.Count.ShouldBe(22);
        redacted.ShouldKeepTheRestInPlace();
    }

    [Theory]
    [MemberData(nameof(SplittingCases.All), MemberType = typeof(SplittingCases))]
    public void The_same_input_and_plan_give_the_same_bytes_and_an_output_stays_as_it_is(string name, string content)
    {
        var pdf = SplittingCases.Pdf(content);
        var (one, other) = (Redacted.Text(pdf, "Novak", "[jméno]").Result.Bytes!.Value, Redacted.Text(pdf, "Novak", "[jméno]").Result.Bytes!.Value);
        var again = Redacted.Nothing(one.ToArray()).Result.Bytes!.Value;

        one.Span.SequenceEqual(other.Span).ShouldBeTrue(name);
        Redacted.Nothing(again.ToArray()).Result.Bytes!.Value.Span.SequenceEqual(again.Span).ShouldBeTrue(name);
    }

    [Theory]
    [InlineData("/MediaBox [0 0 400 400] /Rotate 90")]
    [InlineData("/MediaBox [0 0 400 400] /Rotate 270 /CropBox [20 30 380 390]")]
    [InlineData("/MediaBox [-100 -50 400 400] /CropBox [-20 0 380 390]")]
    public void Page_geometry_stays_when_text_is_removed(string entries)
    {
        var redacted = Redacted.Text(SplittingCases.Pdf("BT /F1 12 Tf 50 300 Td (Pan Novak bydli) Tj ET", entries), "Novak", "[jméno]");

        redacted.After[0].ToDisplayed.ShouldBe(redacted.Before[0].ToDisplayed);
        redacted.After[0].DisplayedWidth.ShouldBe(redacted.Before[0].DisplayedWidth);
        redacted.ShouldKeepTheRestInPlace();
    }

    [Fact]
    public void The_same_letters_elsewhere_stay_when_only_one_place_is_planned()
    {
        var pdf = SplittingCases.Pdf("BT /F1 12 Tf 50 300 Td (Novak) Tj 0 -20 Td (Novakova) Tj ET");

        var redacted = Redacted.With(pdf, new([new PageRemoval(1, [new(0, 4)], [], [])]));

        Redacted.TextOf(redacted.After[0]).ShouldBe("Novakova");
        redacted.ShouldKeepTheRestInPlace();
    }

    [Fact]
    public void A_shadow_copy_goes_with_the_planned_text()
    {
        var pdf = SplittingCases.Pdf("BT /F1 12 Tf 50 300 Td (Novak zde) Tj ET BT /F1 12 Tf 50.4 299.7 Td 3 Tr (Novak zde) Tj ET");

        var redacted = Redacted.With(pdf, new([new PageRemoval(1, [new(0, 4)], [], [])]));

        Redacted.TextOf(redacted.After[0]).ShouldBe(" zde zde");
        redacted.Result.Removed.ShouldContain(new RemovedRange(1, new(9, 13), RemovalReason.Duplicate));
    }

    [Fact]
    public void Text_outside_the_crop_box_goes_although_nobody_planned_it()
    {
        var pdf = SplittingCases.Pdf("BT /F1 12 Tf 50 300 Td (zde) Tj 0 -290 Td (mimo) Tj ET", "/MediaBox [0 0 400 400] /CropBox [0 100 400 400]");

        var redacted = Redacted.Nothing(pdf);

        Redacted.TextOf(redacted.After[0]).ShouldBe("zde");
        redacted.Result.Removed.ShouldBe([new RemovedRange(1, new(3, 6), RemovalReason.OutsidePage)]);
    }

    [Fact]
    public void A_form_painted_twice_is_cloned_when_one_painting_loses_text()
    {
        var pdf = SplittingCases.Pdf("q 1 0 0 1 0 0 cm /Form1 Do Q q 1 0 0 1 0 -100 cm /Form1 Do Q q 1 0 0 1 0 -150 cm /Form1 Do Q");

        var redacted = Redacted.With(pdf, new([new PageRemoval(1, [new(26, 30)], [], [])]));

        Redacted.TextOf(redacted.After[0]).ShouldBe("Pan Novak bydli v BrnePan  bydli v BrnePan Novak bydli v Brne");
        redacted.ShouldKeepTheRestInPlace();
        redacted.Streams.Split("(Pan Novak bydli v Brne)").Length.ShouldBe(2, "the two untouched paintings share one form");
    }

    [Fact]
    public void An_empty_clip_stays_when_all_clipping_text_is_removed()
    {
        var pdf = SplittingCases.Pdf("q BT /F1 12 Tf 7 Tr 50 300 Td (Novak) Tj ET 0 0 400 400 re f Q");

        var redacted = Redacted.Text(pdf, "Novak");

        redacted.Streams.ShouldContain("ET\n0 0 0 0 re\nW\nn\n0 0 400 400 re\nf");
    }

    [Fact]
    public void An_operator_goes_as_a_whole_when_its_font_has_no_size()
    {
        var pdf = SplittingCases.Pdf("BT /F1 0 Tf 50 300 Td (Novak zde) Tj /F1 12 Tf (dal) Tj ET");

        var redacted = Redacted.Text(pdf, "Novak");

        Redacted.TextOf(redacted.After[0]).ShouldBe("dal");
        redacted.Result.Removed.ShouldContain(range => range.Reason == RemovalReason.Inseparable && range.Glyphs == new OrdinalRange(5, 8));
    }

    [Fact]
    public void The_unicode_map_lists_only_codes_that_are_still_shown()
    {
        var pdf = SplittingCases.Pdf($"BT /F2 12 Tf 50 300 Td {SomeFonts.Wide("Zde Novak")} Tj ET");

        var redacted = Redacted.Text(pdf, "Novak");

        redacted.Streams.ReplaceLineEndings(" ").ShouldContain("<0120> <0020> <015A> <005A> <0164> <0064> <0165> <0065> endbfchar");
        redacted.Streams.ShouldNotContain("<014E>");
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("00410000")]
    [InlineData("FFFD")]
    public void What_a_unicode_map_says_stays_to_the_letter(string meaning)
    {
        var file = new PdfBuilder();
        var map = file.AddStream($"begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <21> <{meaning}> endbfchar endcmap");
        var font = SomeFonts.Simple(string.Create(CultureInfo.InvariantCulture, $"/Encoding /WinAnsiEncoding /ToUnicode {map} 0 R"));
        var pdf = file.Page("BT /F1 12 Tf 50 300 Td (!) Tj ET", $"/Font << /F1 {font} >>").Build();

        Redacted.Nothing(pdf).Streams.ShouldContain($"<21> <{meaning}>");
    }

    [Fact]
    public void A_state_restored_too_often_changes_nothing()
    {
        var redacted = Redacted.Text(SplittingCases.Pdf("Q Q 1 0 0 1 5 5 cm Q BT /F1 12 Tf 50 300 Td (Pan Novak bydli) Tj ET"), "Novak", "[jméno]");

        Redacted.TextOf(redacted.After[0]).ShouldBe("Pan  bydli[jméno]");
        redacted.ShouldKeepTheRestInPlace();
        redacted.Streams.Split("\nQ").Length.ShouldBe(redacted.Streams.Split("q\n").Length);
    }

    [Fact]
    public void An_actual_text_goes_with_its_marked_content()
    {
        var redacted = Redacted.Nothing(SplittingCases.Pdf("/Span << /ActualText (Novak) >> BDC BT /F1 12 Tf 50 300 Td (Pan) Tj ET EMC"));

        redacted.Streams.ShouldNotContain("Novak");
        redacted.Result.Census.MarkedContent.ShouldBe(2);
    }

    [Theory]
    [InlineData("/P1 gs", "ExtGState", "<< /SMask << /S /Luminosity /G 3 0 R >> >>")]
    [InlineData("/Pattern cs /P1 scn 0 0 200 200 re f", "Pattern", "3 0 R")]
    [InlineData("/P1 gs /P1 gs", "ExtGState", "<< /Font [4 0 R 10] >>")]
    public void Text_in_what_is_not_read_as_text_is_dropped(string use, string category, string resource)
    {
        var file = new PdfBuilder();
        file.AddStream(
            "0.5 g 0 0 9 9 re f BT /F1 5 Tf (Novak) Tj ET",
            "/Subtype /Form /BBox [0 0 9 9] /PatternType 1 /PaintType 1 /TilingType 1 /XStep 9 /YStep 9 /Resources << >>");
        file.Add(SomeFonts.Type3(file, "500 0 d0 0 0 400 400 re f BT /F1 5 Tf (Novak) Tj ET"));
        var font = file.Add(SomeFonts.Type3(file, "500 0 d0 0 0 400 400 re f BT /F1 5 Tf (Novak) Tj ET"));
        var pdf = file.Page($"{use} BT /F1 12 Tf 50 300 Td (ABC) Tj ET", $"/Font << /F1 {font} 0 R >> /{category} << /P1 {resource} >>").Build();

        var redacted = Redacted.Nothing(pdf);

        Redacted.TextOf(redacted.After[0]).ShouldBe("ABC");
        redacted.Streams.ShouldNotContain("Novak");
        redacted.Result.Census.TextOperatorsDropped.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Glyph_procedures_that_only_removed_text_called_are_gone()
    {
        var file = new PdfBuilder();
        var kept = file.AddStream("500 0 d0 0 0 400 100 re f");
        var secret = file.AddStream("500 0 d0 0 0 400 222 re f");
        var font = file.Add("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 500] /FontMatrix [0.002 0 0 0.002 0 0] /FirstChar 65 /LastChar 66 "
            + "/Widths [500 500] /Encoding << /Differences [65 /A /B] >> " + $"/CharProcs << /A {kept} 0 R /B {secret} 0 R >> >>");
        var pdf = file.Page("BT /F1 12 Tf 50 300 Td (AAB) Tj ET", $"/Font << /F1 {font} 0 R >>").Build();

        var redacted = Redacted.With(pdf, new([new PageRemoval(1, [new(2, 2)], [], [])]));

        redacted.Streams.ShouldContain("0 0 400 100 re");
        redacted.Streams.ShouldNotContain("222");
    }

    [Theory]
    [MemberData(nameof(SplittingCases.All), MemberType = typeof(SplittingCases))]
    public void An_output_is_rewritten_into_itself(string name, string content)
    {
        var once = Redacted.Text(SplittingCases.Pdf(content), "Novak").Result.Bytes.ShouldNotBeNull();

        var twice = Redacted.Nothing(once.ToArray()).Result.Bytes.ShouldNotBeNull();

        twice.Span.SequenceEqual(once.Span).ShouldBeTrue(name);
    }

    [Fact]
    public void An_empty_page_is_written_as_a_stream_that_others_can_decode()
    {
        var bytes = Redacted.Nothing(SplittingCases.Pdf("% nothing")).Result.Bytes.ShouldNotBeNull();

        System.Text.Encoding.Latin1.GetString(bytes.Span).ShouldNotContain("/Length 0");
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        var pdf = SplittingCases.Pdf("BT /F1 12 Tf 50 300 Td (Pan Novak bydli) Tj ET /Form2 Do");

        var first = Redacted.Text(pdf, "Novak", "[jméno]").Result.Bytes.ShouldNotBeNull();

        Redacted.Text(pdf, "Novak", "[jméno]").Result.Bytes.ShouldNotBeNull().Span.SequenceEqual(first.Span).ShouldBeTrue();
    }

    [Fact]
    public void A_planned_image_is_painted_no_more()
    {
        const string inline = "q 50 0 0 50 10 10 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x01\x02\x03\x04 EI Q ";
        var pdf = SplittingCases.Pdf(inline + inline.Replace('\x01', '\x05') + "BT /F1 12 Tf 50 300 Td (zde) Tj ET");

        var redacted = Redacted.With(pdf, new([new PageRemoval(1, [], [0], [new("[podpis]", [], Image: 0)])]));

        redacted.Before[0].Images.Count.ShouldBe(2);
        redacted.After[0].Images.ShouldHaveSingleItem().IsInline.ShouldBeFalse();
        redacted.Result.RemovedImages.ShouldBe([new RemovedImage(1, 0, RemovalReason.Planned)]);
        redacted.Streams.ShouldNotContain("\x01\x02\x03\x04");
        Redacted.TextOf(redacted.After[0]).ShouldBe("zde[podpis]");
    }
}
