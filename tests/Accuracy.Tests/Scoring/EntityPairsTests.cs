using Clona.Accuracy.Corpus;
using Clona.Accuracy.Predictors;
using Clona.Accuracy.Scoring;

namespace Clona.Accuracy.Tests.Scoring;

public sealed class EntityPairsTests
{
    private const string Text =
        "⟦PERSON|party|P1|K|Jan Dub⟧ a ⟦PERSON|party|P2|K|Eva Dubová⟧; ⟦PERSON|party|P1-P2|K|Dubovi⟧ a ⟦PERSON|party|P1|K|J. Dub⟧";

    [Theory]
    [InlineData("X1 X2 X1-X2 X1", 100.0, 0)]
    [InlineData("X1 X2 X1 X1", 85.71, 0)]
    [InlineData("X1 X1 X1 X1", 80.0, 1)]
    [InlineData("X1 X2 X3 X4", null, 0)]
    public void Pairs_count_what_is_linked_and_what_belongs_together(string entities, double? f1, int collisions)
    {
        var report = Report(entities.Split(' '));

        report.Pairs.F1.ShouldBe(f1);
        report.Pairs.Collisions.ShouldBe(collisions);
    }

    [Fact]
    public void Wrong_roles_are_counted_and_right_ones_are_not() =>
        Report(["X1", "X2", "X3", "X4"], "third-party").Roles.Wrong.ShouldBe([("party", "third-party", 4)]);

    private static AccuracyReport Report(string[] entities, string role = "party")
    {
        var gold = MarkedText.Parse("some", Text);
        var spans = gold.Spans.Select((span, index) => new PredictedSpan(
            span.Start, span.End, "PERSON", role, PredictedDecision.Keep, Confidence: 1, entities[index])).ToArray();
        return AccuracyReport.Of([Some.Document(Text, spans)]);
    }
}
