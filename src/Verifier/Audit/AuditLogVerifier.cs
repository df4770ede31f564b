namespace Clona.Verifier.Audit;

/// <summary>Verifies an audit log of format <c>CLONA-AUDIT/1</c> with reading code of its own.</summary>
/// <remarks>
/// Every record is checked, not only the ends. Memory does not grow with the log. Stops at the first bad record:
/// what follows it proves nothing.
/// </remarks>
public static class AuditLogVerifier
{
    /// <summary>Verifies a log that lies in memory.</summary>
    /// <param name="log">The bytes of the log.</param>
    /// <param name="anchors">Places noted elsewhere, for example in reports.</param>
    public static AuditVerdict Verify(ReadOnlyMemory<byte> log, IEnumerable<AuditAnchor> anchors)
    {
        using var stream = new MemoryStream(log.ToArray(), false);
        return Verify(stream, anchors);
    }

    /// <summary>Verifies a log from the current position of a stream to its end.</summary>
    /// <param name="log">The log; it is read once, forwards, and not closed. Its faults (I/O) pass to the caller.</param>
    /// <param name="anchors">Places noted elsewhere, for example in reports.</param>
    public static AuditVerdict Verify(Stream log, IEnumerable<AuditAnchor> anchors)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(anchors);
        return new AuditLogWalk(log, anchors).Run();
    }
}
