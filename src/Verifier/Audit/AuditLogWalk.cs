using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Clona.Verifier.Audit;

/// <summary>One walk over a log, record by record.</summary>
internal sealed class AuditLogWalk(Stream log, IEnumerable<AuditAnchor> anchors)
{
    private const int HashLength = 32;
    private const int MaxPayload = 1024 * 1024;
    private const byte LeafPrefix = 0;
    private const byte ChainPrefix = 2;

    private readonly List<AuditAnchor> awaited = [.. anchors.OrderBy(anchor => anchor.Sequence)];
    private readonly MerkleTree tree = new();
    private byte[] chain = new byte[HashLength];
    private string? logId;
    private long records;
    private long checkpoints;
    private long afterCheckpoint;
    private long timeWarnings;
    private long lastTime = long.MinValue;
    private int anchorsFound;

    private static ReadOnlySpan<byte> Header => "CLONA-AUDIT/1\n"u8;

    public AuditVerdict Run()
    {
        var header = new byte[Header.Length];
        if (log.ReadAtLeast(header, header.Length, false) != header.Length || !Header.SequenceEqual(header))
        {
            return Verdict(AuditFault.HeaderWrong, null);
        }

        while (true)
        {
            var fault = ReadRecord(out var isEnd);
            if (fault != AuditFault.None)
            {
                return Verdict(fault, fault is AuditFault.AnchorOfOtherLog ? awaited[anchorsFound].Sequence : records);
            }

            if (isEnd)
            {
                return AtEnd();
            }
        }
    }

    private AuditVerdict AtEnd()
    {
        if (records == 0)
        {
            return Verdict(AuditFault.CreationMissing, 0);
        }

        return anchorsFound < awaited.Count
            ? Verdict(AuditFault.AnchorMissing, records)
            : Verdict(AuditFault.None, null);
    }

    private AuditFault ReadRecord(out bool isEnd)
    {
        var prefix = new byte[4];
        var read = log.ReadAtLeast(prefix, prefix.Length, false);
        isEnd = read == 0;
        if (isEnd)
        {
            return AuditFault.None;
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(prefix);
        if (read < prefix.Length || length > MaxPayload)
        {
            return read < prefix.Length ? AuditFault.RecordCut : AuditFault.RecordTooLong;
        }

        var payload = new byte[length];
        var stated = new byte[HashLength];
        var isWhole = log.ReadAtLeast(payload, payload.Length, false) == payload.Length
            && log.ReadAtLeast(stated, HashLength, false) == HashLength;
        return isWhole ? CheckRecord(payload, stated) : AuditFault.RecordCut;
    }

    private AuditFault CheckRecord(byte[] payload, byte[] stated)
    {
        if (AuditEventReader.Read(payload, out var fault) is not { } entry)
        {
            return fault;
        }

        var leaf = SHA256.HashData([LeafPrefix, .. payload]);
        var next = SHA256.HashData([ChainPrefix, .. chain, .. leaf]);
        fault = CheckPlace(entry);
        if (fault != AuditFault.None)
        {
            return fault;
        }

        if (!next.AsSpan().SequenceEqual(stated))
        {
            return AuditFault.ChainBroken;
        }

        if (entry.Kind == AuditEvent.CheckpointKind && !IsRightCheckpoint(entry))
        {
            return AuditFault.CheckpointWrong;
        }

        fault = CheckAnchors(entry.Sequence, next);
        if (fault == AuditFault.None)
        {
            Accept(entry, leaf, next);
        }

        return fault;
    }

    private AuditFault CheckPlace(AuditEvent entry)
    {
        logId ??= entry.LogId;
        if (entry.LogId != logId)
        {
            return AuditFault.LogIdDiffers;
        }

        if (entry.Sequence != records)
        {
            return AuditFault.SequenceBroken;
        }

        return (records == 0) == (entry.Kind == AuditEvent.CreatedKind) ? AuditFault.None : AuditFault.CreationMissing;
    }

    private bool IsRightCheckpoint(AuditEvent entry) =>
        entry.Size == tree.Size && entry.Root is { } root && tree.Root().AsSpan().SequenceEqual(root);

    private AuditFault CheckAnchors(long sequence, byte[] next)
    {
        while (anchorsFound < awaited.Count && (awaited[anchorsFound].Sequence <= sequence || awaited[anchorsFound].LogId != logId))
        {
            var anchor = awaited[anchorsFound];
            if (anchor.LogId != logId)
            {
                return AuditFault.AnchorOfOtherLog;
            }

            if (anchor.Sequence != sequence || anchor.ChainHash != Convert.ToHexStringLower(next))
            {
                return AuditFault.AnchorDiffers;
            }

            anchorsFound++;
        }

        return AuditFault.None;
    }

    private void Accept(AuditEvent entry, byte[] leaf, byte[] next)
    {
        tree.Append(leaf);
        chain = next;
        records++;
        timeWarnings += entry.Time < lastTime ? 1 : 0;
        lastTime = entry.Time;
        var isCheckpoint = entry.Kind == AuditEvent.CheckpointKind;
        checkpoints += isCheckpoint ? 1 : 0;
        afterCheckpoint = isCheckpoint ? 0 : afterCheckpoint + 1;
    }

    private AuditVerdict Verdict(AuditFault fault, long? sequence) => new(
        fault,
        sequence,
        records,
        checkpoints,
        afterCheckpoint,
        anchorsFound,
        timeWarnings,
        records == 0 ? null : new AuditAnchor(logId!, records - 1, Convert.ToHexStringLower(chain)));
}
