using Clona.Accuracy.Corpus;
using Clona.Detectors.Addresses.Learned;
using Clona.Tagger.Homes;

namespace Clona.Tagger.Tests.Homes;

public sealed class HomeFiguresTests
{
    private static readonly HomeMargins Margins = new() { Town = 10, TownAsked = 10, Seat = 10 };

    [Theory]
    [InlineData(false, 0, "homes 0.00 (1 of 1 open)  needless 6  asked 0")]
    [InlineData(true, 0, "homes 0.00 (1 of 1 open)  needless 6  asked 0")]
    [InlineData(true, 10, "homes 100.00 (0 of 1 open)  needless 6  asked 0")]
    [InlineData(true, -1000, "homes 0.00 (1 of 1 open)  needless 6  asked 0")]
    public void Counts_homes_that_are_open_and_letters_masked_without_need(bool isJudged, int score, string expected)
    {
        var figures = new HomeFigures(isJudged ? Margins : null);
        var output = new StringWriter();

        figures.Add(Document(), [score, score]);
        figures.Print("all", output);

        output.ToString().Split('\n')[0].TrimEnd().ShouldEndWith(expected);
    }

    // "Písek" and "Sídlo 1".
    private static HomeDocument Document()
    {
        var gold = MarkedText.Parse("d", "# profile: minutes\nJan Novák z ⟦ADDRESS|party|A1|R|Písku⟧, úřad Sídlo 1");
        return new HomeDocument(gold,
        [
            new HomeExample(HomeKind.Town, [], 'R', 0, gold.Spans[0].Start, gold.Spans[0].End),
            new HomeExample(HomeKind.Found, [], 'K', 6, gold.Spans[0].End + 7, gold.Spans[0].End + 14),
        ]);
    }
}
