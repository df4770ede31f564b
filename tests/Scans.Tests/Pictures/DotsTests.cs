using Clona.Scans.Pictures;

namespace Clona.Scans.Tests.Pictures;

public sealed class DotsTests
{
    [Fact]
    public void A_clean_page_has_hardly_any_single_dots() => Dots.ShareOf(new Paper(800, 1000).Lines(0).Gray).ShouldBeLessThan(0.01);

    [Fact]
    public void A_noisy_page_has_many_and_few_after_the_median()
    {
        var noisy = new Paper(800, 1000).Lines(0).Noise(40_000).Gray;

        Dots.ShareOf(noisy).ShouldBeGreaterThan(0.12);
        Dots.ShareOf(Median.Of(noisy)).ShouldBeLessThan(0.12);
    }
}
