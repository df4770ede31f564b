namespace Clona.Verifier.Reading.Objects;

/// <summary>Reads literal and hexadecimal strings (ISO 32000-1, 7.3.4).</summary>
internal sealed class StringReader(byte[] data, int end)
{
    private byte[] buffer = new byte[256];
    private int gathered;
    private int start;
    private int count;

    /// <summary>Whether strings stay in one buffer, one behind the other, instead of getting an array each.</summary>
    public bool Gathers { get; set; }

    /// <summary>The buffer; later strings may stand in another one, this one keeps what it has.</summary>
    public byte[] Gathered => buffer;

    /// <summary>Where in the buffer the last string stands.</summary>
    public (int Start, int Length) Last => (start, count - start);

    /// <summary>Reads from behind the opening parenthesis to behind the closing one, or to the end of the data.</summary>
    public byte[] ReadLiteral(int position, out int after)
    {
        Begin();
        var depth = 1;
        while (position < end)
        {
            var value = data[position++];
            depth += value == '(' ? 1 : value == ')' ? -1 : 0;
            if (depth == 0)
            {
                break;
            }

            position = value switch
            {
                (byte)'\\' => ReadEscape(position),
                (byte)'\r' => AppendLineEnd(position),
                _ => Append(value, position),
            };
        }

        after = position;
        return End();
    }

    /// <summary>Reads from behind the opening bracket; a last odd digit counts as if a zero followed.</summary>
    public byte[] ReadHexadecimal(int position, out int after)
    {
        Begin();
        var high = -1;
        while (position < end && data[position] != '>')
        {
            var digit = Characters.HexValue(data[position++]);
            if (digit >= 0)
            {
                high = high < 0 ? digit : AppendPair(high, digit);
            }
        }

        if (high >= 0)
        {
            AppendPair(high, 0);
        }

        after = Math.Min(position + 1, end);
        return End();
    }

    private void Begin() => start = count = gathered;

    private byte[] End()
    {
        if (!Gathers)
        {
            return buffer.AsSpan(start, count - start).ToArray();
        }

        gathered = count;
        return [];
    }

    private int AppendPair(int high, int low)
    {
        Append((byte)((high << 4) | low), 0);
        return -1;
    }

    private int ReadEscape(int position)
    {
        if (position >= end)
        {
            return position;
        }

        var value = data[position];
        return value switch
        {
            (byte)'n' => Append((byte)'\n', position + 1),
            (byte)'r' => Append((byte)'\r', position + 1),
            (byte)'t' => Append((byte)'\t', position + 1),
            (byte)'b' => Append((byte)'\b', position + 1),
            (byte)'f' => Append((byte)'\f', position + 1),
            (byte)'\n' => position + 1,
            (byte)'\r' => position + (position + 1 < end && data[position + 1] == '\n' ? 2 : 1),
            >= (byte)'0' and <= (byte)'7' => ReadOctal(position),
            _ => Append(value, position + 1),
        };
    }

    private int ReadOctal(int position)
    {
        var value = 0;
        var stop = Math.Min(position + 3, end);
        while (position < stop && data[position] is >= (byte)'0' and <= (byte)'7')
        {
            value = (value << 3) | (data[position++] - '0');
        }

        return Append((byte)value, position);
    }

    private int AppendLineEnd(int position) =>
        Append((byte)'\n', position < end && data[position] == '\n' ? position + 1 : position);

    private int Append(byte value, int position)
    {
        if (count == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        buffer[count++] = value;
        return position;
    }
}
