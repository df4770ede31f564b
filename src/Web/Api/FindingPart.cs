using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;

namespace Clona.Web.Api;

/// <summary>A finding without its value.</summary>
/// <param name="Id">Id in this document.</param>
/// <param name="Type">Kind of datum.</param>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Page">Page it begins on, from 1.</param>
/// <param name="Boxes">Where it stands, in points from the top left.</param>
/// <param name="Confidence">Probability in [0, 1].</param>
/// <param name="Entity">Entity, such as <c>P1</c>.</param>
/// <param name="Role">Role of the person.</param>
/// <param name="Decision">What happens to it.</param>
/// <param name="Rule">Rule that says so, or the person's reason.</param>
/// <param name="LegalGround">Law the rule rests on.</param>
public sealed record FindingPart(
    string Id,
    string Type,
    int Start,
    int End,
    int Page,
    IReadOnlyList<PageBox> Boxes,
    double Confidence,
    string Entity,
    string Role,
    string Decision,
    string Rule,
    string LegalGround)
{
    /// <summary>The finding as it is decided now.</summary>
    /// <param name="row">What the machine found, or the report says.</param>
    /// <param name="edit">What a person changed; null where nobody did.</param>
    public static FindingPart Of(ReportedDetection row, PlanEdit? edit)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new FindingPart(
            row.Id,
            WireName.Of(edit?.Type ?? row.Type),
            row.Start,
            row.End,
            row.Page,
            row.Boxes,
            row.Confidence,
            row.Entity,
            WireName.Of(row.Role),
            WireName.Of(edit?.Decision ?? row.Decision),
            edit is null ? row.Rule : $"manual.{WireName.Of(edit.Reason)}",
            row.LegalGround);
    }
}
