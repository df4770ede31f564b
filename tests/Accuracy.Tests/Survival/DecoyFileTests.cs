using Clona.Accuracy.Predictors;
using Clona.Accuracy.Survival;

namespace Clona.Accuracy.Tests.Survival;

public sealed class DecoyFileTests
{
    [Fact]
    public void Braces_go_and_the_places_stay()
    {
        var text = DecoyFile.Parse("phone", "# note\nzákon\tPodle {§ 5} a {§ 6}.\nčástka\t{7 Kč}\n");

        text.Text.ShouldBe("Podle § 5 a § 6.\n\n7 Kč\n\n");
        text.Decoys.ShouldBe([new Decoy("zákon", 6, 9), new Decoy("zákon", 12, 15), new Decoy("částka", 18, 22)]);
    }

    [Theory]
    [InlineData("bez třídy {1}")]
    [InlineData("třída\tbez návnady")]
    [InlineData("třída\t{nezavřená")]
    [InlineData("třída\t{vno{řená}}")]
    [InlineData("třída\t{}")]
    public void A_line_that_is_no_sentence_with_decoys_is_an_error(string line) =>
        Should.Throw<FormatException>(() => DecoyFile.Parse("phone", line));

    [Fact]
    public void Every_detector_has_at_least_forty_decoys()
    {
        var files = Directory.GetFiles(RepositoryFolder.Decoys, "*.txt").Select(DecoyFile.Read).ToArray();

        files.Length.ShouldBe(17);
        files.Where(file => file.Decoys.Count < 40).Select(file => file.Detector).ShouldBeEmpty();
    }

    [Fact]
    public void A_decoy_falls_when_a_finding_that_is_not_kept_lies_over_any_part_of_it()
    {
        var text = DecoyFile.Parse("birth-number", "zákon\tPodle {561/2004 Sb.} a {5/2004 Sb.}.");

        var survival = DecoySurvival.Of([text], new GreedyDigitsPredictor(), "minutes");

        survival.Figures().Single(figure => figure.Name == "decoy survival/birth-number").Value.ShouldBe(0);
        DecoySurvival.Of([text], new NothingPredictor(), "minutes").Figures().ShouldAllBe(figure => figure.Value == 100);
    }
}
