using System.Reflection;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Assessment;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Removal;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Engine;

/// <summary>Writes a plan down in the two forms that leave the child.</summary>
internal static class PlanReport
{
    /// <summary>The program's name and version as reports state them.</summary>
    public static ProgramRow Program { get; } =
        new("clona", Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    /// <summary>The findings with their values.</summary>
    public static DetectionsDocument Detections(EngineRequest request, ReadDocument document, DocumentPlan plan) => new(
        DetectionsDocument.SchemaName,
        request.FileName,
        plan.Sha256,
        MediaTypeNames.Of(request.OriginalType ?? document.Type),
        document.Text.Pages.Count,
        document.Text.Text.Length,
        new ProfileReference(plan.Profile.Id, plan.Profile.Version),
        [.. plan.Findings.Select(item => RowOf(document, item))])
    {
        Assessment = Assessor.Of(plan, isReviewed: false),
    };

    /// <summary>The report as far as it can be written before the output is verified and named.</summary>
    public static ReportDocument Draft(EngineRequest request, ReadDocument document, DocumentPlan plan, RemovalOutcome removal) => new(
        ReportDocument.SchemaName,
        Program,
        request.FileName,
        plan.Sha256,
        MediaTypeNames.Of(request.OriginalType ?? document.Type),
        document.Text.Pages.Count,
        document.Text.Text.Length,
        AppliedProfile.Of(plan.Profile),
        request.Mode,
        DetectorsOf(plan),
        Reported(document, plan),
        Outputs: [],
        Verification: [],
        removal.Record,
        removal.Dropped,
        [.. PlanWarnings(plan), .. RescueWarnings(request), .. InlayWarnings(document), .. removal.Warnings])
    {
        OwnLists = plan.OwnLists,
        Pseudonyms = plan.Pseudonyms,
        Assessment = Assessor.Of(plan, isReviewed: request.Edits is { Count: > 0 }),
    };

    /// <summary>The findings without their values.</summary>
    public static IReadOnlyList<ReportedDetection> Reported(ReadDocument document, DocumentPlan plan) =>
        [.. plan.Findings.Select(item => ReportedDetection.Of(RowOf(document, item), item.Decision, item.Edit) with { Mark = item.Mark })];

    /// <summary>The detectors that took part.</summary>
    public static IReadOnlyList<DetectorRow> DetectorsOf(DocumentPlan plan) =>
        [.. plan.Detectors.Select(detector => new DetectorRow(detector.Name, detector.Version))];

    private static DetectionRow RowOf(ReadDocument document, PlannedFinding item)
    {
        var span = item.Finding.Span;
        var value = document.Text.Text[span.Start..span.End];
        return DetectionRow.Of(item.Id, item.Finding, item.Decision, value, item.Page, item.Boxes);
    }

    /// <summary>What a person should know about how the file was opened.</summary>
    public static IEnumerable<WarningRow> RescueWarnings(EngineRequest request) =>
        request.Scans is { } scans ? [.. PictureWarnings(request), .. ScanWarnings(scans)]
        : request.OriginalSha256 is null ? []
        : [WarningRow.Of(request.OriginalType is null ? WarningCode.RebuiltByQpdf : WarningCode.ConvertedByOffice, 1)];

    /// <summary>What a person should know about the pictures of a document of an office program.</summary>
    public static IEnumerable<WarningRow> InlayWarnings(ReadDocument document) =>
        document.Inlays.Count > 0 ? [WarningRow.Of(WarningCode.PicturesRead, document.Inlays.Count)] : [];

    private static IEnumerable<WarningRow> PictureWarnings(EngineRequest request) =>
        request.OriginalType is { } type && PictureFormats.IsPicture(type) ? [WarningRow.Of(WarningCode.MadeOfPicture, 1)] : [];

    private static IEnumerable<WarningRow> ScanWarnings(IReadOnlyList<ScanPage> read)
    {
        var scans = read.Where(page => !page.IsConfirmed && (page.Part is null || page.IsReadable || page.IsDrawing)).ToList();
        (WarningCode Code, int[] Pages)[] told =
        [
            (WarningCode.ScansRead, [.. scans.Where(page => page.Part is null || page.IsReadable).Select(page => page.Page).Distinct()]),
            (WarningCode.ScansUnreadable, [.. scans.Where(page => !page.IsReadable).Select(page => page.Page).Distinct()]),
            (WarningCode.PagesFlattened, [.. scans.Where(page => page.IsFlattened).Select(page => page.Page)]),
        ];
        return told.Where(item => item.Pages.Length > 0).Select(item => WarningRow.Of(item.Code, item.Pages.Length) with { Pages = item.Pages });
    }

    /// <summary>What a person should know about the findings.</summary>
    public static IEnumerable<WarningRow> PlanWarnings(DocumentPlan plan)
    {
        (WarningCode Code, int Count)[] counts =
        [
            (WarningCode.FindingsInReview, plan.Findings.Count(item => item.Decision.Kind == DecisionKind.Review)),
            (WarningCode.PartiesMissing, plan.IsPartyBlockMissing ? 1 : 0),
            (WarningCode.RolesConflict, plan.Findings.Count(item => item.Decision.Doubt == Doubt.Role)),
            (WarningCode.NeverListOverruled, plan.NeverOverruled),
            (WarningCode.OwnEntriesExpired, plan.ExpiredEntries),
            (WarningCode.ImagesNotRead, plan.Findings.Count(item => item.Image is not null)),
        ];
        return counts.Where(item => item.Count > 0).Select(item => WarningRow.Of(item.Code, item.Count));
    }
}
