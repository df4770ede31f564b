using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy.Places;

/// <summary>Makes a word of security the passage it stands in, where the passage has to go.</summary>
/// <remarks>
/// A detector knows only the word. Taking away "zabezpečovacího systému" and leaving the code beside it would hide the subject and
/// show the secret. Where a person decides first, the word alone is shown and removed.
/// </remarks>
internal static class SecurityPassages
{
    /// <summary>The finding, widened where <paramref name="decision"/> removes it for good.</summary>
    public static Finding Widened(string text, Finding finding, Decision decision) =>
        finding.Type == FindingType.Security && decision.Kind == DecisionKind.Redact
            ? finding with { Span = Sentence.Around(text, finding.Span) }
            : finding;
}
