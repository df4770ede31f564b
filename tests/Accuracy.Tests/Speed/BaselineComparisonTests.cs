using Clona.Speed.Baselines;

namespace Clona.Accuracy.Tests.Speed;

public sealed class BaselineComparisonTests
{
    [Theory]
    [InlineData(10.0, 15.0, true)]
    [InlineData(10.0, 15.1, false)]
    [InlineData(10.0, 2.0, true)]
    public void Time_may_grow_by_half(double before, double now, bool sound) => IsSound(new("Rules", before, 0), new("Rules", now, 0)).ShouldBe(sound);

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(0, 1, false)]
    [InlineData(24_000, 24_001, false)]
    [InlineData(24_000, 20_000, true)]
    [InlineData(90_000, 90_090, true)]
    [InlineData(90_000, 90_091, false)]
    [InlineData(614_491, 614_536, true)]
    [InlineData(614_491, 616_000, false)]
    public void Allocation_may_not_grow_save_for_the_noise_of_large_objects(long before, long now, bool sound) =>
        IsSound(new("Rules", 1, before), new("Rules", 1, now)).ShouldBe(sound);

    [Fact]
    public void A_benchmark_on_one_side_only_is_a_regression() => IsSound(new("Rules", 1, 0), new("Engine", 1, 0)).ShouldBeFalse();

    [Fact]
    public void A_baseline_is_read_as_it_was_written()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Join(folder.Path, "baseline.json");
        new Baseline("some processor", [new("Rules", 1.25, 7)]).Write(path);

        var read = Baseline.Read(path);

        read.Machine.ShouldBe("some processor");
        read.Measurements.ShouldBe([new("Rules", 1.25, 7)]);
    }

    private static bool IsSound(Measurement before, Measurement now) =>
        BaselineComparison.Compare(new Baseline("some processor", [before]), [now]).Count == 0;
}
