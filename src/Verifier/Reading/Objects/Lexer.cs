using System.Text;

namespace Clona.Verifier.Reading.Objects;

/// <summary>Splits bytes of a file or of a content stream into tokens (ISO 32000-1, 7.2 and 7.3).</summary>
/// <remarks>Tolerant: damage yields some token or the end, never an exception; every call moves on or ends.</remarks>
internal sealed class Lexer(byte[] data, int position, int end)
{
    private readonly StringReader strings = new(data, end);

    public byte[] Data { get; } = data;

    /// <summary>Where string tokens are read.</summary>
    public StringReader Strings => strings;

    public int End { get; } = end;

    public int Position { get; set; } = position;

    /// <summary>Value of the last number token.</summary>
    public double Number { get; private set; }

    public bool IsInteger { get; private set; }

    /// <summary>Bytes of the last string token.</summary>
    public byte[] Bytes { get; private set; } = [];

    /// <summary>Text of the last name token.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The last keyword token.</summary>
    public PdfKeyword Keyword { get; private set; } = Keywords.Of([]);

    /// <summary>How many comments were passed over so far.</summary>
    public int Comments { get; private set; }

    /// <summary>Goes back to where it stood when so many comments had been passed over.</summary>
    public void Rewind(int place, int comments)
    {
        Position = place;
        Comments = comments;
    }

    public TokenKind Next()
    {
        SkipSpace();
        if (Position >= End)
        {
            return TokenKind.End;
        }

        var first = Data[Position];
        return Characters.IsDelimiter(first) ? ReadDelimited(first) : ReadRegular(first);
    }

    public void SkipSpace()
    {
        while (Position < End)
        {
            var value = Data[Position];
            if (value == '%')
            {
                SkipComment();
            }
            else if (Characters.IsSpace(value))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        Comments++;
        while (Position < End && Data[Position] is not (0x0A or 0x0D))
        {
            Position++;
        }
    }

    private TokenKind ReadDelimited(byte first)
    {
        Position++;
        switch (first)
        {
            case (byte)'(':
                return StringToken(strings.ReadLiteral(Position, out var afterLiteral), afterLiteral);
            case (byte)'<' when Peek() == '<':
                Position++;
                return TokenKind.DictionaryOpen;
            case (byte)'<':
                return StringToken(strings.ReadHexadecimal(Position, out var afterHex), afterHex);
            case (byte)'>' when Peek() == '>':
                Position++;
                return TokenKind.DictionaryClose;
            case (byte)'/':
                return ReadName();
            case (byte)'[':
                return TokenKind.ArrayOpen;
            case (byte)']':
                return TokenKind.ArrayClose;
            default:
                Keyword = Keywords.Of([first]);
                return TokenKind.Keyword;
        }
    }

    private int Peek() => Position < End ? Data[Position] : -1;

    private TokenKind StringToken(byte[] bytes, int after)
    {
        Bytes = bytes;
        Position = after;
        return TokenKind.String;
    }

    private TokenKind ReadName()
    {
        var start = Position;
        SkipRegular();
        var raw = Data.AsSpan(start, Position - start);
        Text = raw.Contains((byte)'#') ? UndoHex(raw) : Encoding.Latin1.GetString(raw);
        return TokenKind.Name;
    }

    private static string UndoHex(ReadOnlySpan<byte> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var index = 0; index < raw.Length; index++)
        {
            var high = raw[index] == '#' && index + 2 <= raw.Length - 1 ? Characters.HexValue(raw[index + 1]) : -1;
            var low = high >= 0 ? Characters.HexValue(raw[index + 2]) : -1;
            text.Append(low < 0 ? (char)raw[index] : (char)((high << 4) | low));
            index += low < 0 ? 0 : 2;
        }

        return text.ToString();
    }

    private TokenKind ReadRegular(byte first)
    {
        var start = Position;
        SkipRegular();
        var word = Data.AsSpan(start, Position - start);
        if ((Characters.IsDigit(first) || first is (byte)'+' or (byte)'-' or (byte)'.')
            && NumberReader.TryRead(word, out var number, out var isInteger))
        {
            Number = number;
            IsInteger = isInteger;
            return TokenKind.Number;
        }

        Keyword = Keywords.Of(word);
        return TokenKind.Keyword;
    }

    private void SkipRegular()
    {
        while (Position < End && Characters.IsRegular(Data[Position]))
        {
            Position++;
        }
    }
}
