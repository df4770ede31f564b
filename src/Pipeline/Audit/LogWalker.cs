using System.Buffers.Binary;

namespace Clona.Pipeline.Audit;

/// <summary>Walks a log from its beginning: every record must follow from the one before.</summary>
/// <remarks>
/// Cheap on purpose: the chain is recomputed, what the payloads say is left to <c>redact audit verify</c>. Memory does
/// not grow with the log.
/// </remarks>
internal static class LogWalker
{
    private const int PayloadIdOffset = sizeof(ushort);
    private const int PayloadSequenceOffset = PayloadIdOffset + LogId.Length;

    private static readonly LogWalk Damaged = new(null, default);

    /// <summary>Walks <paramref name="log"/> to its end.</summary>
    /// <param name="log">The log.</param>
    /// <param name="known">
    /// State behind a record that was walked before; if that record is still in its place, only what follows is walked.
    /// </param>
    internal static LogWalk Walk(Stream log, LogTail? known = null) =>
        known is not null && IsInPlace(log, known) ? WalkRecords(log, known) : WalkFromStart(log);

    private static bool IsInPlace(Stream log, LogTail known)
    {
        if (known.NextSequence == 0 || log.Length < known.Length)
        {
            return false;
        }

        log.Position = known.Length - Sha256Digest.Length;
        return new Sha256Digest(ReadUpTo(log, Sha256Digest.Length)) == known.Chain;
    }

    private static LogWalk WalkFromStart(Stream log)
    {
        log.Position = 0;
        var tail = new LogTail();
        var header = ReadUpTo(log, CanonicalEncoding.Header.Length);
        if (header.Length < CanonicalEncoding.Header.Length)
        {
            return CanonicalEncoding.Header.StartsWith(header) || IsBlank(header) ? new LogWalk(tail, header) : Damaged;
        }

        if (!CanonicalEncoding.Header.SequenceEqual(header))
        {
            return Damaged;
        }

        tail.Length = header.Length;
        return WalkRecords(log, tail);
    }

    private static LogWalk WalkRecords(Stream log, LogTail tail)
    {
        while (true)
        {
            var prefix = ReadUpTo(log, sizeof(uint));
            if (prefix.Length < sizeof(uint))
            {
                return new LogWalk(tail, prefix);
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(prefix);
            if (length is 0 or > CanonicalEncoding.MaxPayload)
            {
                return IsBlank(prefix) ? BlankRest(log, tail, prefix) : Damaged;
            }

            var wanted = (int)length + Sha256Digest.Length;
            var body = ReadUpTo(log, wanted);
            if (body.Length < wanted)
            {
                return Unfinished(tail, prefix, body, (int)length);
            }

            if (!Accept(tail, body.AsSpan(0, (int)length), body.AsSpan((int)length)))
            {
                return Damaged;
            }
        }
    }

    private static bool Accept(LogTail tail, ReadOnlySpan<byte> payload, ReadOnlySpan<byte> chain)
    {
        var known = PayloadPrefix.Judge(payload, tail.Id, tail.NextSequence) == PrefixState.Whole;
        return known
            && tail.Add(new LogId(payload[PayloadIdOffset..PayloadSequenceOffset]), payload) == new Sha256Digest(chain);
    }

    private static LogWalk Unfinished(LogTail tail, byte[] prefix, byte[] body, int length)
    {
        var payload = body.AsSpan(0, Math.Min(length, body.Length));
        var state = PayloadPrefix.Judge(payload, tail.Id, tail.NextSequence);
        var expected = payload.Length == length ? PrefixState.Whole : PrefixState.NeedsMore;
        return state == expected || IsBlank(body) ? new LogWalk(tail, (byte[])[.. prefix, .. body]) : Damaged;
    }

    // After a loss of power some file systems leave zeros where the last write should be.
    private static LogWalk BlankRest(Stream log, LogTail tail, byte[] prefix)
    {
        var rest = ReadUpTo(log, AuditLogWriter.MaxBatch + 1);
        return rest.Length <= AuditLogWriter.MaxBatch && IsBlank(rest)
            ? new LogWalk(tail, (byte[])[.. prefix, .. rest])
            : Damaged;
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept((byte)0);

    private static byte[] ReadUpTo(Stream log, int count)
    {
        var left = Math.Max(0, log.Length - log.Position);
        var buffer = new byte[(int)Math.Min(count, left)];
        log.ReadExactly(buffer);
        return buffer;
    }
}
