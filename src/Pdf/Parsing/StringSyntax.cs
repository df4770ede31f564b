namespace Clona.Pdf.Parsing;

/// <summary>Strings as ISO 32000-2, 7.3.4 writes them.</summary>
internal static class StringSyntax
{
    /// <summary>
    /// Offset after the parenthesis that closes the string opened at <paramref name="start"/>; the end of the bytes
    /// where none does.
    /// </summary>
    public static int EndOfLiteral(ReadOnlySpan<byte> bytes, int start)
    {
        var depth = 1;
        var position = start + 1;
        while (position < bytes.Length)
        {
            var skipped = bytes[position..].IndexOfAny((byte)'(', (byte)')', (byte)'\\');
            if (skipped < 0)
            {
                return bytes.Length;
            }

            position += skipped;
            depth += bytes[position] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            position += bytes[position] == '\\' ? 2 : 1;
            if (depth == 0)
            {
                return position;
            }
        }

        return bytes.Length;
    }

    /// <summary>
    /// Offset after the bracket that closes the string opened at <paramref name="start"/>; the end of the bytes where
    /// none does.
    /// </summary>
    public static int EndOfHex(ReadOnlySpan<byte> bytes, int start)
    {
        var end = bytes[start..].IndexOf((byte)'>');
        return end < 0 ? bytes.Length : start + end + 1;
    }

    /// <summary>
    /// The bytes a literal string stands for; <paramref name="token"/> holds it with its parentheses.
    /// </summary>
    public static ReadOnlyMemory<byte> DecodeLiteral(ReadOnlyMemory<byte> token)
    {
        var inner = WithoutBrackets(token, (byte)')');
        return inner.Span.IndexOfAny((byte)'\\', (byte)'\r') < 0 ? inner : Unescape(inner.Span);
    }

    /// <summary>Writes the bytes a literal string stands for into <paramref name="output"/>, which is as long as the token.</summary>
    /// <returns>How many there are.</returns>
    public static int DecodeLiteral(ReadOnlySpan<byte> token, Span<byte> output)
    {
        var inner = WithoutBrackets(token, (byte)')');
        if (inner.IndexOfAny((byte)'\\', (byte)'\r') >= 0)
        {
            return Unescape(inner, output);
        }

        inner.CopyTo(output);
        return inner.Length;
    }

    /// <summary>
    /// The bytes a hexadecimal string stands for; <paramref name="token"/> holds it with its brackets.
    /// </summary>
    /// <remarks>What is no digit is passed over; a missing last digit counts as 0.</remarks>
    public static ReadOnlyMemory<byte> DecodeHex(ReadOnlyMemory<byte> token)
    {
        var result = new byte[token.Length / 2];
        return result.AsMemory(0, DecodeHex(token.Span, result));
    }

    /// <summary>Writes the bytes a hexadecimal string stands for into <paramref name="output"/>, which is half as long as the token.</summary>
    /// <returns>How many there are.</returns>
    public static int DecodeHex(ReadOnlySpan<byte> token, Span<byte> output)
    {
        var digits = 0;
        foreach (var character in WithoutBrackets(token, (byte)'>'))
        {
            var digit = Characters.HexValue(character);
            if (digit >= 0)
            {
                output[digits >> 1] = (byte)((digits & 1) == 0 ? digit << 4 : output[digits >> 1] | digit);
                digits++;
            }
        }

        return (digits + 1) / 2;
    }

    private static ReadOnlyMemory<byte> WithoutBrackets(ReadOnlyMemory<byte> token, byte closing) =>
        token.Length > 1 && token.Span[^1] == closing ? token[1..^1] : token[1..];

    private static ReadOnlySpan<byte> WithoutBrackets(ReadOnlySpan<byte> token, byte closing) =>
        token.Length > 1 && token[^1] == closing ? token[1..^1] : token[1..];

    private static ReadOnlyMemory<byte> Unescape(ReadOnlySpan<byte> inner)
    {
        var result = new byte[inner.Length];
        return result.AsMemory(0, Unescape(inner, result));
    }

    private static int Unescape(ReadOnlySpan<byte> inner, Span<byte> result)
    {
        var length = 0;
        var position = 0;
        while (position < inner.Length)
        {
            var value = inner[position++];
            if (value == '\\')
            {
                position = TakeEscape(inner, position, result, ref length);
            }
            else if (value == '\r')
            {
                position += position < inner.Length && inner[position] == '\n' ? 1 : 0;
                result[length++] = (byte)'\n';
            }
            else
            {
                result[length++] = value;
            }
        }

        return length;
    }

    private static int TakeEscape(ReadOnlySpan<byte> inner, int position, Span<byte> result, ref int length)
    {
        if (position >= inner.Length)
        {
            return position;
        }

        var escaped = inner[position++];
        if (escaped is >= (byte)'0' and <= (byte)'7')
        {
            return TakeOctal(inner, position - 1, result, ref length);
        }

        if (escaped is (byte)'\r' or (byte)'\n')
        {
            return position + (escaped == '\r' && position < inner.Length && inner[position] == '\n' ? 1 : 0);
        }

        result[length++] = escaped switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            _ => escaped,
        };
        return position;
    }

    private static int TakeOctal(ReadOnlySpan<byte> inner, int position, Span<byte> result, ref int length)
    {
        var value = 0;
        var last = Math.Min(inner.Length, position + 3);
        while (position < last && inner[position] is >= (byte)'0' and <= (byte)'7')
        {
            value = (value * 8) + inner[position++] - '0';
        }

        result[length++] = (byte)value;
        return position;
    }
}
