using System.Globalization;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Reporting;
using Clona.Storage.Auditing;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Verifier.Audit;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Fsck;

/// <summary>I7: the audit log recomputes from its first record, ends where its head says, meets the anchors of all reports, and tells what the rows tell.</summary>
internal sealed class TrailCheck(
    ClonaContext context, IReadOnlyList<DocumentRow> documents, DocumentVault vault, TrailReading trail, IReadOnlyList<string> differing)
{
    internal async Task<InvariantResult> RunAsync(CancellationToken cancellationToken)
    {
        var anchors = documents.Select(AnchorOf).OfType<Verifier.Audit.AuditAnchor>().ToList();
        var verdict = await AuditExport.VerifyAsync(context, anchors, cancellationToken);
        var head = await context.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var endsAtHead = verdict.Last is { } last && head is not null
            ? head.Size == last.Sequence + 1 && Convert.ToHexStringLower(head.Chain) == last.ChainHash
            : verdict.Last is null && head is null;
        var violations = trail.BadRows.Count + differing.Count + (verdict.IsSound || IsEmpty(verdict) ? 0 : 1) + (endsAtHead ? 0 : 1);
        var place = trail.BadRows.Count > 0 ? trail.BadRows[0] : verdict.FirstBadSequence;
        var example = place?.ToString(CultureInfo.InvariantCulture)
            ?? (differing.Count > 0 ? differing[0] : head?.Size.ToString(CultureInfo.InvariantCulture));
        return new InvariantResult("i7", verdict.Records, violations, violations > 0 ? example : null);
    }

    private static bool IsEmpty(AuditVerdict verdict) => verdict.Records == 0 && verdict.Last is null;

    private Verifier.Audit.AuditAnchor? AnchorOf(DocumentRow row)
    {
        try
        {
            var bytes = vault.Read(row, row.ReportSha256);
            var anchor = bytes is { } json ? ReportReader.Read(json.Span).Report?.Audit : null;
            return anchor is null ? null : AuditExport.AnchorOf(anchor);
        }
        catch (InvalidDataException)
        {
            // I2 tells of the damaged blob.
            return null;
        }
    }
}
