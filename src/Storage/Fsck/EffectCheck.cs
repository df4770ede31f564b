using Clona.Pipeline.Audit;
using Clona.Storage.Model;

namespace Clona.Storage.Fsck;

/// <summary>Part of I7: each verification and each approval stands in the audit log once, and nothing else does; so do deliveries.</summary>
internal sealed class EffectCheck(
    IReadOnlyList<DocumentRow> documents,
    IReadOnlyList<ApprovalRow> approvals,
    IReadOnlyList<CheckedOutputRow> outputs,
    TrailReading trail)
{
    /// <summary>Documents, by their ids, whose rows and events differ.</summary>
    internal IReadOnlyList<string> Run()
    {
        var originals = documents.ToDictionary(row => row.Id, row => row.Sha256);
        var kept = approvals.Select(row => (Kind: AuditKinds.ApprovalApproved, row.DocumentId, row.OutputSha256))
            .Concat(outputs.Select(row => (Kind: AuditKinds.DocumentVerified, row.DocumentId, row.OutputSha256)))
            .GroupBy(item => (item.Kind, originals.GetValueOrDefault(item.DocumentId, string.Empty), item.OutputSha256))
            .ToDictionary(group => group.Key, group => group.Count());
        var differing = kept.Keys.Union(trail.Effects.Keys)
            .Where(effect => kept.GetValueOrDefault(effect) != trail.Effects.GetValueOrDefault(effect))
            .Select(effect => effect.Item2).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. documents.Where(row => differing.Remove(row.Sha256)).Select(row => row.DocumentId.ToString()),
            .. differing,
            .. documents.Where(row => row.DeliveredAt is not null).Select(row => row.DocumentId.ToString())
                .Where(id => !trail.Delivered.Contains(id)),
        ];
    }
}
