namespace Clona.Pdf.Filters;

/// <summary>Where a filter writes to: grows as needed, up to a limit.</summary>
/// <param name="limit">Most bytes.</param>
/// <param name="sink">Takes what is written strip by strip; null where it is kept.</param>
internal sealed class DecodeOutput(int limit, SampleSink? sink = null)
{
    private const int FirstSize = 4096;

    private byte[] buffer = [];
    private int poured;

    /// <summary>Most bytes that may be written.</summary>
    public int Limit { get; } = limit;

    /// <summary>Bytes written so far; where a sink takes them, those it has not taken yet.</summary>
    public int Length { get; private set; }

    /// <summary>Whether more was asked for than the limit allows: what is written is then worthless.</summary>
    public bool IsOverLimit { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Length);

    /// <summary>Makes the first buffer large enough for what is expected.</summary>
    public void Expect(long bytes)
    {
        if (buffer.Length == 0)
        {
            buffer = new byte[(int)Math.Clamp(bytes, 16, Math.Max(16, Math.Min(Limit, 1 << 20)))];
        }
    }

    /// <summary>
    /// Room for the next bytes, at least <paramref name="atLeast"/> of them; empty where the limit is reached.
    /// </summary>
    public Span<byte> Room(int atLeast)
    {
        if (sink is not null && Length >= SampleSink.Strip)
        {
            Pour();
        }

        if (buffer.Length - Length >= atLeast)
        {
            return buffer.AsSpan(Length);
        }

        if (Limit - poured - Length < atLeast)
        {
            IsOverLimit = true;
            return [];
        }

        var size = Math.Clamp(buffer.Length * 2L, Math.Max(FirstSize, Length + atLeast), Limit);
        Array.Resize(ref buffer, (int)size);
        return buffer.AsSpan(Length);
    }

    /// <summary>Hands what is left to the sink.</summary>
    /// <returns>How many bytes it has taken in all.</returns>
    public int Pour()
    {
        sink?.Take(buffer.AsSpan(0, Length));
        poured += Length;
        Length = 0;
        return poured;
    }

    /// <summary>Says how many bytes of the room were filled.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Appends one byte; false where the limit is reached.</summary>
    public bool Write(byte value)
    {
        var room = Room(1);
        if (room.IsEmpty)
        {
            return false;
        }

        room[0] = value;
        Length++;
        return true;
    }

    /// <summary>Appends bytes; false where the limit is reached.</summary>
    public bool Write(ReadOnlySpan<byte> values)
    {
        var room = Room(values.Length);
        if (room.Length < values.Length)
        {
            return false;
        }

        values.CopyTo(room);
        Length += values.Length;
        return true;
    }

    /// <summary>
    /// Appends a stretch of what was written; it may reach into what it writes itself. False where the limit is
    /// reached.
    /// </summary>
    public bool Repeat(int start, int count)
    {
        var room = Room(count);
        if (room.Length < count)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            room[i] = buffer[start + i];
        }

        Length += count;
        return true;
    }

    /// <summary>Takes back everything after the first <paramref name="length"/> bytes.</summary>
    public void CutTo(int length) => Length = length;
}
