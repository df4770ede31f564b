using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Addresses.Learned;
using Clona.Tagger.Homes;

namespace Clona.Tagger.Tests.Homes;

public sealed class HomeTrainerTests
{
    // To move and to phone are told apart by no rule.
    private const string Marked =
        """
        # profile: minutes
        Zápis z porady o lesích
        Bod 1: hajný ⟦PERSON|third-party|P1|R|Karel Dvořák⟧ se odstěhoval do ⟦ADDRESS|third-party|A1|R|Doubice⟧ a nevrátí se.
        Bod 2: lovčí ⟦PERSON|third-party|P2|R|Petr Vrba⟧ volal kvůli stromům do Berouna a nikdo to nebral.
        """;

    [Fact]
    public void The_same_texts_give_the_same_bytes() => Make().ShouldBe(Make());

    [Fact]
    public void What_was_learned_is_judged()
    {
        var model = HomeModel.Load(Make());

        var scores = Documents()[0].Places.Select(place => (place.Gold, model.Score(place.Features))).ToList();

        scores.Count.ShouldBe(2);
        scores.ShouldContain(score => score.Gold == 'R' && score.Item2 > 0);
        scores.ShouldContain(score => score.Gold == 'K' && score.Item2 < 0);
    }

    [Theory]
    [InlineData("train-99", "RK")]
    [InlineData("train-21", "RK")]
    [InlineData("train-3", "R-")]
    [InlineData("dev-8", "R-")]
    public void Where_towns_are_not_marked_nothing_follows_from_a_town_without_a_mark(string folder, string gold) =>
        string.Concat(Documents(folder)[0].Places.Select(place => place.Gold)).ShouldBe(gold);

    [Fact]
    public void Letters_that_no_mark_covers_are_needless() => Documents()[0].Places.Select(place => place.Needless).ShouldBe([0, "Berouna".Length]);

    private static byte[] Make() => new HomeTrainer(new HomeTraining()).Train(Documents());

    private static List<HomeDocument> Documents(string folder = "train-99")
    {
        var reader = new HomeDocumentReader(new DetectionEngine(File.ReadAllBytes(Path.Join(Root(), "models", "lexicon", "clona-lexicon.bin"))));
        return [.. Enumerable.Range(0, 8).Select(number => reader.Read(MarkedText.Parse($"{number}", Marked), folder))];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder!.FullName, "Redaction.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
