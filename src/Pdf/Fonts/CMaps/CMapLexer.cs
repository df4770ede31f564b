namespace Clona.Pdf.Fonts.CMaps;

/// <summary>Splits the PostScript of a CMap into tokens; never fails, junk is skipped.</summary>
/// <remarks>Dictionary brackets, braces and comments carry nothing that is needed here and are skipped too.</remarks>
internal sealed class CMapLexer
{
    private readonly ReadOnlyMemory<byte> data;
    private int position;

    /// <summary>Starts at the beginning of <paramref name="data"/>.</summary>
    public CMapLexer(ReadOnlyMemory<byte> data) => this.data = data;

    /// <summary>The next token; <see cref="CMapTokenKind.End"/> for ever once the data is over.</summary>
    public CMapToken Next()
    {
        while (position < data.Length)
        {
            var token = Read(data.Span[position]);
            if (token is { } found)
            {
                return found;
            }
        }

        return new CMapToken(CMapTokenKind.End, default, 0);
    }

    private CMapToken? Read(byte first)
    {
        switch (first)
        {
            case (byte)'%':
                SkipComment();
                return null;
            case (byte)'<':
                return ReadHexadecimal();
            case (byte)'(':
                return ReadLiteral();
            case (byte)'/':
                position++;
                return new CMapToken(CMapTokenKind.Name, TakeWord(), 0);
            case (byte)'[':
                position++;
                return new CMapToken(CMapTokenKind.ArrayStart, default, 0);
            case (byte)']':
                position++;
                return new CMapToken(CMapTokenKind.ArrayEnd, default, 0);
            default:
                return ReadWord(first);
        }
    }

    private void SkipComment()
    {
        while (position < data.Length && data.Span[position] is not ((byte)'\n' or (byte)'\r'))
        {
            position++;
        }
    }

    private CMapToken? ReadHexadecimal()
    {
        position++;
        if (position < data.Length && data.Span[position] == '<')
        {
            position++;
            return null;
        }

        var digits = new List<byte>(8);
        while (position < data.Length && data.Span[position] != '>')
        {
            var digit = HexadecimalValue(data.Span[position++]);
            if (digit >= 0)
            {
                digits.Add((byte)digit);
            }
        }

        position++;
        return new CMapToken(CMapTokenKind.String, Pack(digits), 0);
    }

    private static byte[] Pack(List<byte> digits)
    {
        var bytes = new byte[(digits.Count + 1) / 2];
        for (var i = 0; i < digits.Count; i++)
        {
            bytes[i / 2] |= (byte)(digits[i] << (i % 2 == 0 ? 4 : 0));
        }

        return bytes;
    }

    private CMapToken ReadLiteral()
    {
        var start = ++position;
        var depth = 1;
        while (position < data.Length && depth > 0)
        {
            depth += data.Span[position++] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
        }

        return new CMapToken(CMapTokenKind.String, data[start..Math.Max(start, position - 1)], 0);
    }

    private CMapToken? ReadWord(byte first)
    {
        var word = TakeWord();
        if (word.IsEmpty)
        {
            position++;
            return null;
        }

        if (first is not ((byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9')))
        {
            return new CMapToken(CMapTokenKind.Operator, word, 0);
        }

        return System.Buffers.Text.Utf8Parser.TryParse(word.Span, out double value, out _)
            ? new CMapToken(CMapTokenKind.Number, default, (int)Math.Clamp(value, int.MinValue, int.MaxValue))
            : new CMapToken(CMapTokenKind.Operator, word, 0);
    }

    private ReadOnlyMemory<byte> TakeWord()
    {
        var start = position;
        while (position < data.Length && !EndsWord(data.Span[position]))
        {
            position++;
        }

        return data[start..position];
    }

    private static bool EndsWord(byte value) =>
        value is <= 32 or (byte)'<' or (byte)'>' or (byte)'(' or (byte)')' or (byte)'[' or (byte)']'
            or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private static int HexadecimalValue(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        _ => -1,
    };
}
