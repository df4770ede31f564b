using System.Text.Json.Serialization;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reporting;

/// <summary>One finding without its value, with the reason for its decision.</summary>
/// <param name="Id">Id in this document, such as <c>d1</c>.</param>
/// <param name="Type">Kind of datum.</param>
/// <param name="Start">Offset of the first UTF-16 code unit in the original's text.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Page">Page the finding begins on, from 1.</param>
/// <param name="Boxes">Where it stood; empty for texts without pages.</param>
/// <param name="Confidence">Probability in [0, 1].</param>
/// <param name="Entity">Entity, such as <c>P1</c>.</param>
/// <param name="Role">Role of the person or of the owner.</param>
/// <param name="Decision">What happened to it.</param>
/// <param name="Rule">Rule that says so.</param>
/// <param name="Doubt">Doubt that turned the rule's decision into <c>review</c>.</param>
/// <param name="LegalGround">Law the rule rests on.</param>
/// <param name="Explanation">Czech sentence without the value.</param>
/// <param name="Evidence">Reasons of the detector.</param>
/// <param name="Edit">What a person changed; missing where nobody did.</param>
/// <param name="DetectionExplanation">Czech sentence that says why it was found, without the value; missing in reports of
/// versions that did not write it.</param>
public sealed record ReportedDetection(
    string Id,
    FindingType Type,
    int Start,
    int End,
    int Page,
    IReadOnlyList<PageBox> Boxes,
    double Confidence,
    string Entity,
    PersonRole Role,
    DecisionKind Decision,
    string Rule,
    Doubt Doubt,
    string LegalGround,
    string Explanation,
    IReadOnlyList<EvidenceRow> Evidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DetectionEdit? Edit = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DetectionExplanation = null)
{
    /// <summary>What stands in the output in its place; missing where that is the label of its kind.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Mark { get; init; }

    /// <summary>
    /// The row of a report for <paramref name="row"/>, decided by <paramref name="decision"/>, which a person made where there
    /// is an <paramref name="edit"/>.
    /// </summary>
    public static ReportedDetection Of(DetectionRow row, Decision decision, DetectionEdit? edit = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(decision);
        return new ReportedDetection(
            row.Id,
            row.Type,
            row.Start,
            row.End,
            row.Page,
            row.Boxes,
            row.Confidence,
            row.Entity,
            row.Role,
            decision.Kind,
            decision.RuleId,
            decision.Doubt,
            decision.LegalGround,
            FindingTexts.Explain(decision),
            row.Evidence,
            edit,
            EvidenceTexts.Explain(row.Type, row.Evidence));
    }
}
