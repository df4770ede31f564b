namespace Clona.Pipeline.Audit;

/// <summary>Takes events for ever.</summary>
/// <remarks>Safe for use by several threads; implementations keep writers of several processes apart as well.</remarks>
public interface IAuditLog
{
    /// <summary>
    /// Appends <paramref name="events"/> in their order, then a checkpoint, and returns only when they are on the disk.
    /// </summary>
    /// <exception cref="ArgumentException">There is no event.</exception>
    Task<AuditAppendResult> AppendAsync(IReadOnlyList<AuditEvent> events, CancellationToken cancellationToken);
}
