using Clona.Accuracy.Corpus;
using Clona.Accuracy.Predictors;
using Clona.Accuracy.Scoring;

namespace Clona.Accuracy.Tests.Scoring;

public sealed class QuestionsTests
{
    private const string Text =
        "⟦PERSON|trader|P1|Q|Jan Dub⟧ a ⟦PERSON|trader|P1|Q|Dub⟧, ⟦PERSON|party|P2|K|Eva Malá⟧, ⟦ADDRESS|trader|P1|Q|Lhota 5⟧ i ⟦ADDRESS|-|-|Q|Lhota 6⟧ a ⟦ADDRESS|-|-|Q|Lhota 7⟧";

    [Theory]
    [InlineData("X1 X1 X2 X1 - -", "rrkkkk", 1)]
    [InlineData("X1 X3 X2 X1 - -", "rrkkkk", 2)]
    [InlineData("X1 X1 X2 X1 - -", "rrrrrr", 5)]
    [InlineData("X1 X1 X2 X1 - -", "krkkkk", 1)]
    [InlineData("X1 X1 X2 X1 - -", "xxxxkk", 0)]
    public void Every_person_is_asked_about_once_and_what_is_linked_with_nothing_on_its_own(string entities, string decisions, int asked)
    {
        var questions = Report(entities.Split(' '), decisions).Questions;

        questions.Asked.ShouldBe(asked);
        questions.Left.ShouldBe(4);
    }

    [Fact]
    public void Questions_are_told_for_a_thousand_words() =>
        Report("X1 X1 X2 X1 - -".Split(' '), "rrkkkk").Questions.AskedPerThousand.ShouldBe(71.43);

    private static AccuracyReport Report(string[] entities, string decisions)
    {
        var gold = MarkedText.Parse("some", Text);
        var spans = gold.Spans.Select((span, index) => new PredictedSpan(
            span.Start, span.End, span.Type, span.Role, DecisionOf(decisions[index]), Confidence: 1, entities[index] == "-" ? null : entities[index])).ToArray();
        return AccuracyReport.Of([Some.Document(Text, spans)]);
    }

    private static PredictedDecision DecisionOf(char letter) => letter switch
    {
        'r' => PredictedDecision.Review,
        'x' => PredictedDecision.Redact,
        _ => PredictedDecision.Keep,
    };
}
