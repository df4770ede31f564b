using Clona.Scans.Signatures;

namespace Clona.Scans.Tests.Signatures;

public sealed class StrokeForestTests
{
    // The first feature divides at 10, the second below it at 5; other questions are answered alike by all.
    private static readonly int[] Tree = [0, 10, 1, 5, 0, int.MaxValue, 0, int.MaxValue, 0, int.MaxValue, 0, int.MaxValue, 0, int.MaxValue, 1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [InlineData(10, 5, 1)]
    [InlineData(10, 6, 3)]
    [InlineData(11, 5, 5)]
    public void Questions_lead_to_an_answer(int first, int second, int answer) => new StrokeForest([Tree]).Score([first, second]).ShouldBe(answer);

    [Fact]
    public void Trees_add_up() => new StrokeForest([Tree, Tree]).Score([10, 5]).ShouldBe(2);

    [Fact]
    public void A_damaged_tree_is_refused() => Should.Throw<FormatException>(() => new StrokeForest([[0, 10, 1]]));

    [Fact]
    public void The_program_has_trees() => StrokeForest.Shipped.Score(new int[64]).ShouldNotBe(0);
}
