using Clona.Accuracy.Predictors;

namespace Clona.Accuracy.Tests.Scoring;

public sealed class ScorerTests
{
    private const string Couple = "Paní ⟦PERSON|third-party|P1|R|Ing. Jana Malá⟧ a její přítel. ⟦PERSON|third-party|P1|R|Malá⟧ souhlasí.";

    [Fact]
    public void A_title_need_not_be_masked() =>
        Some.Figure("mention recall", Some.Document(Couple, Some.SpanOver(Couple, "Jana Malá"))).ShouldBe(50);

    [Fact]
    public void An_entity_counts_only_when_all_its_mentions_are_masked() =>
        Some.Figure("entity recall", Some.Document(Couple, Some.SpanOver(Couple, "Jana Malá"))).ShouldBe(0);

    [Theory]
    [InlineData("redact", 100, 0)]
    [InlineData("review", 100, 0)]
    [InlineData("keep", 0, 100)]
    public void Review_masks_like_redact_and_keep_does_not(string decision, double recall, double leaks)
    {
        const string text = "RČ ⟦BIRTH_NUMBER|party|R1|R|715612/0014⟧.";
        var document = Some.Document(text, Some.SpanOver(text, "715612/0014", Enum.Parse<PredictedDecision>(decision, ignoreCase: true)));

        Some.Figure("mention recall", document).ShouldBe(recall);
        Some.Figure("documents with a critical leak", document).ShouldBe(leaks);
    }

    [Fact]
    public void A_question_is_neither_a_miss_nor_an_excess()
    {
        const string text = "Byt ⟦ADDRESS|-|A1|Q|Lhota 5⟧ se pronajímá.";

        Some.Figure("over-redaction", Some.Document(text, Some.SpanOver(text, "Lhota 5"))).ShouldBe(0);
        Some.Figure("mention recall", Some.Document(text)).ShouldBeNull();
    }

    [Fact]
    public void Needless_characters_are_counted_against_those_that_may_stay()
    {
        const string text = "abcd ⟦PHONE|party|T1|R|123456⟧ efgh";

        Some.Figure("over-redaction", Some.Document(text, Some.SpanOver(text, "abcd 123456"))).ShouldBe(50);
    }

    [Fact]
    public void An_official_in_review_is_not_readable_but_not_removed_either()
    {
        const string text = "starosta ⟦PERSON|official|P1|K|Ota Veselý⟧";
        var document = Some.Document(text, Some.SpanOver(text, "Ota", PredictedDecision.Review));

        Some.Figure("officials left readable", document).ShouldBe(0);
        Some.Figure("officials not removed", document).ShouldBe(100);
    }

    [Fact]
    public void Offsets_of_findings_count_code_units_and_marks_code_points()
    {
        const string text = "😀😀 ⟦PERSON|party|P1|R|Ota⟧";

        Some.Figure("person strict F1", Some.Document(text, Some.Span(5, 8))).ShouldBe(100);
    }

    [Fact]
    public void A_finding_outside_the_text_is_an_error() =>
        Should.Throw<FormatException>(() => Some.Document("krátký", Some.Span(0, 7)));
}
