using System.Buffers.Text;

namespace Clona.Pdf.Writing;

/// <summary>A growing buffer of output bytes.</summary>
internal sealed class ByteSink
{
    private byte[] buffer;

    /// <summary>An empty sink.</summary>
    public ByteSink(int capacity = 256) => buffer = new byte[Math.Max(16, capacity)];

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Length);

    /// <summary>The last byte, or 0 where there is none.</summary>
    public byte Last => Length == 0 ? (byte)0 : buffer[Length - 1];

    /// <summary>A copy of what was written.</summary>
    public byte[] ToArray() => buffer[..Length];

    /// <summary>Appends one byte.</summary>
    public void Write(byte value)
    {
        Reserve(1);
        buffer[Length++] = value;
    }

    /// <summary>Appends bytes.</summary>
    public void Write(ReadOnlySpan<byte> values)
    {
        Reserve(values.Length);
        values.CopyTo(buffer.AsSpan(Length));
        Length += values.Length;
    }

    /// <summary>Appends an integer in decimal digits.</summary>
    public void Write(long value)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(value, buffer.AsSpan(Length), out var count);
        Length += count;
    }

    private void Reserve(int count)
    {
        if (buffer.Length - Length < count)
        {
            Array.Resize(
                ref buffer, (int)Math.Min(Array.MaxLength, Math.Max(buffer.Length * 2L, (long)Length + count)));
        }
    }
}
