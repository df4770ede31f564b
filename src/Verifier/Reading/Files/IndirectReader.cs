using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Files;

/// <summary>Reads one indirect object at an offset, the extent of a stream included (ISO 32000-1, 7.3.8 and 7.3.10).</summary>
/// <remarks>
/// Objects that overlap could be read again and again up to the end of the file, so all reading together is bounded.
/// </remarks>
internal sealed class IndirectReader(byte[] data)
{
    private long budget = (16L * 1024 * 1024) + (4L * data.Length);

    /// <summary>Reads <c>n g obj</c> and its value; null when something else stands there.</summary>
    /// <param name="offset">Offset of the object number; white space before it is passed over.</param>
    /// <param name="decrypt">Undoes encryption of strings; null when there is none.</param>
    /// <param name="resolveLength">Gives the value of a referenced /Length; null when it is not to be followed.</param>
    public IndirectObject? ReadAt(
        int offset, Func<byte[], int, int, byte[]>? decrypt, Func<PdfReference, int?>? resolveLength)
    {
        if (offset < 0 || offset >= data.Length || budget < 0)
        {
            return null;
        }

        var lexer = new Lexer(data, offset, data.Length);
        if (ReadHeader(lexer) is not var (number, generation))
        {
            return null;
        }

        var parser = new ObjectParser(lexer)
        {
            Decrypt = decrypt is null ? null : bytes => decrypt(bytes, number, generation),
        };
        var value = parser.Parse();
        budget -= lexer.Position - offset;
        return value switch
        {
            null or PdfKeyword => new IndirectObject(number, generation, PdfNull.Instance, lexer.Position, lexer.Comments),
            PdfDictionary dictionary => WithStream(lexer, dictionary, number, generation, resolveLength),
            _ => new IndirectObject(number, generation, value, lexer.Position, lexer.Comments),
        };
    }

    private static (int Number, int Generation)? ReadHeader(Lexer lexer)
    {
        if (lexer.Next() != TokenKind.Number || !lexer.IsInteger)
        {
            return null;
        }

        var number = new PdfNumber(lexer.Number, true).ToInt();
        if (lexer.Next() != TokenKind.Number || !lexer.IsInteger)
        {
            return null;
        }

        var generation = new PdfNumber(lexer.Number, true).ToInt();
        if (lexer.Next() != TokenKind.Keyword || !lexer.Keyword.Value.StartsWith("obj", StringComparison.Ordinal))
        {
            return null;
        }

        // Some writers join the word with a value that starts with a digit or letter.
        lexer.Position -= lexer.Keyword.Value.Length - 3;
        return (number, generation);
    }

    private IndirectObject WithStream(
        Lexer lexer, PdfDictionary dictionary, int number, int generation, Func<PdfReference, int?>? resolveLength)
    {
        var end = lexer.Position;
        var comments = lexer.Comments;
        if (lexer.Next() != TokenKind.Keyword || lexer.Keyword.Value != "stream")
        {
            return new IndirectObject(number, generation, dictionary, end, comments);
        }

        var start = SkipLineEnd(lexer.Position);
        var length = dictionary.Find("Length") switch
        {
            PdfNumber direct => direct.ToInt(),
            PdfReference reference when resolveLength is not null => resolveLength(reference) ?? -1,
            _ => -1,
        };
        if (!EndsAt(start, length))
        {
            length = FindEnd(start) - start;
            budget -= length;
        }

        var stream = new PdfStream(dictionary, start, length) { Number = number, Generation = generation };
        return new IndirectObject(number, generation, stream, start + length, comments);
    }

    private int SkipLineEnd(int position)
    {
        if (position < data.Length && data[position] == '\r')
        {
            position++;
        }

        return position < data.Length && data[position] == '\n' ? position + 1 : position;
    }

    private bool EndsAt(int start, int length)
    {
        if (length < 0 || length > data.Length - start)
        {
            return false;
        }

        var position = start + length;
        while (position < data.Length && Characters.IsSpace(data[position]))
        {
            position++;
        }

        return data.AsSpan(position).StartsWith("endstream"u8);
    }

    private int FindEnd(int start)
    {
        var rest = data.AsSpan(start);
        var index = rest.IndexOf("endstream"u8);
        index = index >= 0 ? index : rest.IndexOf("endobj"u8);
        var end = index < 0 ? data.Length : start + index;
        if (end > start && data[end - 1] == '\n')
        {
            end--;
        }

        return end > start && data[end - 1] == '\r' ? end - 1 : end;
    }
}
