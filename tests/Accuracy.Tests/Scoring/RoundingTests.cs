using Clona.Accuracy.Scoring;

namespace Clona.Accuracy.Tests.Scoring;

public sealed class RoundingTests
{
    // Expected values are those of Python's round(value, 2).
    [Theory]
    [InlineData(0.125, 0.12)]
    [InlineData(0.375, 0.38)]
    [InlineData(0.625, 0.62)]
    [InlineData(0.005, 0.01)]
    [InlineData(0.285, 0.28)]
    [InlineData(1.005, 1.0)]
    [InlineData(2.675, 2.67)]
    [InlineData(1.115, 1.11)]
    [InlineData(99.995, 100.0)]
    [InlineData(-0.125, -0.12)]
    [InlineData(33.333333333333336, 33.33)]
    public void The_true_value_of_the_double_decides_and_ties_go_to_even(double value, double expected) =>
        Rounding.Hundredths(value).ShouldBe(expected);

    [Theory]
    [InlineData(1, 800, 0.12)]
    [InlineData(3, 800, 0.38)]
    [InlineData(2, 3, 66.67)]
    [InlineData(5, 5, 100.0)]
    public void A_percentage_is_rounded_from_the_quotient(int hits, int cases, double expected) =>
        Rounding.Percent(hits, cases).ShouldBe(expected);

    [Fact]
    public void Nothing_to_count_gives_no_figure()
    {
        Rounding.Percent(0, 0).ShouldBeNull();
        Rounding.PerThousand(3, 0).ShouldBeNull();
    }
}
