using System.Globalization;
using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.Spacing;

/// <summary>Two documents that differ only in the removed name give the same bytes.</summary>
public sealed class NameSwapTests
{
    private const double Size = 12;
    private const double Left = 50;
    private const double Column = 400;

    private static readonly string[] Names = ["Jan Novak", "Maximilian Zwettler", "Eva Iljiti", "Bo Li"];

    public static TheoryData<string> Layouts => ["one string", "kerned", "own place", "spaced", "justified", "two objects"];

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
        shown.ShouldAllBe(glyph => glyph.Quad.EndOfBaseline.X <= Left + Column + 0.1 || glyph.Text == " ");
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

    private static Redacted Without(string name, string layout)
    {
        var file = new PdfBuilder();
        file.Page(Content(name, layout), $"/Font << /F1 {SomeFonts.Simple()} >>", "/MediaBox [0 0 500 800]");
        var pdf = file.Build();
        var page = PdfReading.Read(PdfFile.Open(pdf).File.ShouldNotBeNull()).Pages[0];
        var at = Redacted.TextOf(page).IndexOf(name, StringComparison.Ordinal);
        OrdinalRange[] range = [new(at, at + name.Length - 1)];
        return Redacted.With(pdf, new([new(1, range, [], [new("[jm\u00e9no]", range) { HidesWidth = true }])]));
    }

    private static string Content(string name, string layout)
    {
        const string Head = "Kupujici: ";
        const string Tail = ", bytem Brno";
        const string LongTail = ", bytem v Brne, dale jen kupujici";
        var lines = new StringBuilder("BT /F1 12 Tf 50 700 Td ");
        var place = Left + WidthOf(Head + name);
        var line = layout switch
        {
            "kerned" => $"[({Head}) -13 ({name[..2]}) 20 ({name[2..]}) 7.5 (,) -41 ( byt) 3 (em Brno)] TJ",
            "own place" => FormattableString.Invariant($"({Head}{name}) Tj {place - Left} 0 Td ({Tail}) Tj {Left - place} 0 Td"),
            "spaced" => FormattableString.Invariant($"{0.01 * name.Length} Tc ({Head}{name}{Tail}) Tj 0 Tc"),
            "justified" => FormattableString.Invariant($"{Justified(Head + name + LongTail)} Tw ({Head}{name}{LongTail}) Tj 0 Tw"),
            "two objects" => FormattableString.Invariant($"({Head}{name}) Tj ET BT /F1 12 Tf {place} 700 Td ({Tail}) Tj ET BT /F1 12 Tf 50 700 Td"),
            _ => $"({Head}{name}{Tail}) Tj",
        };
        lines.Append(line);
        foreach (var other in new[] { "Prodavajici prohlasuje ze vec nema zadne zjevne vady", "a kupujici ji v tomto stavu prebira do uzivani bez", "vyhrad a zavazuje se zaplatit celou cenu nejpozdeji do" })
        {
            lines.Append(CultureInfo.InvariantCulture, $" 0 -20 Td {Justified(other)} Tw ({other}) Tj");
        }

        return lines.Append(" 0 Tw 0 -20 Td (konce roku.) Tj ET").ToString();
    }

    private static double Justified(string line) => (Column - WidthOf(line)) / line.Count(letter => letter == ' ');

    private static double WidthOf(string text) => text.Sum(letter => 400 + ((letter * 37) % 300)) * Size / 1000;
}
