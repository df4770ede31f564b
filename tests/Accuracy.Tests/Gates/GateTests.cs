using Clona.Accuracy.Gates;

namespace Clona.Accuracy.Tests.Gates;

public sealed class GateTests
{
    [Theory]
    [InlineData(98.0, null, 98.0, true)]
    [InlineData(98.0, null, 97.99, false)]
    [InlineData(null, 1.5, 1.5, true)]
    [InlineData(null, 1.5, 1.51, false)]
    [InlineData(0.0, 100.0, null, false)]
    public void A_figure_passes_within_the_limits_and_never_unknown(double? min, double? max, double? value, bool passes) =>
        new Gate("gate", "*", "*", "figure", min, max).Passes(value).ShouldBe(passes);

    [Theory]
    [InlineData("*", "dev", true)]
    [InlineData("held-out", "dev", false)]
    [InlineData("decoys", "dev", false)]
    public void A_gate_holds_for_its_part(string gate, string part, bool holds) =>
        new Gate("gate", gate, "*", "figure", 1, null).HoldsFor(part).ShouldBe(holds);

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{ }""")]
    [InlineData("""[{ "name": "a", "part": "*", "profile": "*", "figure": "f" }]""")]
    [InlineData("""[{ "name": "a", "part": "*", "profile": "*", "figure": "f", "minn": 1 }]""")]
    [InlineData("""[{ "name": "a", "part": "*", "figure": "f", "min": 1 }]""")]
    public void A_file_with_a_gate_that_cannot_fail_is_an_error(string json)
    {
        using var folder = new TemporaryFolder();

        Should.Throw<FormatException>(() => GateFile.Read(folder.Write("gates.json", json)));
    }

    [Fact]
    public void Every_committed_gate_names_a_figure_that_exists()
    {
        var documents = KnownBadTests.Score(new Clona.Accuracy.Predictors.GreedyDigitsPredictor());
        var figures = Clona.Accuracy.Scoring.AccuracyReport.Of(documents).Figures().Select(figure => figure.Name);

        GateFile.Read(RepositoryFolder.Gates).Where(gate => gate.Part != Gate.Decoys).Select(gate => gate.Figure)
            .Except(figures, StringComparer.Ordinal).ShouldBeEmpty();
    }
}
