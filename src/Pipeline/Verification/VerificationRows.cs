using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Verifier;
using Clona.Verifier.Checks;
using CheckVerdict = Clona.Pipeline.Reporting.CheckVerdict;

namespace Clona.Pipeline.Verification;

/// <summary>Turns the verifier's results into rows of a report.</summary>
internal static class VerificationRows
{
    /// <summary>One row for each check that the verifier knows, the redetection being the pipeline's own.</summary>
    public static IEnumerable<VerificationRow> Of(VerificationReport report, VerificationRow redetection) =>
        report.Checks.Select(check => check.Id == CheckId.V10Redetection ? redetection : RowOf(check));

    /// <summary>Name of a check in reports, such as <c>v3-glyph-algebra</c>.</summary>
    public static string NameOf(CheckId id)
    {
        // Wire names split before capitals only: V3GlyphAlgebra has its number first.
        var name = id.ToString();
        var digits = name.Skip(1).TakeWhile(char.IsAsciiDigit).Count();
        return $"v{name.Substring(1, digits)}-{Kebab(name[(1 + digits)..])}";
    }

    /// <summary>The row of one check.</summary>
    public static VerificationRow RowOf(CheckResult check) => new(
        NameOf(check.Id),
        check.Verdict switch
        {
            Clona.Verifier.Checks.CheckVerdict.Passed => CheckVerdict.Passed,
            Clona.Verifier.Checks.CheckVerdict.Failed => CheckVerdict.Failed,
            Clona.Verifier.Checks.CheckVerdict.NotMade => CheckVerdict.NotMade,
            _ => throw new ArgumentOutOfRangeException(nameof(check)),
        },
        check.Count,
        check.Reason == CheckReason.None ? null : WireName.Of(check.Reason),
        check.Bits > 0 ? Math.Round(check.Bits, 1) : null);

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
