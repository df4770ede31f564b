using Clona.Detectors.Passages;

namespace Clona.Detectors.Tests.Passages;

public sealed class PassageSearchTests
{
    private static PassageMargins Plain => default;

    [Fact]
    public void Nothing_is_found_where_nothing_speaks_for_it() => Find([Weak, Weak, Weak]).ShouldBeEmpty();

    [Fact]
    public void The_words_that_gain_are_one_passage() => Find([Weak, Strong, Strong, Weak]).ShouldBe([new FoundPassage(11, 13, 20)]);

    [Fact]
    public void A_weak_word_between_strong_ones_is_taken_in() => Find([new(10, -8, 0), new(-5, 0, 0), new(10, -8, 0)]).ShouldBe([new FoundPassage(10, 13, 7)]);

    [Fact]
    public void Two_passages_lie_beside_each_other_where_one_ends_clearly() =>
        Find([Strong, new(10, 0, 30), new(10, 30, 0), Strong]).ShouldBe([new FoundPassage(10, 12, 50), new FoundPassage(12, 14, 50)]);

    [Fact]
    public void No_passage_lies_over_another_finding() =>
        Find([Strong, null, Strong]).ShouldBe([new FoundPassage(10, 11, 10), new FoundPassage(12, 13, 10)]);

    [Fact]
    public void What_is_added_to_the_first_word_shows_doubtful_passages_with_what_they_gain() =>
        Find([Weak, new(-4, 0, 0), Weak], new PassageMargins { Ease = 5 }).ShouldBe([new FoundPassage(11, 12, -4)]);

    [Fact]
    public void What_is_added_to_the_first_word_cuts_no_passage_into_pieces() =>
        Find([new(40, -30, 0), new(-5, 0, 0), new(40, -30, 0)], new PassageMargins { Ease = 160 }).ShouldBe([new FoundPassage(10, 13, 45)]);

    [Fact]
    public void A_doubtful_passage_is_seen_beside_a_clear_one_in_order() =>
        Find([new(-4, 0, 0), null, Strong], new PassageMargins { Ease = 5 }).ShouldBe([new FoundPassage(10, 11, -4), new FoundPassage(12, 13, 10)]);

    private static PassageScore Weak => new(-50, 0, 0);

    private static PassageScore Strong => new(10, 0, 0);

    private static List<FoundPassage> Find(PassageScore?[] scores) => Find(scores, Plain);

    private static List<FoundPassage> Find(PassageScore?[] scores, PassageMargins margins)
    {
        var found = new List<FoundPassage>();
        new PassageSearch().Find(scores, new PassageUnit(10, 10 + scores.Length), margins, found);
        return found;
    }
}
