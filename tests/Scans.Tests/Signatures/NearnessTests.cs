using Clona.Scans.Signatures;

namespace Clona.Scans.Tests.Signatures;

public sealed class NearnessTests
{
    [Fact]
    public void Things_are_together_when_others_between_them_join_them()
    {
        ScanBox[] boxes = [new(0, 0, 10, 10), new(28, 0, 40, 10), new(14, 0, 24, 10), new(60, 0, 70, 10)];

        var groups = Nearness.Groups(boxes, box => box, beside: 5, above: 0);

        groups.Select(group => group.Count).ShouldBe([3, 1]);
        groups[1].ShouldHaveSingleItem().ShouldBe(boxes[3]);
    }

    [Fact]
    public void Lines_above_each_other_may_be_farther_or_nearer_than_things_side_by_side() =>
        Nearness.Groups<ScanBox>([new(0, 0, 10, 10), new(0, 14, 10, 24)], box => box, beside: 5, above: 3).Count.ShouldBe(2);
}
