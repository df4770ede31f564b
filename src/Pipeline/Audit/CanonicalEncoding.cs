using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Clona.Pipeline.Audit;

/// <summary>
/// The one encoding of an event, format <c>CLONA-AUDIT/1</c> (docs/audit.md); integers are big-endian.
/// </summary>
internal static class CanonicalEncoding
{
    /// <summary>Version that stands in every payload.</summary>
    internal const ushort Version = 1;

    /// <summary>Longest payload in bytes.</summary>
    internal const int MaxPayload = 1 << 16;

    /// <summary>Bytes before a payload (its length) and behind it (the chain hash).</summary>
    internal const int Frame = sizeof(uint) + Sha256Digest.Length;

    /// <summary>First line of every log.</summary>
    internal static ReadOnlySpan<byte> Header => "CLONA-AUDIT/1\n"u8;

    /// <summary>The payload of <paramref name="record"/>.</summary>
    internal static byte[] Payload(AuditRecord record)
    {
        var writer = new ArrayBufferWriter<byte>(512);
        BinaryPrimitives.WriteUInt16BigEndian(Take(writer, sizeof(ushort)), Version);
        record.LogId.CopyTo(Take(writer, LogId.Length));
        WriteNumber(writer, record.Sequence);
        WriteNumber(writer, record.Microseconds);
        WriteText(writer, record.Event.Kind);
        WriteText(writer, record.Event.Actor);
        record.Event.Subject.CopyTo(Take(writer, Sha256Digest.Length));
        WriteLength(writer, record.Event.Attributes.Count);
        foreach (var attribute in record.Event.Attributes)
        {
            WriteAttribute(writer, attribute);
        }

        return writer.WrittenSpan.ToArray();
    }

    private static void WriteAttribute(ArrayBufferWriter<byte> writer, AuditAttribute attribute)
    {
        WriteText(writer, attribute.Name);
        switch (attribute.Value)
        {
            case TokenValue value:
                WriteTag(writer, AuditValueTag.Token);
                WriteText(writer, value.Token);
                break;
            case NumberValue value:
                WriteTag(writer, AuditValueTag.Number);
                WriteNumber(writer, value.Number);
                break;
            case DigestValue value:
                WriteTag(writer, AuditValueTag.Digest);
                value.Digest.CopyTo(Take(writer, Sha256Digest.Length));
                break;
            default:
                throw new InvalidOperationException("An audit value of an unknown kind.");
        }
    }

    private static void WriteTag(ArrayBufferWriter<byte> writer, AuditValueTag tag) => Take(writer, 1)[0] = (byte)tag;

    private static void WriteNumber(ArrayBufferWriter<byte> writer, long number) =>
        BinaryPrimitives.WriteInt64BigEndian(Take(writer, sizeof(long)), number);

    private static void WriteLength(ArrayBufferWriter<byte> writer, int length) =>
        BinaryPrimitives.WriteUInt32BigEndian(Take(writer, sizeof(uint)), (uint)length);

    private static void WriteText(ArrayBufferWriter<byte> writer, string text)
    {
        WriteLength(writer, Encoding.UTF8.GetByteCount(text));
        writer.Advance(Encoding.UTF8.GetBytes(text, writer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }

    private static Span<byte> Take(ArrayBufferWriter<byte> writer, int length)
    {
        var span = writer.GetSpan(length)[..length];
        writer.Advance(length);
        return span;
    }
}
