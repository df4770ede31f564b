using System.Globalization;

namespace Clona.Pdf.Tests.Canaries.Search;

/// <summary>Strings and names of any bytes, whatever these are: escapes undone, and what text operators show in one row.</summary>
internal sealed class RawTokens
{
    private readonly byte[] data;
    private readonly List<byte> pending = [];
    private int at;

    /// <summary>Reads all of <paramref name="data"/>.</summary>
    public RawTokens(byte[] data)
    {
        this.data = data;
        while (at < data.Length)
        {
            Read();
        }
    }

    /// <summary>Each string and each name.</summary>
    public List<byte[]> Values { get; } = [];

    /// <summary>The strings that text operators take, one after the other.</summary>
    public List<byte> Shown { get; } = [];

    private void Read()
    {
        switch (data[at])
        {
            case (byte)'(':
                Keep(Literal());
                break;
            case (byte)'<' when at + 1 < data.Length && data[at + 1] != '<':
                Keep(Hex());
                break;
            case (byte)'/':
                Values.Add(Name());
                break;
            case (byte)'T' or (byte)'\'' or (byte)'"':
                Show();
                break;
            default:
                at++;
                break;
        }
    }

    private void Keep(byte[] value)
    {
        Values.Add(value);
        pending.AddRange(value);
    }

    private void Show()
    {
        if (data[at] != 'T' || (at + 1 < data.Length && data[at + 1] is (byte)'j' or (byte)'J'))
        {
            Shown.AddRange(pending);
        }

        pending.Clear();
        at++;
    }

    private byte[] Literal()
    {
        List<byte> value = [];
        var depth = 1;
        for (at++; at < data.Length; at++)
        {
            depth += data[at] == '(' ? 1 : data[at] == ')' ? -1 : 0;
            if (depth == 0)
            {
                at++;
                break;
            }

            value.Add(data[at] == '\\' ? Escaped() : data[at]);
        }

        return [.. value];
    }

    private byte Escaped()
    {
        var digits = 0;
        while (digits < 3 && at + digits + 1 < data.Length && data[at + digits + 1] is >= (byte)'0' and <= (byte)'7')
        {
            digits++;
        }

        if (digits == 0)
        {
            at = Math.Min(at + 1, data.Length - 1);
            return data[at];
        }

        var value = 0;
        for (; digits > 0; digits--)
        {
            value = (value * 8) + data[++at] - '0';
        }

        return (byte)value;
    }

    private byte[] Hex()
    {
        var start = ++at;
        while (at < data.Length && data[at] != '>')
        {
            at++;
        }

        return [.. data[start..at].Where(value => char.IsAsciiHexDigit((char)value)).Chunk(2)
            .Select(pair => byte.Parse(string.Concat(pair.Select(digit => (char)digit)), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
    }

    private byte[] Name()
    {
        List<byte> value = [];
        for (at++; at < data.Length && data[at] > ' ' && !"/[]<>(){}%"u8.Contains(data[at]); at++)
        {
            if (data[at] == '#' && at + 2 < data.Length && char.IsAsciiHexDigit((char)data[at + 1]) && char.IsAsciiHexDigit((char)data[at + 2]))
            {
                value.Add(byte.Parse(string.Concat((char)data[at + 1], (char)data[at + 2]), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 2;
            }
            else
            {
                value.Add(data[at]);
            }
        }

        return [.. value];
    }
}
