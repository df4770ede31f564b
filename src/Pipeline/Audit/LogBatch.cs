using System.Buffers;
using System.Buffers.Binary;

namespace Clona.Pipeline.Audit;

/// <summary>The records of one append, encoded and chained in memory.</summary>
internal sealed class LogBatch
{
    private readonly ArrayBufferWriter<byte> bytes = new(4096);
    private readonly LogTail tail;
    private readonly LogId id;
    private readonly long microseconds;

    /// <summary>Begins behind <paramref name="tail"/>; all records get the time <paramref name="now"/>.</summary>
    internal LogBatch(LogTail tail, DateTimeOffset now)
    {
        this.tail = tail;
        id = tail.Id ?? LogId.Random();
        microseconds = (now - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        if (tail.Length == 0)
        {
            bytes.Write(CanonicalEncoding.Header);
            tail.Length = CanonicalEncoding.Header.Length;
        }
    }

    /// <summary>Everything to write.</summary>
    internal ReadOnlySpan<byte> Bytes => bytes.WrittenSpan;

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

    private void Add(AuditEvent item)
    {
        var payload = CanonicalEncoding.Payload(new AuditRecord(id, tail.NextSequence, microseconds, item));
        if (bytes.WrittenCount + payload.Length + CanonicalEncoding.Frame > AuditLogWriter.MaxBatch)
        {
            throw new ArgumentException("Too many events for one append.", nameof(item));
        }

        BinaryPrimitives.WriteUInt32BigEndian(bytes.GetSpan(sizeof(uint)), (uint)payload.Length);
        bytes.Advance(sizeof(uint));
        bytes.Write(payload);
        bytes.Write(tail.Add(id, payload).ToBytes());
    }
}
