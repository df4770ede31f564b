using Clona.Accuracy.Corpus;
using Clona.Accuracy.Gates;
using Clona.Accuracy.Predictors;
using Clona.Accuracy.Scoring;
using Clona.Accuracy.Survival;

namespace Clona.Accuracy.Tests.Gates;

/// <summary>Systems that are useless must each fail a gate meant for them; otherwise the gates measure nothing.</summary>
public sealed class KnownBadTests
{
    private static readonly Lazy<IReadOnlyList<GoldDocument>> Dev =
        new(() => GoldFiles.Read([RepositoryFolder.DevCorpus], TextWriter.Null));

    [Theory]
    [InlineData("nothing", "mentions are masked")]
    [InlineData("nothing", "persons to remove are masked")]
    [InlineData("nothing", "birth numbers are found")]
    [InlineData("everything", "no over-redaction")]
    [InlineData("everything", "no over-redaction in minutes")]
    [InlineData("everything", "officials stay readable")]
    [InlineData("everything", "decoys survive")]
    [InlineData("everything-to-review", "few questions to people")]
    [InlineData("everything-to-review", "officials stay readable")]
    [InlineData("greedy-digits", "birth numbers are birth numbers")]
    [InlineData("greedy-digits", "persons to remove are masked")]
    [InlineData("greedy-digits", "decoys survive")]
    public void A_known_bad_system_fails_the_gate_meant_for_it(string system, string gate) =>
        FailedGates(PredictorCatalog.Find(system)!).ShouldContain(gate);

    [Fact]
    public void Every_system_that_is_wrong_on_purpose_fails_a_gate() =>
        PredictorCatalog.KnownBad.Where(name => FailedGates(PredictorCatalog.Find(name)!).Length == 0).ShouldBeEmpty();

    [Fact]
    public void A_system_that_answers_with_the_marks_passes_every_gate() =>
        FailedGates(new OraclePredictor(Dev.Value)).ShouldBeEmpty();

    [Fact]
    public void A_gate_for_a_profile_that_no_text_has_does_not_apply()
    {
        var gate = new Gate("gate", "*", "bulletin", "mention recall", 100, null);

        GateJudge.Judge([gate], "dev", Score(new NothingPredictor())).ShouldBeEmpty();
    }

    [Fact]
    public void A_failure_names_the_gate_the_figure_and_the_limit()
    {
        var gate = new Gate("mentions are masked", "*", "infz", "mention recall", 98, null);

        GateJudge.Judge([gate], "dev", Score(new NothingPredictor())).Single().ToString()
            .ShouldBe("gate failed: mentions are masked: mention recall (*, infz) is 0, allowed 98 to –");
    }

    internal static ScoredDocument[] Score(IPredictor predictor) =>
        [.. Dev.Value.Select(document => new ScoredDocument(document, predictor.Predict(document.Name, document.Text, document.Profile!)))];

    private static string[] FailedGates(IPredictor predictor)
    {
        var gates = GateFile.Read(RepositoryFolder.Gates);
        var decoys = Directory.GetFiles(RepositoryFolder.Decoys, "*.txt").Select(DecoyFile.Read);
        var survival = DecoySurvival.Of(decoys, predictor, GoldDocument.DefaultProfile);
        return [.. GateJudge.Judge(gates, "dev", Score(predictor)).Concat(GateJudge.Judge(gates, survival)).Select(failure => failure.Gate.Name)];
    }
}
