namespace Clona.Verifier.Reading.Filters;

/// <summary>Growing output of a filter with an upper limit.</summary>
internal sealed class ByteSink(int limit, int expected = 0)
{
    private const int MostExpected = 1 << 20;

    private byte[] buffer = new byte[Math.Clamp(expected, 1024, MostExpected)];

    public int Count { get; private set; }

    /// <summary>True once more was offered than the limit allows.</summary>
    public bool IsFull { get; private set; }

    public void Add(byte value)
    {
        if ((Count < buffer.Length && Count < limit && !IsFull) || Reserve(1))
        {
            buffer[Count++] = value;
        }
    }

    public void Add(ReadOnlySpan<byte> values)
    {
        if (Reserve(values.Length))
        {
            values.CopyTo(buffer.AsSpan(Count));
            Count += values.Length;
        }
    }

    /// <summary>Repeats bytes that were written before; source and target may overlap.</summary>
    public void Repeat(int distance, int length)
    {
        if (!Reserve(length))
        {
            return;
        }

        var source = Count - distance;
        if (distance >= length)
        {
            buffer.AsSpan(source, length).CopyTo(buffer.AsSpan(Count));
            Count += length;
            return;
        }

        for (var index = 0; index < length; index++)
        {
            buffer[Count++] = buffer[source++];
        }
    }

    public byte[] ToArray() => buffer.AsSpan(0, Count).ToArray();

    /// <summary>The check sum of RFC 1950, section 8.2, over everything written.</summary>
    public uint Adler32()
    {
        uint low = 1, high = 0;
        for (var start = 0; start < Count; start += 5_552)
        {
            foreach (var value in buffer.AsSpan(start, Math.Min(5_552, Count - start)))
            {
                low += value;
                high += low;
            }

            low %= 65_521;
            high %= 65_521;
        }

        return (high << 16) | low;
    }

    private bool Reserve(int more)
    {
        if (IsFull || Count > limit - more)
        {
            IsFull = true;
            return false;
        }

        if (Count + more > buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(Math.Max(buffer.Length * 2L, Count + (long)more), limit));
        }

        return true;
    }
}
