using Clona.Accuracy.Scoring;

namespace Clona.Accuracy.Tests.Scoring;

public sealed class BinomialBoundTests
{
    // Without a miss the bound is the n-th root of 0.05; the others are from tables of the beta distribution.
    [Theory]
    [InlineData(59, 59, 0.9505)]
    [InlineData(299, 299, 0.9900)]
    [InlineData(2995, 2995, 0.9990)]
    [InlineData(92, 93, 0.9500)]
    [InlineData(122, 124, 0.9500)]
    [InlineData(8, 10, 0.4931)]
    [InlineData(1, 1, 0.05)]
    [InlineData(0, 10, 0)]
    public void The_lower_bound_is_that_of_Clopper_and_Pearson(int hits, int cases, double expected) =>
        BinomialBound.Lower(hits, cases)!.Value.ShouldBe(expected, tolerance: 0.0002);

    [Fact]
    public void Many_cases_do_not_overflow() =>
        BinomialBound.Lower(25_000, 50_000)!.Value.ShouldBe(0.4963, tolerance: 0.0002);

    [Fact]
    public void There_is_no_bound_without_a_case() => BinomialBound.Lower(0, 0).ShouldBeNull();
}
