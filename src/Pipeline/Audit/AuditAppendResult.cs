namespace Clona.Pipeline.Audit;

/// <summary>The anchor of the last event that was appended, or why nothing was.</summary>
/// <param name="Anchor">The anchor; <see langword="null"/> exactly if there is a fault.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Recovered">Whether an unfinished record of an earlier crash was cut off first.</param>
public sealed record AuditAppendResult(AuditAnchor? Anchor, AuditFault? Fault, bool Recovered = false);
