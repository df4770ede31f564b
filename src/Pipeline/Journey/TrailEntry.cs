using Clona.Pipeline.Audit;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>The anchor of appended events, or why the work must stop because they could not be appended.</summary>
/// <param name="Anchor">Anchor of the last event, or null.</param>
/// <param name="Refusal">Reason, or null where there is an anchor.</param>
/// <param name="Recovered">Whether an unfinished record of an earlier crash was cut off first.</param>
public sealed record TrailEntry(AuditAnchor? Anchor, RefusalReason? Refusal, bool Recovered)
{
    /// <summary>What became of an append.</summary>
    public static TrailEntry Of(AuditAppendResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TrailEntry(
            result.Anchor,
            result.Fault switch
            {
                null => null,
                AuditFault.Damaged => RefusalReason.AuditLogDamaged,
                AuditFault.Locked or AuditFault.Unwritable => RefusalReason.AuditLogUnavailable,
                _ => throw new ArgumentOutOfRangeException(nameof(result)),
            },
            result.Recovered);
    }
}
