using Clona.Pipeline.Policy;
using Clona.Pipeline.Protocol;
using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Audit;

/// <summary>Says what stands in a report as audit events: counts, versions and digests, never a value.</summary>
public static class ReportEvents
{
    /// <summary>Found, decided, removed, verified: the work on one document as a report tells it.</summary>
    public static IReadOnlyList<AuditEvent> OfWork(DocumentEvents events, ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            Detected(events, report.Detections, report.Detectors),
            Planned(events, report.Detections),
            Removed(events, report),
            Verified(events, report),
        ];
    }

    /// <summary>How many findings by type, and the detectors' versions.</summary>
    public static AuditEvent Detected(
        DocumentEvents events, IReadOnlyList<ReportedDetection> detections, IReadOnlyList<DetectorRow> detectors)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Detected(
            Count(detections, row => WireName.Of(row.Type)), detectors.Select(row => KeyValuePair.Create(row.Id, row.Version)));
    }

    /// <summary>How many findings by decision.</summary>
    public static AuditEvent Planned(DocumentEvents events, IReadOnlyList<ReportedDetection> detections)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Planned(Count(detections, row => WireName.Of(row.Decision)));
    }

    /// <summary>What was taken off the pages, and the digest of the output.</summary>
    public static AuditEvent Removed(DocumentEvents events, ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(report);
        return events.Removed(
            OutputOf(report),
            report.Removal.Pages.Sum(page => page.Glyphs.Sum(run => (long)run.Count)),
            report.Removal.Pages.Sum(page => (long)page.RemovedImages.Count));
    }

    /// <summary>The verdict of every check.</summary>
    public static AuditEvent Verified(DocumentEvents events, ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(report);
        return events.Verified(
            OutputOf(report), report.Verification.Select(row => KeyValuePair.Create(row.Check, WireName.Of(row.Verdict))));
    }

    /// <summary>The digests of the files that were handed over.</summary>
    public static AuditEvent Written(DocumentEvents events, IReadOnlyList<OutputFile> files)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Written(files.Select(file => KeyValuePair.Create(KindOf(file), new Sha256Digest(file.Sha256))));
    }

    private static Sha256Digest OutputOf(ReportDocument report) => new(Convert.FromHexString(report.Outputs[0].Sha256));

    private static IEnumerable<KeyValuePair<string, long>> Count(
        IEnumerable<ReportedDetection> rows, Func<ReportedDetection, string> key) =>
        rows.GroupBy(key, StringComparer.Ordinal).Select(group => KeyValuePair.Create(group.Key, (long)group.Count()));

    private static string KindOf(OutputFile file) => file.MediaType switch
    {
        "application/pdf" when file.Name.EndsWith(ProtocolFiles.Ending + ".pdf", StringComparison.Ordinal) => "protocol-pdf",
        "application/json" when file.Name.EndsWith(ProtocolFiles.Ending + ".json", StringComparison.Ordinal) => "protocol",
        "application/pdf" => "pdf",
        "text/plain" => "txt",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "xlsx",
        "application/vnd.oasis.opendocument.text" => "odt",
        _ => "report",
    };
}
