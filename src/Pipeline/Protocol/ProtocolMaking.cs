using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Assessment;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Protocol;

/// <summary>Makes the protocol of a report: a pure function, so that everybody gets the same one.</summary>
public static class ProtocolMaking
{
    /// <summary>The protocol.</summary>
    /// <param name="report">The report of the verified output.</param>
    /// <param name="people">Who decided and approved; null on the command line.</param>
    public static ProtocolDocument Of(ReportDocument report, ProtocolPeople? people = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ProtocolDocument(
            ProtocolDocument.SchemaName,
            report.Program,
            report.File,
            report.Sha256,
            report.Pages,
            report.Profile,
            report.Methods ?? [.. report.Outputs.Select(row => MethodRow.Of(row, report.Mode, report.Pseudonyms?.Mapping))],
            [.. RemovedOf(report)],
            report.Detections.Count(row => row.Decision == DecisionKind.Keep),
            report.Detections.Count(row => row.Edit is { } edit && edit.From != row.Decision),
            Assessed(report.Assessment, people),
            people,
            report.Outputs,
            report.Verification,
            report.Detectors,
            report.Audit);
    }

    private static DocumentAssessment? Assessed(DocumentAssessment? assessment, ProtocolPeople? people) => (assessment, people) switch
    {
        ({ } known, { ApprovedBy: not null }) => Assessor.Released(known),
        ({ } known, { DecidedBy: not null }) => Assessor.Reviewed(known),
        _ => assessment,
    };

    private static IEnumerable<RemovedRow> RemovedOf(ReportDocument report) => report.Detections
        .Where(row => row.Decision != DecisionKind.Keep)
        .GroupBy(row => (Kind: KindOf(row), Ground: GroundOf(row)))
        .Select(group => new RemovedRow(
            group.Key.Kind.Id,
            group.Key.Kind.Name,
            group.Count(),
            [.. group.Select(row => row.Page).Distinct().Order()],
            group.Key.Ground,
            group.Count(row => row.Decision == DecisionKind.Review),
            group.Count(row => row.Edit is not null))
        {
            IsOtherReason = group.Key.Kind.IsOther,
        })
        .OrderBy(row => row.IsOtherReason).ThenByDescending(row => row.Count).ThenBy(row => row.Kind, StringComparer.Ordinal)
        .ThenBy(row => row.LegalGround, StringComparer.Ordinal);

    // A trade secret and security are reasons of their own, whatever kind of datum the words were taken for.
    private static (string Id, string Name, bool IsOther) KindOf(ReportedDetection row) => row switch
    {
        { Edit.Reason: EditReason.TradeSecret or EditReason.Security } =>
            (WireName.Of(row.Edit.Reason), EditTexts.NameOf(row.Edit.Reason), true),
        { Type: Detectors.Findings.FindingType.Security } => (WireName.Of(row.Type), FindingTexts.NameOf(row.Type), true),
        _ => (WireName.Of(row.Type), FindingTexts.NameOf(row.Type), false),
    };

    private static string GroundOf(ReportedDetection row) =>
        row.Edit is { Reason: EditReason.TradeSecret or EditReason.Security } edit ? EditTexts.Ground(edit.Reason) : row.LegalGround;
}
