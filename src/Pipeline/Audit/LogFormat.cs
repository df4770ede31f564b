using System.Buffers;
using System.Buffers.Binary;

namespace Clona.Pipeline.Audit;

/// <summary>The frame of the file format <c>CLONA-AUDIT/1</c> around payloads and chain hashes.</summary>
public static class LogFormat
{
    /// <summary>First line of every log file.</summary>
    public static ReadOnlyMemory<byte> Header { get; } = CanonicalEncoding.Header.ToArray();

    /// <summary>Writes one record.</summary>
    /// <param name="writer">Takes the bytes.</param>
    /// <param name="payload">The event's encoding.</param>
    /// <param name="chain">Its chain hash.</param>
    public static void WriteRecord(IBufferWriter<byte> writer, ReadOnlySpan<byte> payload, Sha256Digest chain)
    {
        ArgumentNullException.ThrowIfNull(writer);
        BinaryPrimitives.WriteUInt32BigEndian(writer.GetSpan(sizeof(uint)), (uint)payload.Length);
        writer.Advance(sizeof(uint));
        writer.Write(payload);
        chain.CopyTo(writer.GetSpan(Sha256Digest.Length));
        writer.Advance(Sha256Digest.Length);
    }
}
