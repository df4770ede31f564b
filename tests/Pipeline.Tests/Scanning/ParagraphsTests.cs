using Clona.Pipeline.Scanning;
using Clona.Scans;

namespace Clona.Pipeline.Tests.Scanning;

/// <summary>Lines that stand closely below each other and are full are one paragraph.</summary>
public sealed class ParagraphsTests
{
    private const double Full = 500;
    private const double Short = 300;

    [Fact]
    public void Full_lines_closely_below_each_other_are_one() => Of((100, Full, "a"), (112, Full, "b"), (124, Short, "c")).ShouldBe([0, 0, 0]);

    [Fact]
    public void A_gap_parts() => Of((100, Full, "a"), (120, Full, "b"), (132, Full, "c")).ShouldBe([0, 1, 1]);

    [Fact]
    public void A_short_line_ends_one() => Of((100, Full, "a"), (112, Short, "b"), (124, Full, "c")).ShouldBe([0, 0, 1]);

    [Theory]
    [InlineData("1.")]
    [InlineData("12)")]
    [InlineData("b)")]
    [InlineData("–")]
    public void An_item_begins_one(string item) => Of((100, Full, "a"), (112, Full, item)).ShouldBe([0, 1]);

    [Theory]
    [InlineData("dne.")]
    [InlineData("ks)")]
    public void Other_short_words_begin_none(string word) => Of((100, Full, "a"), (112, Full, word)).ShouldBe([0, 0]);

    [Fact]
    public void The_top_of_another_column_begins_one() => Of((100, Full, "a"), (112, Full, "b"), (100, Full, "c")).ShouldBe([0, 0, 1]);

    [Fact]
    public void Words_of_one_line_are_one() =>
        Paragraphs.Of([Piece(0, 100, 50, 90, "a"), Piece(0, 100, 95, Full, "b"), Piece(1, 112, 50, 200, "c")]).ShouldBe([0, 0, 0]);

    [Fact]
    public void Nothing_has_none() => Paragraphs.Of([]).ShouldBeEmpty();

    private static IReadOnlyList<int> Of(params (double Foot, double End, string Text)[] lines) =>
        Paragraphs.Of([.. lines.Select((line, i) => Piece(i, line.Foot, 50, line.End, line.Text))]);

    private static ScannedPiece Piece(int line, double foot, double start, double end, string text) =>
        new(text, line, StartsWord: true, 90, new(start, foot), new(end, foot), 10);
}
