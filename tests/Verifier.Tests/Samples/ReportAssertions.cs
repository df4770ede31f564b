using Clona.Verifier.Checks;

namespace Clona.Verifier.Tests.Samples;

internal static class ReportAssertions
{
    public static CheckResult Of(this VerificationReport report, CheckId id) => report.Checks.Single(check => check.Id == id);

    public static void ShouldFail(this VerificationReport report, CheckId id, CheckReason reason)
    {
        var result = report.Of(id);
        (result.Verdict, result.Reason).ShouldBe((CheckVerdict.Failed, reason));
        result.Count.ShouldBeGreaterThan(0);
        report.IsSound.ShouldBeFalse();
    }

    public static void ShouldPassWhatIsMade(this VerificationReport report)
    {
        foreach (var check in report.Checks)
        {
            check.Verdict.ShouldNotBe(CheckVerdict.Failed, $"{check.Id}: {check.Reason}");
        }
    }
}
