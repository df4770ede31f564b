using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Filters;

/// <summary>The small filters: ASCIIHex, ASCII85 and RunLength (ISO 32000-1, 7.4.2, 7.4.3, 7.4.5).</summary>
internal static class TextFilters
{
    public static bool Hexadecimal(byte[] data, ByteSink sink)
    {
        var high = -1;
        foreach (var value in data)
        {
            var digit = Characters.HexValue(value);
            if (value == '>')
            {
                break;
            }

            if (digit < 0 && !Characters.IsSpace(value))
            {
                return false;
            }

            if (digit >= 0 && high >= 0)
            {
                sink.Add((byte)((high << 4) | digit));
                high = -1;
            }
            else if (digit >= 0)
            {
                high = digit;
            }
        }

        if (high >= 0)
        {
            sink.Add((byte)(high << 4));
        }

        return true;
    }

    public static bool Ascii85(byte[] data, ByteSink sink)
    {
        ulong group = 0;
        var count = 0;
        foreach (var value in data.AsSpan(data.AsSpan().StartsWith("<~"u8) ? 2 : 0))
        {
            if (value == '~')
            {
                break;
            }

            if (value == 'z' && count == 0)
            {
                sink.Add([0, 0, 0, 0]);
            }
            else if (value is >= (byte)'!' and <= (byte)'u')
            {
                group = (group * 85) + (uint)(value - '!');
                count = count == 4 ? Flush(ref group, 4, sink) : count + 1;
            }
            else if (!Characters.IsSpace(value))
            {
                return false;
            }
        }

        for (var missing = count; count > 0 && missing < 5; missing++)
        {
            group = (group * 85) + 84;
        }

        Flush(ref group, count - 1, sink);
        return true;
    }

    public static bool RunLength(byte[] data, ByteSink sink)
    {
        var position = 0;
        Span<byte> run = stackalloc byte[128];
        while (position < data.Length && data[position] != 128)
        {
            var length = data[position++];
            if (length < 128)
            {
                var count = Math.Min(length + 1, data.Length - position);
                sink.Add(data.AsSpan(position, count));
                position += count;
            }
            else if (position < data.Length)
            {
                run.Fill(data[position++]);
                sink.Add(run[..(257 - length)]);
            }
        }

        return true;
    }

    private static int Flush(ref ulong group, int count, ByteSink sink)
    {
        for (var index = 0; index < count; index++)
        {
            sink.Add((byte)(group >> (24 - (8 * index))));
        }

        group = 0;
        return 0;
    }
}
