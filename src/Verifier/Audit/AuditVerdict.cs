namespace Clona.Verifier.Audit;

/// <summary>What the verification of an audit log found.</summary>
/// <param name="Fault">What is wrong at the first bad place; None when the log is sound.</param>
/// <param name="FirstBadSequence">Sequence at which it is wrong; null when the log is sound or the header is bad.</param>
/// <param name="Records">Records that were read and found sound.</param>
/// <param name="Checkpoints">Checkpoints among them, recomputed.</param>
/// <param name="RecordsAfterCheckpoint">Records behind the last checkpoint.</param>
/// <param name="AnchorsFound">Noted anchors that were met and equal.</param>
/// <param name="TimeWarnings">Records whose time lies before that of the record before; a clock may be set back.</param>
/// <param name="Last">Anchor of the last sound record; null when there is none.</param>
public sealed record AuditVerdict(
    AuditFault Fault,
    long? FirstBadSequence,
    long Records,
    long Checkpoints,
    long RecordsAfterCheckpoint,
    int AnchorsFound,
    long TimeWarnings,
    AuditAnchor? Last)
{
    /// <summary>True when every record, checkpoint and anchor is right.</summary>
    public bool IsSound => Fault == AuditFault.None;
}
