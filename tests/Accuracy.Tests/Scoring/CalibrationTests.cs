using Clona.Accuracy.Scoring;

namespace Clona.Accuracy.Tests.Scoring;

public sealed class CalibrationTests
{
    [Fact]
    public void The_error_weighs_each_bin_by_its_findings()
    {
        var calibration = new Calibration();
        calibration.Count(0.95, hit: true);
        calibration.Count(0.95, hit: true);
        calibration.Count(0.55, hit: false);
        calibration.Count(1.0, hit: true);

        // Bin 0.9–1.0: three hits of three, mean 0.9667, gap 0.0333; bin 0.5–0.6: gap 0.55.
        calibration.ExpectedError!.Value.ShouldBe(((3 * 0.033333333) + 0.55) / 4, tolerance: 1e-6);
    }

    [Fact]
    public void There_is_no_error_without_a_finding() => new Calibration().ExpectedError.ShouldBeNull();
}
