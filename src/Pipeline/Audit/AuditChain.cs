namespace Clona.Pipeline.Audit;

/// <summary>Continues a log that is not a file: numbers, encodes and chains events exactly as the file log does.</summary>
/// <remarks>The caller stores the records and <see cref="State"/> in one transaction, one writer at a time.</remarks>
public sealed class AuditChain
{
    private readonly LogTail tail;

    /// <summary>Continues behind <paramref name="state"/>; a new log where there is none.</summary>
    public AuditChain(AuditChainState? state) => tail = state is null ? new LogTail() : LogTail.Resume(state);

    /// <summary>State behind the last event; null before the first.</summary>
    public AuditChainState? State =>
        tail.Id is { } id ? new AuditChainState(id, tail.NextSequence, tail.Chain, tail.Tree.Subtrees) : null;

    /// <summary>Adds events and the checkpoint that closes the append; a new log gets its first event before them.</summary>
    /// <param name="events">At least one event.</param>
    /// <param name="now">Time of all of them.</param>
    /// <returns>What to store, and the anchor of the checkpoint.</returns>
    public (IReadOnlyList<EncodedRecord> Records, AuditAnchor Anchor) Append(IReadOnlyList<AuditEvent> events, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (events.Count == 0)
        {
            throw new ArgumentException("There is no event to append.", nameof(events));
        }

        var batch = new LogBatch(tail, now);
        batch.Add(tail.NextSequence == 0 ? [LogEvents.Created()] : []);
        batch.Add(events);
        var anchor = batch.Close();
        return (batch.Records, anchor);
    }
}
