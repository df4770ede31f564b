using System.Buffers.Binary;

namespace Clona.Pipeline.Engine;

/// <summary>Frames on a pipe: one byte kind, four bytes length (big-endian), the payload.</summary>
/// <remarks>Whoever reads names the most bytes it will take in all; a longer message is a fault of the sender.</remarks>
internal sealed class FrameStream(Stream stream, long mostBytes)
{
    private const int HeadLength = 5;
    private long bytesLeft = mostBytes;

    /// <summary>Writes one frame and flushes it.</summary>
    public void Write(FrameKind kind, ReadOnlySpan<byte> payload)
    {
        stream.Write(Head(kind, payload.Length));
        stream.Write(payload);
        stream.Flush();
    }

    /// <summary>Writes one frame and flushes it.</summary>
    public async Task WriteAsync(FrameKind kind, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Head(kind, payload.Length), cancellationToken);
        await stream.WriteAsync(payload, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <summary>Reads one frame.</summary>
    /// <exception cref="EndOfStreamException">The other side closed the pipe.</exception>
    /// <exception cref="InvalidDataException">The frame is malformed or the message is too long.</exception>
    public async Task<(FrameKind Kind, byte[] Payload)> ReadAsync(CancellationToken cancellationToken)
    {
        var head = new byte[HeadLength];
        await stream.ReadExactlyAsync(head, cancellationToken);
        var length = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(1));
        if (head[0] is < (byte)FrameKind.Header or > (byte)FrameKind.End || length < 0 || (bytesLeft -= length) < 0)
        {
            throw new InvalidDataException("A frame is malformed or too long.");
        }

        var payload = new byte[length];
        await stream.ReadExactlyAsync(payload, cancellationToken);
        return ((FrameKind)head[0], payload);
    }

    private static byte[] Head(FrameKind kind, int length)
    {
        var head = new byte[HeadLength];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(1), length);
        return head;
    }
}
