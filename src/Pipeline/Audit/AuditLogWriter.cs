namespace Clona.Pipeline.Audit;

/// <summary>The audit log as a file that several processes may append to.</summary>
/// <remarks>
/// One append is this protocol:
/// 1. Open the file and take its lock; wait for other writers up to a limit. Whenever we die, the system frees it.
/// 2. Walk the log, or what others added since our last append. If it is damaged, stop; if a crash left an unfinished
/// record, remember it.
/// 3. Cut the unfinished record. If we die here, the log is sound and only the note about the cut is missing.
/// 4. Write all new records, the checkpoint last, in one write, and flush to the disk. If we die inside, the next
/// writer cuts the unfinished record; nothing was promised for the events of this call.
/// 5. Only now the caller gets the anchor and may hand out results.
/// </remarks>
public sealed class AuditLogWriter : IAuditLog
{
    /// <summary>Most bytes of one append.</summary>
    internal const int MaxBatch = 16 << 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly string path;
    private readonly TimeProvider clock;
    private readonly TimeSpan patience;

    // Where this writer left the log. Read and written only by the holder of the file's lock.
    private LogTail? known;

    /// <summary>
    /// Writes to the file <paramref name="path"/>, which is created if it does not exist; its folder has to exist.
    /// </summary>
    /// <param name="path">Path of the log.</param>
    /// <param name="clock">Gives the times of the events.</param>
    /// <param name="patience">How long to wait for another writer.</param>
    public AuditLogWriter(string path, TimeProvider clock, TimeSpan patience)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(clock);
        this.path = path;
        this.clock = clock;
        this.patience = patience;
    }

    /// <inheritdoc/>
    public async Task<AuditAppendResult> AppendAsync(
        IReadOnlyList<AuditEvent> events, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (events.Count == 0)
        {
            throw new ArgumentException("There is no event to append.", nameof(events));
        }

        try
        {
            await using var log = await OpenAsync(cancellationToken);
            return log is null ? new AuditAppendResult(null, AuditFault.Locked) : Append(log, events);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new AuditAppendResult(null, AuditFault.Unwritable);
        }
    }

    private async Task<FileStream?> OpenAsync(CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return LogFile.OpenLocked(path);
            }
            catch (IOException exception) when (LogFile.IsHeldByAnother(exception))
            {
                if (clock.GetElapsedTime(began) >= patience)
                {
                    return null;
                }
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }
    }

    private AuditAppendResult Append(FileStream log, IReadOnlyList<AuditEvent> events)
    {
        var walk = LogWalker.Walk(log, known);
        known = null;
        if (walk.Tail is not { } tail)
        {
            return new AuditAppendResult(null, AuditFault.Damaged);
        }

        if (!walk.Torn.IsEmpty)
        {
            log.SetLength(tail.Length);
        }

        log.Position = tail.Length;
        var isNew = tail.Length == 0;
        tail.Length = Math.Max(tail.Length, CanonicalEncoding.Header.Length);
        var batch = new LogBatch(tail, clock.GetUtcNow());
        batch.Add(Openers(tail, walk.Torn.Span));
        batch.Add(events);
        var anchor = batch.Close();
        log.Write(batch.ToFileBytes(isNew));
        log.Flush(flushToDisk: true);
        known = tail;
        return new AuditAppendResult(anchor, null, Recovered: !walk.Torn.IsEmpty);
    }

    private static List<AuditEvent> Openers(LogTail tail, ReadOnlySpan<byte> torn)
    {
        var openers = new List<AuditEvent>();
        if (tail.NextSequence == 0)
        {
            openers.Add(LogEvents.Created());
        }

        if (!torn.IsEmpty)
        {
            openers.Add(LogEvents.Recovered(torn.Length, Sha256Digest.Of(torn)));
        }

        return openers;
    }
}
