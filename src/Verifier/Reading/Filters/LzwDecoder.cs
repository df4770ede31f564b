namespace Clona.Verifier.Reading.Filters;

/// <summary>Undoes LZW (ISO 32000-1, 7.4.4).</summary>
internal sealed class LzwDecoder(byte[] data, ByteSink sink, bool earlyChange)
{
    private const int Clear = 256;
    private const int EndOfData = 257;

    private readonly int[] prefixes = new int[4096];
    private readonly byte[] suffixes = new byte[4096];
    private readonly byte[] word = new byte[4097];
    private int next = EndOfData + 1;
    private int width = 9;
    private int bits;
    private int bitCount;
    private int position;

    /// <summary>Decodes everything; false when a code cannot be or the end mark is missing.</summary>
    public bool Run()
    {
        var previous = -1;
        while (ReadCode() is >= 0 and var code)
        {
            if (code == EndOfData || sink.IsFull)
            {
                return !sink.IsFull;
            }

            if (code == Clear)
            {
                next = EndOfData + 1;
                width = 9;
                previous = -1;
            }
            else if (code > next || (code == next && previous < 0))
            {
                return false;
            }
            else
            {
                Emit(code, previous);
                previous = code;
            }
        }

        return false;
    }

    private int ReadCode()
    {
        while (bitCount < width && position < data.Length)
        {
            bits = ((bits << 8) | data[position++]) & 0xFFFFFF;
            bitCount += 8;
        }

        if (bitCount < width)
        {
            return -1;
        }

        bitCount -= width;
        return (bits >> bitCount) & ((1 << width) - 1);
    }

    private void Emit(int code, int previous)
    {
        var start = Unwind(code == next ? previous : code);
        var first = word[start];
        sink.Add(word.AsSpan(start, 4096 - start));
        if (code == next)
        {
            sink.Add(first);
        }

        if (previous >= 0 && next < 4096)
        {
            prefixes[next] = previous;
            suffixes[next++] = first;
            var limit = next + (earlyChange ? 1 : 0);
            width = limit >= 2048 ? 12 : limit >= 1024 ? 11 : limit >= 512 ? 10 : 9;
        }
    }

    private int Unwind(int code)
    {
        var start = 4096;
        while (code > EndOfData && start > 1)
        {
            word[--start] = suffixes[code];
            code = prefixes[code];
        }

        word[--start] = (byte)code;
        return start;
    }
}
