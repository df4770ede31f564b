using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Verification;

/// <summary>Check V10: the detectors run again on the output's own text.</summary>
/// <remarks>
/// Only findings whose check digit or form is proof by itself count. Names lose or change their role when the words around
/// them are gone, so a name that was kept on purpose could not be told from one that was missed.
/// </remarks>
internal static class Redetection
{
    /// <summary>
    /// The row for a document that was made with <paramref name="planner"/>'s profile and shows <paramref name="kept"/> because
    /// people decided so.
    /// </summary>
    public static VerificationRow Check(ReadDocument output, Planner planner, KeptValues kept)
    {
        var plan = planner.PlanFor(output, string.Empty);
        var left = plan?.Findings.Count(item => IsProof(item) && !Pseudonyms.InvalidIdentifier.IsOurMail(ValueOf(output, item)) && !kept.Take(ValueOf(output, item))) ?? 1;
        return left == 0
            ? new VerificationRow("v10-redetection", CheckVerdict.Passed, 0)
            : new VerificationRow("v10-redetection", CheckVerdict.Failed, left, plan is null ? "incomplete-detection" : "found-again");
    }

    private static string ValueOf(ReadDocument output, PlannedFinding item) =>
        output.Text.Text[item.Finding.Span.Start..item.Finding.Span.End];

    private static bool IsProof(PlannedFinding item) =>
        item.Decision.Kind == DecisionKind.Redact
        && item.Finding.Strength == EvidenceStrength.Validated
        && item.Finding.Type is FindingType.BirthNumber or FindingType.BankAccount or FindingType.Email or FindingType.TaxId;
}
