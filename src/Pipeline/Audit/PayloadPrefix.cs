using System.Buffers.Binary;

namespace Clona.Pipeline.Audit;

/// <summary>Tells the beginning of a payload, left by a crash, from a damaged one.</summary>
/// <remarks>
/// Without this a flipped bit in a length would look like an unfinished record, and the sound records behind it would
/// be cut.
/// </remarks>
internal ref struct PayloadPrefix
{
    private ReadOnlySpan<byte> rest;
    private PrefixState state;

    private PayloadPrefix(ReadOnlySpan<byte> bytes)
    {
        rest = bytes;
        state = PrefixState.Whole;
    }

    /// <summary>Judges <paramref name="bytes"/> as payload number <paramref name="sequence"/> of a log.</summary>
    /// <param name="bytes">What there is of the payload.</param>
    /// <param name="logId">Id of the log; <see langword="null"/> if this would be its first event.</param>
    /// <param name="sequence">Number the event must have.</param>
    internal static PrefixState Judge(ReadOnlySpan<byte> bytes, LogId? logId, long sequence)
    {
        var reader = new PayloadPrefix(bytes);
        reader.ReadEnvelope(logId, sequence);
        reader.ReadAttributes();
        return reader.state == PrefixState.Whole && !reader.rest.IsEmpty ? PrefixState.Invalid : reader.state;
    }

    private void ReadEnvelope(LogId? logId, long sequence)
    {
        var version = Take(sizeof(ushort));
        Demand(version.IsEmpty || BinaryPrimitives.ReadUInt16BigEndian(version) == CanonicalEncoding.Version);
        var id = Take(LogId.Length);
        Demand(id.IsEmpty || logId is null || new LogId(id) == logId);
        var number = Take(sizeof(long));
        Demand(number.IsEmpty || BinaryPrimitives.ReadInt64BigEndian(number) == sequence);
        Take(sizeof(long));
        SkipText(AuditSyntax.MaxName);
        SkipText(AuditSyntax.MaxToken);
        Take(Sha256Digest.Length);
    }

    private void ReadAttributes()
    {
        var count = ReadLength(AuditEventBuilder.MaxAttributes);
        for (var index = 0; index < count && state == PrefixState.Whole; index++)
        {
            SkipText(AuditSyntax.MaxName);
            SkipValue();
        }
    }

    private void SkipValue()
    {
        var tag = Take(1);
        if (tag.IsEmpty)
        {
            return;
        }

        switch ((AuditValueTag)tag[0])
        {
            case AuditValueTag.Token:
                SkipText(AuditSyntax.MaxToken);
                break;
            case AuditValueTag.Number:
                Take(sizeof(long));
                break;
            case AuditValueTag.Digest:
                Take(Sha256Digest.Length);
                break;
            default:
                Demand(false);
                break;
        }
    }

    private void SkipText(int longest)
    {
        var length = ReadLength(longest);
        if (length > 0)
        {
            Take(length);
        }
    }

    private int ReadLength(int largest)
    {
        var bytes = Take(sizeof(uint));
        var length = bytes.IsEmpty ? 0 : BinaryPrimitives.ReadUInt32BigEndian(bytes);
        Demand(length <= largest);
        return state == PrefixState.Whole ? (int)length : 0;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (state != PrefixState.Whole)
        {
            return [];
        }

        if (rest.Length < length)
        {
            state = PrefixState.NeedsMore;
            return [];
        }

        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }

    private void Demand(bool condition)
    {
        if (!condition && state != PrefixState.NeedsMore)
        {
            state = PrefixState.Invalid;
        }
    }
}
