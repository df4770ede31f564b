using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.Spacing;

/// <summary>Two documents that differ only in the removed name give the same bytes.</summary>
public sealed class NameSwapTests
{
    private static readonly string[] Names = ["Jan Novak", "Maximilian Zwettler", "Eva Iljiti", "Bo Li"];

    public static TheoryData<string> Layouts => NameLayouts.All;

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Output_does_not_depend_on_the_name(string layout)
    {
        var outputs = Names.Select(name => Convert.ToHexString(Without(name, layout).Result.Bytes!.Value.Span)).Distinct();

        outputs.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Kept_glyphs_stay_on_their_lines_and_in_their_column(string layout)
    {
        var redacted = Without(Names[1], layout);

        redacted.Result.Census.LinesSetAnew.ShouldBe(1);
        var shown = redacted.After[0].Glyphs.Where(glyph => glyph.Baseline.Y > 100).ToList();
        shown.ShouldAllBe(glyph => glyph.Quad.EndOfBaseline.X <= NameLayouts.Edge + 0.1 || glyph.Text == " ");
        shown.Select(glyph => Math.Round(glyph.Baseline.Y)).Distinct().Count(y => y is 700 or 680 or 660 or 640 or 620).ShouldBe(5);
    }

    [PopplerFact]
    public void Kept_words_are_read_as_before()
    {
        var bytes = Without(Names[1], "one string").Result.Bytes!.Value;

        Poppler.WordsOf(bytes).Take(5).ShouldBe(["Kupujici:", "[jm\u00e9no]", ",", "bytem", "Brno"], ignoreOrder: true);
    }

    [Fact]
    public void Other_lines_stay_where_they_were()
    {
        var redacted = Without(Names[1], "own place");

        var before = redacted.Before[0].Glyphs.Where(glyph => glyph.Baseline.Y < 690).Select(glyph => (glyph.Text, glyph.Baseline.X, glyph.Baseline.Y));
        var after = redacted.After[0].Glyphs.Where(glyph => glyph.Baseline.Y < 690).Select(glyph => (glyph.Text, glyph.Baseline.X, glyph.Baseline.Y));
        after.Zip(before).ShouldAllBe(pair => pair.First.Text == pair.Second.Text
            && Math.Abs(pair.First.X - pair.Second.X) < 0.001 && Math.Abs(pair.First.Y - pair.Second.Y) < 0.001);
    }

    [Fact]
    public void The_box_of_a_value_that_keeps_its_width_moves_with_its_line()
    {
        const string Text = "Pan Maximilian Zwettler ma telefon 602123456 pripojeni";
        const string Name = "Maximilian Zwettler";
        const string Phone = "602123456";
        OrdinalRange name = new(Text.IndexOf(Name, StringComparison.Ordinal), Text.IndexOf(Name, StringComparison.Ordinal) + Name.Length - 1);
        OrdinalRange phone = new(Text.IndexOf(Phone, StringComparison.Ordinal), Text.IndexOf(Phone, StringComparison.Ordinal) + Phone.Length - 1);
        var pdf = new PdfBuilder().Page($"BT /F1 12 Tf 20 200 Td ({Text}) Tj ET", $"/Font << /F1 {SomeFonts.Simple()} >>").Build();
        RemovalMark[] marks = [new("[jm\u00e9no]", [name]) { HidesWidth = true }, new("[telefon]", [phone])];

        var redacted = Redacted.With(pdf, new([new PageRemoval(1, [name, phone], [], marks)]));

        redacted.Result.Census.LinesSetAnew.ShouldBe(1);
        var kept = redacted.After[0].Glyphs.Take(Text.Length - Name.Length - Phone.Length).Where(glyph => glyph.Text != " ");
        kept.ShouldAllBe(glyph => redacted.Result.Marks.All(mark => !mark.Area.Bounds.Contains(glyph.Quad.Centre)));
    }

    private static Redacted Without(string name, string layout)
    {
        var (pdf, range) = NameLayouts.Pdf(name, layout);
        return Redacted.With(pdf, NameLayouts.Plan(range, hidesWidth: true));
    }
}
