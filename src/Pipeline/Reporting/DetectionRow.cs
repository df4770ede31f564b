using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Reporting;

/// <summary>
/// One finding with its value, for the person who asked for it (<c>redact detect</c>); never for logs or reports.
/// </summary>
/// <param name="Id">Id in this document, such as <c>d1</c>.</param>
/// <param name="Type">Kind of datum.</param>
/// <param name="Start">Offset of the first UTF-16 code unit in the text.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Text">The value.</param>
/// <param name="Page">Page the finding begins on, from 1.</param>
/// <param name="Boxes">Where it stands; empty for texts without pages.</param>
/// <param name="Confidence">Probability in [0, 1].</param>
/// <param name="Entity">Entity, such as <c>P1</c>.</param>
/// <param name="Role">Role of the person or of the owner.</param>
/// <param name="Decision">What happens to it.</param>
/// <param name="Rule">Rule that says so.</param>
/// <param name="Evidence">Reasons.</param>
public sealed record DetectionRow(
    string Id,
    FindingType Type,
    int Start,
    int End,
    string Text,
    int Page,
    IReadOnlyList<PageBox> Boxes,
    double Confidence,
    string Entity,
    PersonRole Role,
    DecisionKind Decision,
    string Rule,
    IReadOnlyList<EvidenceRow> Evidence)
{
    /// <summary>The row for <paramref name="finding"/>.</summary>
    public static DetectionRow Of(
        string id, Finding finding, Decision decision, string text, int page, IReadOnlyList<PageBox> boxes)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(decision);
        return new DetectionRow(
            id,
            finding.Type,
            finding.Span.Start,
            finding.Span.End,
            text,
            page,
            boxes,
            finding.Confidence.Value,
            finding.Entity,
            finding.Role,
            decision.Kind,
            decision.RuleId,
            [.. finding.Evidence.Select(EvidenceRow.Of)]);
    }

    /// <summary>The id alone; the value must not slip into a log.</summary>
    public override string ToString() => Id;
}
