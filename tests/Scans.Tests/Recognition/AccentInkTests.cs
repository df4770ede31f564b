using Clona.Scans.Recognition;

namespace Clona.Scans.Tests.Recognition;

public sealed class AccentInkTests
{
    private static readonly ScanBox Word = new(100, 100, 200, 140);

    [Fact]
    public void An_accent_above_a_capital_belongs_to_its_word() =>
        Of(Letters().Box(120, 88, 130, 97)).ShouldBe(88);

    [Fact]
    public void A_word_without_accents_ends_where_its_letters_do() => Of(Letters()).ShouldBe(100);

    [Fact]
    public void A_tail_of_the_line_above_stays() => Of(Letters().Box(120, 60, 124, 97)).ShouldBe(100);

    [Fact]
    public void A_full_stop_of_the_line_above_stays() => Of(Letters().Box(120, 86, 124, 90)).ShouldBe(100);

    [Fact]
    public void A_rule_above_the_word_stays() => Of(Letters().Box(90, 92, 230, 96)).ShouldBe(100);

    private static double Of(Paper paper) => new AccentInk(paper.Gray).TopOf(Word);

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
