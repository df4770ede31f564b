using System.Buffers.Binary;
using System.Text;

namespace Clona.Pipeline.Audit;

/// <summary>Reads an encoded event back, for lists that people look at; judging a log is the verifier's work.</summary>
internal ref struct CanonicalDecoding
{
    private const int SequenceOffset = sizeof(ushort) + LogId.Length;

    private ReadOnlySpan<byte> rest;

    private CanonicalDecoding(ReadOnlySpan<byte> payload) => rest = payload;

    /// <summary>The event; <paramref name="payload"/> has to be a whole one.</summary>
    internal static AuditRecord Read(ReadOnlySpan<byte> payload) => new CanonicalDecoding(payload).ReadRecord();

    /// <summary>The number that stands in a payload; 0 where it is too short to hold one.</summary>
    internal static long SequenceOf(ReadOnlySpan<byte> payload) => payload.Length < SequenceOffset + sizeof(long)
        ? 0
        : BinaryPrimitives.ReadInt64BigEndian(payload[SequenceOffset..]);

    private AuditRecord ReadRecord()
    {
        Take(sizeof(ushort));
        var log = new LogId(Take(LogId.Length));
        var sequence = TakeNumber();
        var time = TakeNumber();
        var kind = TakeText();
        var actor = TakeText();
        var subject = new Sha256Digest(Take(Sha256Digest.Length));
        var builder = new AuditEventBuilder(kind, actor, subject);
        for (var left = TakeLength(); left > 0; left--)
        {
            ReadAttribute(builder);
        }

        return new AuditRecord(log, sequence, time, builder.Build());
    }

    private void ReadAttribute(AuditEventBuilder builder)
    {
        var name = TakeText();
        switch ((AuditValueTag)Take(1)[0])
        {
            case AuditValueTag.Token:
                builder.Token(name, TakeText());
                break;
            case AuditValueTag.Number:
                builder.Number(name, TakeNumber());
                break;
            default:
                builder.Digest(name, new Sha256Digest(Take(Sha256Digest.Length)));
                break;
        }
    }

    private string TakeText() => Encoding.UTF8.GetString(Take(TakeLength()));

    private long TakeNumber() => BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long)));

    private int TakeLength() => (int)BinaryPrimitives.ReadUInt32BigEndian(Take(sizeof(uint)));

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
