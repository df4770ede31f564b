namespace Clona.Pdf.Parsing;

/// <summary>Cuts bytes of a file or of a content stream into tokens, as forgivingly as common readers do.</summary>
/// <remarks>
/// Never fails: what fits no rule is a <see cref="PdfTokenKind.Keyword"/>. Comments and white space are passed over.
/// </remarks>
internal sealed class PdfLexer
{
    /// <summary>A lexer over <paramref name="source"/>, standing at <paramref name="position"/>.</summary>
    public PdfLexer(ReadOnlyMemory<byte> source, int position = 0)
    {
        Source = source;
        Position = position;
    }

    /// <summary>The bytes that are read; token offsets count from its beginning.</summary>
    public ReadOnlyMemory<byte> Source { get; }

    /// <summary>Offset of the next byte to look at; may be set to any place in the source.</summary>
    public int Position
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Source.Length);
            field = value;
        }
    }

    /// <summary>Reads the next token.</summary>
    public PdfToken Next()
    {
        var bytes = Source.Span;
        var start = SkipBlanks(bytes, Position);
        var token = start >= bytes.Length
            ? new PdfToken(PdfTokenKind.EndOfInput, start, start)
            : TokenAt(bytes, start);
        Position = token.End;
        return token;
    }

    /// <summary>
    /// Offset of the first byte at or after <paramref name="position"/> that is neither white space nor comment.
    /// </summary>
    public static int SkipBlanks(ReadOnlySpan<byte> bytes, int position)
    {
        while (position < bytes.Length)
        {
            if (bytes[position] == '%')
            {
                var end = bytes[position..].IndexOfAny((byte)'\r', (byte)'\n');
                position = end < 0 ? bytes.Length : position + end;
            }
            else if (!Characters.IsWhiteSpace(bytes[position]))
            {
                break;
            }
            else
            {
                position++;
            }
        }

        return position;
    }

    private static PdfToken TokenAt(ReadOnlySpan<byte> bytes, int start) => bytes[start] switch
    {
        (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.' => NumberSyntax.Read(bytes, start),
        (byte)'/' => new(PdfTokenKind.Name, start, EndOfWord(bytes, start + 1)),
        (byte)'(' => new(PdfTokenKind.LiteralString, start, StringSyntax.EndOfLiteral(bytes, start)),
        (byte)'[' => new(PdfTokenKind.ArrayStart, start, start + 1),
        (byte)']' => new(PdfTokenKind.ArrayEnd, start, start + 1),
        (byte)'<' => Opening(bytes, start),
        (byte)'>' => Closing(bytes, start),
        (byte)'{' or (byte)'}' or (byte)')' => new(PdfTokenKind.Keyword, start, start + 1),
        _ => new(PdfTokenKind.Keyword, start, EndOfWord(bytes, start)),
    };

    private static PdfToken Opening(ReadOnlySpan<byte> bytes, int start) =>
        start + 1 < bytes.Length && bytes[start + 1] == '<'
            ? new(PdfTokenKind.DictionaryStart, start, start + 2)
            : new(PdfTokenKind.HexString, start, StringSyntax.EndOfHex(bytes, start));

    private static PdfToken Closing(ReadOnlySpan<byte> bytes, int start) =>
        start + 1 < bytes.Length && bytes[start + 1] == '>'
            ? new(PdfTokenKind.DictionaryEnd, start, start + 2)
            : new(PdfTokenKind.Keyword, start, start + 1);

    private static int EndOfWord(ReadOnlySpan<byte> bytes, int position)
    {
        while (position < bytes.Length && !Characters.IsBreaking(bytes[position]))
        {
            position++;
        }

        return position;
    }
}
