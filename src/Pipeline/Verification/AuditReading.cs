using Clona.Pipeline.Policy;
using Clona.Verifier.Audit;

namespace Clona.Pipeline.Verification;

/// <summary>What the verification of a log said.</summary>
/// <param name="IsSound">Whether every event, checkpoint and anchor is right.</param>
/// <param name="Fault">What is wrong, as a code.</param>
/// <param name="FirstBadSequence">Number of the first bad event; null where the log is sound or its header is bad.</param>
/// <param name="Records">Events that were read and found sound.</param>
/// <param name="Checkpoints">Checkpoints that were recomputed.</param>
/// <param name="AnchorsFound">Anchors of reports that were met.</param>
public sealed record AuditReading(
    bool IsSound, string Fault, long? FirstBadSequence, long Records, long Checkpoints, int AnchorsFound)
{
    /// <summary>The verifier's verdict in the words of the command line.</summary>
    public static AuditReading Of(AuditVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return new AuditReading(
            verdict.IsSound, WireName.Of(verdict.Fault), verdict.FirstBadSequence, verdict.Records, verdict.Checkpoints, verdict.AnchorsFound);
    }
}
