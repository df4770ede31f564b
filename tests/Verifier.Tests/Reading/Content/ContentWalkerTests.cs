using System.Globalization;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Reading.Content;

public sealed class ContentWalkerTests
{
    [Theory]
    [InlineData("BT /F1 10 Tf (ab) Tj [(c) -100 (d) /x (e)] TJ (f) ' 1 2 (g) \" ET", "abcdefg")]
    [InlineData("/F1 10 Tf (ab) Tj", "ab")]
    [InlineData("BT /F1 10 Tf 3 Tr (a) Tj 7 Tr (b) Tj ET", "ab")]
    [InlineData("BT /F1 0 Tf (a) Tj ET", "a")]
    [InlineData("BT (ab) Tj ET", "??")]
    [InlineData("BT /None 10 Tf (ab) Tj ET", "??")]
    [InlineData("BT /F1 10 Tf 5 Tj (x) 6 TJ (ab) Tj ET", "ab")]
    [InlineData("BT /F1 10 Tf (x) (ab) Tj ET", "ab")]
    [InlineData("BT /F1 10 Tf (\\141\\\\\\142) Tj <6364> Tj ET", "a\\bcd")]
    [InlineData("/OC /None BDC BT /F1 10 Tf (a) Tj ET EMC", "a")]
    [InlineData("BT /F1 10 Tf (a) Tj ET Q Q Q BT (b) Tj ET", "ab")]
    [InlineData("q BT /F1 10 Tf (a) Tj ET Q BT (b) Tj ET", "a?")]
    public void Codes_count_by_the_rules_of_the_decision(string content, string expected)
    {
        PageReader.Read(content).Text().ShouldBe(expected);
    }

    [Theory]
    [InlineData("BI /W 2 /H 1 /BPC 8 /CS /G ID EI EI", "a")]
    [InlineData("BI /W 6 /H 1 /BPC 8 /CS /G ID x EI y EI", "a")]
    [InlineData("BI /W 8 /H 2 /IM true ID xy EI", "a")]
    [InlineData("BI /F /Fl ID xyz EI", "a")]
    [InlineData("BI /F /Fl /L 6 ID x EI y EI", "a")]
    public void Inline_images_are_passed_over_by_their_length(string image, string expected)
    {
        var content = PageReader.Read(image + " BT /F1 10 Tf (a) Tj ET");

        content.Text().ShouldBe(expected);
        content.Images.ShouldBe(1);
    }

    [Fact]
    public void Forms_count_at_each_execution_and_cycles_are_skipped()
    {
        var content = PageReader.Read("BT /F1 10 Tf (a) Tj ET /X Do /X Do BT (c) Tj ET", writer =>
        {
            var number = writer.Count + 1;
            return $"/XObject << /X {writer.AddFlate($"/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {number} 0 R >> >>", "BT (b) Tj ET /X Do")} 0 R >>";
        });

        content.Glyphs.Select(glyph => (char)glyph.Code).ShouldBe("abbc");
    }

    [Fact]
    public void Forms_that_multiply_themselves_end()
    {
        var content = PageReader.Read("/X0 Do", writer =>
        {
            var first = writer.Count + 1;
            for (var level = 0; level < 31; level++)
            {
                var next = level == 30 ? "" : string.Create(CultureInfo.InvariantCulture, $"/Resources << /XObject << /Y {first + level + 1} 0 R >> >>");
                writer.AddFlate($"/Subtype /Form /BBox [0 0 9 9] {next}", "/Y Do /Y Do /Y Do");
            }

            return $"/XObject << /X0 {first} 0 R >>";
        });

        content.IsComplete.ShouldBeFalse();
    }

    [Theory]
    [InlineData("/Subtype /Stamp", "b")]
    [InlineData("/Subtype /Stamp /F 2", "")]
    [InlineData("/Subtype /Stamp /F 32", "")]
    [InlineData("/Subtype /Stamp /F 4", "b")]
    [InlineData("/Subtype /Link", "")]
    [InlineData("/Subtype /Popup", "")]
    [InlineData("/Subtype /Redact", "")]
    public void Appearances_of_shown_annotations_follow_the_page(string entries, string expected)
    {
        var file = new SampleFile { Content = "BT /F1 10 Tf (a) Tj ET", Mapped = "ab" };
        file.More = writer =>
        {
            var form = writer.AddFlate("/Subtype /Form /BBox [0 0 10 10] /Resources << /Font << /F1 5 0 R >> >>", "BT /F1 10 Tf (b) Tj ET");
            file.Page = $"/Annots [<< /Type /Annot {entries} /Rect [100 200 120 220] /AP << /N {form} 0 R >> >>]";
            return "";
        };

        var content = PageReader.Read(file.Build());

        content.Glyphs.Skip(1).Select(glyph => ((char)glyph.Code).ToString()).ShouldBe(expected.Select(letter => letter.ToString()));
        if (expected.Length > 0)
        {
            (content.Glyphs[1].X, content.Glyphs[1].Y).ShouldBe((100, 200));
        }
    }

    [Fact]
    public void State_of_an_annotation_is_chosen_by_its_name()
    {
        var file = new SampleFile();
        file.More = writer =>
        {
            var on = writer.AddFlate("/Subtype /Form /BBox [0 0 10 10]", "(yes) Tj");
            var off = writer.AddFlate("/Subtype /Form /BBox [0 0 10 10]", "(n) Tj");
            file.Page = $"/Annots [<< /Subtype /Widget /AS /On /Rect [0 0 9 9] /AP << /N << /On {on} 0 R /Off {off} 0 R >> >> >>]";
            return "";
        };

        PageReader.Read(file.Build()).Glyphs.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("10 0 0 10 5 6 cm BT /F1 2 Tf 1 0 0 1 3 4 Tm (ab) Tj ET", 45, 46)]
    [InlineData("BT /F1 10 Tf 3 Tc 50 Tz 20 30 Td (ab) Tj ET", 24, 30)]
    [InlineData("BT /F1 10 Tf 7 Ts 20 30 Td (ab) Tj ET", 25, 37)]
    [InlineData("BT /F1 10 Tf 4 Tw 20 30 Td ( b) Tj ET", 29, 30)]
    [InlineData("BT /F1 10 Tf 20 30 Td [(a) 500 (b)] TJ ET", 20, 30)]
    [InlineData("BT /F1 10 Tf 12 TL 20 30 Td (a) Tj T* (b) Tj ET", 20, 18)]
    [InlineData("BT /F1 10 Tf 20 30 Td (a) Tj 1 -14 TD T* (b) Tj ET", 21, 2)]
    [InlineData("BT /F1 10 Tf 12 TL 20 30 Td (a) Tj (b) ' ET", 20, 18)]
    [InlineData("BT /F1 10 Tf 0 1 -1 0 20 30 Tm (ab) Tj ET", 20, 35)]
    public void Second_glyph_stands_where_the_text_state_puts_it(string content, double x, double y)
    {
        var glyph = PageReader.Read(content).Glyphs[1];

        glyph.X.ShouldBe(x, 1e-9);
        glyph.Y.ShouldBe(y, 1e-9);
    }

    [Fact]
    public void Members_of_the_contents_array_are_joined_with_a_line_end()
    {
        var file = new SampleFile();
        file.More = writer =>
        {
            var first = writer.AddFlate("", "BT 1 0 0 1 5");
            var second = writer.AddFlate("", "6 Tm (a) Tj");
            file.Page = $"/Contents [{first} 0 R {second} 0 R]";
            return "";
        };

        var glyph = PageReader.Read(file.Build()).Glyphs[0];

        (glyph.X, glyph.Y).ShouldBe((5, 6));
    }
}
