using Clona.Scans.Recognition;

namespace Clona.Scans.Tests.Recognition;

/// <summary>Which marks above a word are its accents.</summary>
public sealed class AccentInkTests
{
    [Fact]
    public void An_accent_above_a_capital_belongs_to_its_word() => Of(Letters().Box(126, 88, 136, 97)).ShouldHaveSingleItem().Top.ShouldBe(87);

    [Fact]
    public void An_accent_that_touches_its_letter_belongs_to_it() => Of(Letters().Box(126, 88, 136, 102)).ShouldHaveSingleItem().Top.ShouldBe(87);

    [Fact]
    public void Each_accent_is_a_mark_of_its_own() => Of(Letters().Box(126, 88, 136, 97).Box(174, 90, 182, 97)).Count.ShouldBe(2);

    [Fact]
    public void A_word_without_accents_has_none() => Of(Letters()).ShouldBeEmpty();

    [Fact]
    public void A_tail_of_the_line_before_stays() => Of(Letters().Box(126, 60, 130, 97)).ShouldBeEmpty();

    [Fact]
    public void A_comma_of_the_line_before_stays() => Of(Letters().Box(126, 82, 130, 98)).ShouldBeEmpty();

    [Fact]
    public void A_rule_above_the_word_stays() => Of(Letters().Box(90, 92, 230, 96)).ShouldBeEmpty();

    // The line before stands on row 86, the word begins at row 100.
    private static IReadOnlyList<ScanBox> Of(Paper paper) => new AccentInk(paper.Gray).Above([LineAt(50, 86), LineAt(100, 140)]);

    private static List<ReadLetter> LineAt(double top, double bottom) =>
        [.. Enumerable.Range(0, 4).Select(i => new ReadLetter("N", i == 0, i == 0, 95, new(102 + (24 * i), top, 118 + (24 * i), bottom)))];

    private static Paper Letters()
    {
        var paper = new Paper(300, 200);
        for (var left = 102; left < 195; left += 24)
        {
            paper.Box(left, 101, left + 16, 139);
        }

        return paper;
    }
}
