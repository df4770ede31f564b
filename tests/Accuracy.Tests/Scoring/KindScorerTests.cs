using Clona.Accuracy.Predictors;

namespace Clona.Accuracy.Tests.Scoring;

public sealed class KindScorerTests
{
    private const string Text =
        "účet ⟦BANK_ACCOUNT|party|B1|R|19-2000145399/0800⟧, IBAN ⟦BANK_ACCOUNT|party|B2|R|CZ6508000000192000145399⟧, jiný ⟦BANK_ACCOUNT|company|B3|Q|2600123456/2010⟧, VS 123456";

    [Fact]
    public void Accounts_and_IBANs_are_kinds_of_their_own()
    {
        var document = Some.Document(Text, Over("CZ6508000000192000145399"));

        Some.Figure("IBAN/strict recall", document).ShouldBe(100);
        Some.Figure("BANK_ACCOUNT/strict recall", document).ShouldBe(0);
    }

    [Fact]
    public void Limits_that_differ_count_as_touched_but_not_as_strict()
    {
        var document = Some.Document(Text, Over("2000145399/0800"));

        Some.Figure("BANK_ACCOUNT/recall", document).ShouldBe(100);
        Some.Figure("BANK_ACCOUNT/strict recall", document).ShouldBe(0);
        Some.Figure("BANK_ACCOUNT/strict precision", document).ShouldBe(0);
    }

    [Fact]
    public void A_mark_in_question_stands_on_neither_side()
    {
        var document = Some.Document(Text, Over("19-2000145399/0800"), Over("2600123456/2010"));

        Some.Figure("BANK_ACCOUNT/marks", document).ShouldBe(1);
        Some.Figure("BANK_ACCOUNT/strict precision", document).ShouldBe(100);
    }

    [Theory]
    [InlineData("redact", 50)]
    [InlineData("keep", 100)]
    public void A_finding_where_nothing_is_marked_counts_unless_it_stays_readable(string decision, double precision)
    {
        var stray = Some.SpanOver(Text, "VS 123456", Enum.Parse<PredictedDecision>(decision, ignoreCase: true), "BANK_ACCOUNT");
        var document = Some.Document(Text, Over("19-2000145399/0800"), stray with { Start = stray.Start + "VS ".Length });

        Some.Figure("BANK_ACCOUNT/precision", document).ShouldBe(precision);
    }

    [Theory]
    [InlineData("⟦PARCEL|party|K1|K|p. č. 120/4⟧, LV ⟦PARCEL|party|K2|K|512⟧", "120/4", 50)]
    [InlineData("⟦PARCEL|party|K1|K|120/4⟧ v k. ú. Lhota", "120/4", 100)]
    [InlineData("⟦PARCEL|party|K1|K|st. 120/4⟧ v k. ú. Lhota", "120", 0)]
    public void A_parcel_begins_with_its_number_wherever_its_label_stands(string marked, string found, double recall)
    {
        var document = Some.Document(marked, Some.SpanOver(marked, found, type: "PARCEL"));

        Some.Figure("PARCEL/strict recall", document).ShouldBe(recall);
    }

    private static PredictedSpan Over(string surface) => Some.SpanOver(Text, surface, type: "BANK_ACCOUNT");
}
