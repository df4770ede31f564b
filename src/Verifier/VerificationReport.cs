using Clona.Verifier.Checks;

namespace Clona.Verifier;

/// <summary>The verdict of every check, in the order of their ids; without any content of the document.</summary>
/// <param name="Checks">One result per <see cref="CheckId"/>.</param>
public sealed record VerificationReport(IReadOnlyList<CheckResult> Checks)
{
    /// <summary>True when no check failed. Checks that were not made do not count against it.</summary>
    public bool IsSound => Checks.All(check => check.Verdict != CheckVerdict.Failed);
}
