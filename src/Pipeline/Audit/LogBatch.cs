using System.Buffers;

namespace Clona.Pipeline.Audit;

/// <summary>The records of one append, encoded and chained in memory; file and database write the same ones.</summary>
internal sealed class LogBatch
{
    private readonly List<EncodedRecord> records = [];
    private readonly LogTail tail;
    private readonly LogId id;
    private readonly long microseconds;
    private long size;

    /// <summary>Begins behind <paramref name="tail"/>; all records get the time <paramref name="now"/>.</summary>
    internal LogBatch(LogTail tail, DateTimeOffset now)
    {
        this.tail = tail;
        id = tail.Id ?? LogId.Random();
        microseconds = (now - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
    }

    /// <summary>Everything that was added.</summary>
    internal IReadOnlyList<EncodedRecord> Records => records;

    /// <summary>Adds events in their order.</summary>
    /// <exception cref="ArgumentException">The append would become too large.</exception>
    internal void Add(IEnumerable<AuditEvent> events)
    {
        foreach (var item in events)
        {
            Add(item);
        }
    }

    /// <summary>Adds the checkpoint; its anchor is the result of the append.</summary>
    internal AuditAnchor Close()
    {
        Add(LogEvents.Checkpoint(tail.Tree.Size, tail.Tree.Root()));
        return new AuditAnchor(id, tail.NextSequence - 1, tail.Chain);
    }

    /// <summary>The records in the form of a log file, with its first line where the file is new.</summary>
    internal ReadOnlySpan<byte> ToFileBytes(bool isNew)
    {
        var writer = new ArrayBufferWriter<byte>((int)size + CanonicalEncoding.Header.Length);
        writer.Write(isNew ? CanonicalEncoding.Header : []);
        foreach (var record in records)
        {
            LogFormat.WriteRecord(writer, record.Payload.Span, record.Chain);
        }

        return writer.WrittenSpan;
    }

    private void Add(AuditEvent item)
    {
        var sequence = tail.NextSequence;
        var payload = CanonicalEncoding.Payload(new AuditRecord(id, sequence, microseconds, item));
        size += payload.Length + CanonicalEncoding.Frame;
        if (size + CanonicalEncoding.Header.Length > AuditLogWriter.MaxBatch)
        {
            throw new ArgumentException("Too many events for one append.", nameof(item));
        }

        records.Add(new EncodedRecord(sequence, microseconds, item, payload, tail.Add(id, payload)));
    }
}
