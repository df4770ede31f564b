using System.Diagnostics;
using Clona.Pdf.Layout;

namespace Clona.Pdf.Tests.Layout;

public sealed class PageLayoutTests
{
    [Fact]
    public void Lines_of_a_paragraph_follow_each_other() =>
        new GlyphPage().Put("Kupní smlouva", 50, 700).Put("o domě", 50, 688).Arrange()
            .Text.ShouldBe("Kupní smlouva\no domě");

    [Fact]
    public void A_wider_step_makes_an_empty_line() =>
        new GlyphPage().Put("Nadpis", 50, 700).Put("text", 50, 670).Put("dále", 50, 658).Put("konec", 50, 646).Arrange()
            .Text.ShouldBe("Nadpis\n\ntext\ndále\nkonec");

    [Fact]
    public void Double_spaced_text_is_one_paragraph() =>
        new GlyphPage().Put("jedna", 50, 700).Put("dvě", 50, 678).Put("tři", 50, 656).Put("čtyři", 50, 634).Arrange()
            .Text.ShouldBe("jedna\ndvě\ntři\nčtyři");

    [Fact]
    public void Gaps_make_words_where_there_is_no_space_glyph() =>
        new GlyphPage().PutWords(50, 700, 2.5, "Jan", "Novák", "z", "Brna").Arrange().Text.ShouldBe("Jan Novák z Brna");

    [Fact]
    public void Kerning_makes_no_words() =>
        new GlyphPage().PutWords(50, 700, 0.9, "Va", "š", "ek").PutWords(50, 688, -0.8, "Va", "š", "ek").Arrange()
            .Text.ShouldBe("Vašek\nVašek");

    [Fact]
    public void Justified_words_stay_on_their_line() =>
        new GlyphPage().PutWords(50, 700, 9, "slovo", "a", "slovo").Arrange().Text.ShouldBe("slovo a slovo");

    [Fact]
    public void Spaced_out_headings_are_words_again() =>
        new GlyphPage().Put("SMLOUVA O DÍLO", 50, 700, spacing: 3).Arrange().Text.ShouldBe("SMLOUVA O DÍLO");

    [Fact]
    public void Headings_with_spaces_between_letters_are_kept_as_they_are() =>
        new GlyphPage().Put("S M L O U V A", 50, 700).Arrange().Text.ShouldBe("S M L O U V A");

    [Fact]
    public void Cells_of_a_row_are_divided_by_tabs() =>
        new GlyphPage()
            .Put("Jméno", 50, 700).Put("Obec", 150, 700).Put("Novák", 50, 686).Put("Brno", 150, 686).Arrange()
            .Text.ShouldBe("Jméno\tObec\nNovák\tBrno");

    [Fact]
    public void Lines_of_a_cell_stay_together() =>
        new GlyphPage()
            .Put("Jan Novák", 50, 700).Put("Dlouhá 5", 50, 688).Put("Firma", 200, 700).Put("Krátká 1", 200, 688).Arrange()
            .Text.ShouldBe("Jan Novák\nDlouhá 5\n\nFirma\nKrátká 1");

    [Fact]
    public void An_amount_beside_a_cell_does_not_come_between_its_lines() =>
        new GlyphPage()
            .Put("Dlouhá třída 5", 50, 700).Put("602 00 Brno", 50, 688).Put("12 500 Kč", 200, 700).Put("závěr", 50, 650).Arrange()
            .Text.ShouldBe("Dlouhá třída 5\n602 00 Brno\n\n12 500 Kč\n\nzávěr");

    [Fact]
    public void A_sentence_runs_on_from_one_column_to_the_next() =>
        new GlyphPage()
            .Put("první věta", 50, 700).Put("teče dál", 50, 688).Put("až sem.", 200, 700).Put("Druhá.", 200, 688).Arrange()
            .Text.ShouldBe("první věta\nteče dál\naž sem.\nDruhá.");

    [Fact]
    public void Columns_painted_one_after_the_other_stay_so() =>
        Columns(byRow: false).Arrange().Text.Split('\n').Where(line => line.Length > 0)
            .ShouldBe([.. Enumerable.Range(0, 8).Select(i => $"levý sloupec řádek {i}"), .. Enumerable.Range(0, 8).Select(i => $"pravý sloupec řádka {i}")]);

    [Fact]
    public void Columns_painted_line_by_line_are_read_one_after_the_other() =>
        Columns(byRow: true).Arrange().Text.Split('\n').Where(line => line.Length > 0)
            .ShouldBe([.. Enumerable.Range(0, 8).Select(i => $"levý sloupec řádek {i}"), .. Enumerable.Range(0, 8).Select(i => $"pravý sloupec řádka {i}")]);

    [Fact]
    public void Superscripts_belong_to_their_line() =>
        new GlyphPage().Put("plocha 25 m", 50, 700).Put("2", 105, 704, size: 6).Put(" celkem", 108, 700).Arrange()
            .Text.ShouldBe("plocha 25 m2 celkem");

    [Fact]
    public void Text_printed_twice_is_read_once()
    {
        var text = new GlyphPage().Put("Anna illová", 50, 700).Put("Anna illová", 50.4, 699.6).Put(" dále", 105, 700).Arrange();

        text.Text.ShouldBe("Anna illová dále");
        text.Duplicates.ShouldBe(Enumerable.Range(0, 11).Select(i => new GlyphDuplicate(i + 11, i)));
    }

    [Fact]
    public void A_hidden_layer_does_not_break_the_visible_words()
    {
        var page = new GlyphPage().Put("Jana Malá", 50, 700).Put("Jana Malá", 53, 701, hidden: true);

        page.Arrange().Text.Split('\n').Where(line => line.Length > 0).ShouldBe(["Jana Malá", "Jana Malá"]);
    }

    [Fact]
    public void Hidden_text_is_part_of_the_text() =>
        new GlyphPage().Put("vidět", 50, 700).Put("skryto", 50, 688, hidden: true).Arrange().Text.ShouldBe("vidět\nskryto");

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    [InlineData(33)]
    public void Rotated_text_is_grouped_behind_the_upright(double degrees) =>
        new GlyphPage().Put("první řádek", 50, 700).Put("po boku", 300, 300, degrees: degrees).Put("druhý řádek", 50, 688).Arrange()
            .Text.Split('\n').Where(line => line.Length > 0).ShouldBe(["první řádek", "druhý řádek", "po boku"]);

    [Fact]
    public void A_rotated_page_reads_like_an_upright_one()
    {
        var page = new GlyphPage().Put("první řádek", 100, 50, degrees: 90).Put("druhý řádek", 112, 50, degrees: 90);

        page.Arrange().Text.ShouldBe("první řádek\ndruhý řádek");
    }

    [Fact]
    public void A_value_painted_at_the_end_comes_to_its_label() =>
        new GlyphPage()
            .Put("Jméno:", 50, 700).Put("Obec:", 50, 670).Put("Praha", 120, 670).Put("Novák", 120, 701).Arrange()
            .Text.ShouldBe("Jméno:\tNovák\n\nObec:\tPraha");

    [Fact]
    public void A_column_of_values_comes_to_its_labels() =>
        new GlyphPage()
            .Put("Jméno:", 50, 700).Put("Obec:", 50, 688).Put("Novák", 120, 700).Put("Praha", 120, 688).Arrange()
            .Text.ShouldBe("Jméno:\tNovák\nObec:\tPraha");

    [Fact]
    public void A_label_goes_to_the_address_beside_it_whose_lines_stay_together() =>
        new GlyphPage()
            .Put("Kupující:", 50, 700).Put("Cena:", 50, 660).Put("Dlouhá 5", 120, 700).Put("602 00 Brno", 120, 688).Arrange()
            .Text.ShouldBe("Cena:\n\nKupující:\tDlouhá 5\n602 00 Brno");

    [Fact]
    public void A_bold_word_painted_later_comes_to_its_place() =>
        new GlyphPage()
            .Put("pan ", 50, 700).Put(" bytem", 95, 700).Put("v Brně", 50, 688).Put("Novák", 70, 700).Arrange()
            .Text.ShouldBe("pan Novák bytem\nv Brně");

    [Fact]
    public void A_page_painted_from_below_is_read_from_above()
    {
        var page = new GlyphPage();
        for (var i = 0; i < 8; i++)
        {
            page.Put($"řádek {7 - i}", 50, 500 + (i * 12));
        }

        page.Arrange().Text.ShouldBe(string.Join('\n', Enumerable.Range(0, 8).Select(i => $"řádek {i}")));
    }

    [Fact]
    public void A_hyphen_at_the_end_of_a_line_stays() =>
        new GlyphPage().Put("Novot-", 50, 700).Put("ný", 50, 688).Arrange().Text.ShouldBe("Novot-\nný");

    [Fact]
    public void Every_unit_of_text_names_its_glyph()
    {
        var page = new GlyphPage().PutGlyph("ﬃ", 50, 700).PutGlyph(null, 55, 700).PutGlyph("\u00A0", 60, 700).PutGlyph("😀", 65, 700)
            .PutGlyph("c\u030C", 70, 700);

        var text = page.Arrange();

        text.Text.ShouldBe("ffi\uFFFD 😀č");
        text.GlyphOrdinals.ShouldBe([0, 0, 0, 1, 2, 3, 3, 4]);
    }

    [Fact]
    public void Words_and_lines_have_the_boxes_of_their_glyphs()
    {
        var text = new GlyphPage().Put("Jan Novák", 50, 700).Put("Brno", 50, 688).Arrange();

        text.Words.Select(word => text.Text.Substring(word.Start, word.Length)).ShouldBe(["Jan", "Novák", "Brno"]);
        text.Words[1].Box.ShouldBe(new(70, 698, 95, 708));
        text.Lines.Select(line => text.Text.Substring(line.Start, line.Length)).ShouldBe(["Jan Novák", "Brno"]);
        text.Lines[0].Box.ShouldBe(new(50, 698, 95, 708));
    }

    [Theory]
    [InlineData("c", "ˇ", 0.5, "č")]
    [InlineData("R", "ˇ", 0, "Ř")]
    [InlineData("u", "˚", -0.5, "ů")]
    [InlineData("e", "\u030C", 4, "ě")]
    [InlineData("ı", "´", 0, "í")]
    public void A_letter_and_its_accent_are_one_letter(string letter, string accent, double shift, string composed)
    {
        var letterFirst = new GlyphPage().Put("a", 45, 700).PutGlyph(letter, 50, 700).PutGlyph(accent, 50 + shift, 701.5).Arrange();
        var accentFirst = new GlyphPage().Put("a", 45, 700).PutGlyph(accent, 50 + shift, 701.5).PutGlyph(letter, 50, 700).Arrange();

        letterFirst.Text.ShouldBe("a" + composed);
        letterFirst.Duplicates.ShouldBe([new GlyphDuplicate(2, 1)]);
        accentFirst.Text.ShouldBe("a" + composed);
        accentFirst.Duplicates.ShouldBe([new GlyphDuplicate(1, 2)]);
    }

    [Fact]
    public void An_accent_beside_a_letter_stays_by_itself() =>
        new GlyphPage().Put("a´b", 50, 700).Arrange().Text.ShouldBe("a´b");

    [Theory]
    [InlineData(double.NaN, 10)]
    [InlineData(double.PositiveInfinity, 10)]
    [InlineData(1e300, 10)]
    [InlineData(50, double.NaN)]
    [InlineData(50, 1e300)]
    [InlineData(50, -12)]
    public void Absurd_coordinates_keep_every_glyph(double x, double size)
    {
        var text = new GlyphPage().Put("ab", x, 700, size).Put("cd", 50, x, size).Put("ef", 50, 700).Arrange();

        text.GlyphOrdinals.Where(ordinal => ordinal != PageText.NoGlyph).Concat(text.Duplicates.Select(pair => pair.Ordinal))
            .Order().ShouldBe(Enumerable.Range(0, 6));
    }

    [Fact]
    public void Piles_of_glyphs_take_no_quadratic_time()
    {
        var page = new GlyphPage();
        for (var i = 0; i < 60_000; i++)
        {
            page.Put(((char)('a' + (i % 26))).ToString(), i * 7919 % 500, 700 + (i % 3), 10 + (i % 2 * 1000));
        }

        var watch = Stopwatch.StartNew();
        page.Arrange().Text.ShouldNotBeEmpty();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_page_without_glyphs_has_no_text()
    {
        var text = PageLayout.Arrange([]);

        text.Text.ShouldBeEmpty();
        text.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void Every_glyph_stands_in_the_text_or_among_the_duplicates()
    {
        var random = new Random(1);
        var page = new GlyphPage();
        for (var i = 0; i < 2000; i++)
        {
            page.Put(((char)('a' + random.Next(3))).ToString(), random.Next(500), random.Next(700), random.Next(0, 14), degrees: random.Next(4) * 45);
        }

        var text = page.Arrange();

        text.GlyphOrdinals.Where(ordinal => ordinal != PageText.NoGlyph).Concat(text.Duplicates.Select(pair => pair.Ordinal))
            .Order().ShouldBe(Enumerable.Range(0, 2000));
    }

    private static GlyphPage Columns(bool byRow)
    {
        var page = new GlyphPage();
        for (var i = 0; i < 16; i++)
        {
            var (row, isRight) = byRow ? (i / 2, i % 2 == 1) : (i % 8, i >= 8);
            page.Put(isRight ? $"pravý sloupec řádka {row}" : $"levý sloupec řádek {row}", isRight ? 300 : 50, 700 - (12 * row));
        }

        return page;
    }
}
