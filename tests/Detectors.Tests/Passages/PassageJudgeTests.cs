using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Passages;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Passages;

/// <summary>From which gain on a passage of the weights is masked, asked about and joined with those of the rules.</summary>
public sealed class PassageJudgeTests
{
    [Theory]
    [InlineData(31, "")]
    [InlineData(32, "special.learned-doubtful")]
    [InlineData(63, "special.learned-doubtful")]
    [InlineData(64, "special.learned")]
    public void What_only_the_weights_see_is_asked_about_and_masked_by_its_gain(int gain, string evidence) =>
        string.Join(' ', Join("se vrací domů", [], (0, 2, gain)).SelectMany(passage => passage.Evidence).Select(reason => reason.Source)).ShouldBe(evidence);

    [Theory]
    [InlineData(63, 0)]
    [InlineData(64, 1)]
    public void A_word_that_the_rules_took_for_nobodys_datum_needs_more(int gain, int count) =>
        Join("epilepsie vrací domů", [], (0, 2, gain)).Count.ShouldBe(count);

    [Theory]
    [InlineData(-161, "druhé")]
    [InlineData(-160, "první druhé třetí")]
    public void What_both_see_reaches_as_far_as_either_says_from_a_gain_on(int gain, string expected)
    {
        var passage = Join("první druhé třetí čtvrté", [Rule(FindingType.Special, 6, 11)], (0, 3, gain)).ShouldHaveSingleItem();

        "první druhé třetí čtvrté"[passage.Span.Start..passage.Span.End].ShouldBe(expected);
        passage.Evidence.ShouldBe([IdentifierEvidence.SpecialTerm]);
    }

    [Fact]
    public void What_the_rules_find_stays_where_the_weights_see_nothing()
    {
        Candidate[] rules = [Rule(FindingType.Special, 0, 5), Rule(FindingType.Security, 6, 11)];

        Join("první druhé třetí", rules).ShouldBe(rules);
    }

    [Fact]
    public void Two_passages_of_the_rules_under_one_of_the_weights_are_one() =>
        Join("první druhé třetí", [Rule(FindingType.Special, 0, 5), Rule(FindingType.Special, 12, 17)], (0, 3, 100)).Select(passage => passage.Span)
            .ShouldBe([new TextSpan(0, 17)]);

    [Fact]
    public void A_word_of_security_cuts_a_passage_and_loses_nothing_of_it() =>
        Join("první druhé třetí", [Rule(FindingType.Security, 6, 11)], (0, 3, 100)).Select(passage => (passage.Type, passage.Span))
            .ShouldBe([(FindingType.Special, new TextSpan(0, 5)), (FindingType.Security, new TextSpan(6, 11)), (FindingType.Special, new TextSpan(12, 17))]);

    [Fact]
    public void No_passage_lies_over_a_long_one_of_the_rules_with_a_word_of_security_in_it() =>
        Join("první druhé třetí čtvrté", [Rule(FindingType.Special, 0, 17), Rule(FindingType.Security, 6, 11)], (2, 4, 100))
            .Where(passage => passage.Type == FindingType.Special).Select(passage => passage.Span).ShouldBe([new TextSpan(0, 24)]);

    [Fact]
    public void Marks_at_the_edges_are_no_part_of_a_passage() =>
        Join("( ZTP+ )", [], (0, 4, 100)).Select(passage => passage.Span).ShouldBe([new TextSpan(2, 6)]);

    private static Candidate Rule(FindingType type, int start, int end) =>
        new(type, new TextSpan(start, end), EvidenceStrength.Statistical, [IdentifierEvidence.SpecialTerm]);

    private static List<Candidate> Join(string text, Candidate[] rules, params (int First, int End, int Gain)[] seen)
    {
        var view = DetectionText.Of(text);
        var source = new PassageSource(TokenizedText.Of(view), view.Sensitive, [], rules, DocumentKind.Minutes);
        return PassageJudge.Join(source, [.. seen.Select(one => new FoundPassage(one.First, one.End, one.Gain))], PassageMargins.Default);
    }
}
