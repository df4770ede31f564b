using System.Runtime.InteropServices;

namespace Clona.Verifier.Reading.Objects;

/// <summary>Builds values from tokens with a stack of its own: nesting in the input cannot exhaust the thread's stack.</summary>
internal sealed class ObjectParser(Lexer lexer)
{
    /// <summary>Deepest nesting of arrays and dictionaries; what is deeper is read as null.</summary>
    public const int MaxDepth = 256;

    private readonly Stack<(int Start, bool IsDictionary)> open = new();
    private readonly List<PdfValue> values = [];
    private readonly List<TextPiece> pieces = [];
    private int ignoredDepth;

    /// <summary>Whether <c>n g R</c> is a reference (in files) or not (in content streams).</summary>
    public bool AllowReferences { get; init; } = true;

    /// <summary>Applied to every string; undoes encryption.</summary>
    public Func<byte[], byte[]>? Decrypt { get; init; }

    /// <summary>The next value; a bare word at the top level is a <see cref="PdfKeyword"/>; null at the end.</summary>
    public PdfValue? Parse()
    {
        open.Clear();
        values.Clear();
        ignoredDepth = 0;
        while (true)
        {
            var kind = lexer.Next();
            if (kind == TokenKind.End)
            {
                return CloseAll();
            }

            var value = Take(kind);
            if (value is not null && open.Count == 0)
            {
                return AllowReferences && value is PdfNumber { IsInteger: true } number ? WithReference(number) : value;
            }

            if (value is not null)
            {
                Add(value);
            }
        }
    }

    private PdfValue? Take(TokenKind kind)
    {
        switch (kind)
        {
            case TokenKind.ArrayOpen when !AllowReferences && open.Count == 0 && ReadPieces() is { } array:
                return array;
            case TokenKind.ArrayOpen:
            case TokenKind.DictionaryOpen:
                Open(kind == TokenKind.DictionaryOpen);
                return null;
            case TokenKind.ArrayClose:
            case TokenKind.DictionaryClose:
                return Close(kind == TokenKind.DictionaryClose);
            case TokenKind.Number:
                return PdfNumber.Of(lexer.Number, lexer.IsInteger);
            case TokenKind.String:
                return new PdfString(Decrypt is null ? lexer.Bytes : Decrypt(lexer.Bytes));
            case TokenKind.Name:
                return new PdfName(lexer.Text);
            default:
                return Word(lexer.Keyword);
        }
    }

    /// <summary>The rest of an array that holds strings and numbers only; else null, and nothing was read.</summary>
    private PdfArray? ReadPieces()
    {
        pieces.Clear();
        var (start, comments, strings) = (lexer.Position, lexer.Comments, lexer.Strings);
        strings.Gathers = true;
        var kind = lexer.Next();
        while (kind is TokenKind.String or TokenKind.Number)
        {
            pieces.Add(kind == TokenKind.Number ? TextPiece.Of(lexer.Number, lexer.IsInteger) : new(0, strings.Last.Start, strings.Last.Length));
            kind = lexer.Next();
        }

        strings.Gathers = false;
        if (kind == TokenKind.ArrayClose)
        {
            return new PdfArray(new TextPieces(strings.Gathered, [.. pieces]));
        }

        lexer.Rewind(start, comments);
        return null;
    }

    private void Open(bool isDictionary)
    {
        if (open.Count >= MaxDepth)
        {
            ignoredDepth++;
            return;
        }

        open.Push((values.Count, isDictionary));
    }

    private PdfValue? Close(bool isDictionary)
    {
        if (ignoredDepth > 0)
        {
            ignoredDepth--;
            return null;
        }

        if (open.Count == 0 || open.Peek().IsDictionary != isDictionary)
        {
            return null;
        }

        return Build(open.Pop());
    }

    private PdfValue? CloseAll()
    {
        PdfValue? value = null;
        while (open.Count > 0)
        {
            value = Build(open.Pop());
            if (open.Count > 0)
            {
                values.Add(value);
            }
        }

        return value;
    }

    private PdfValue Build((int Start, bool IsDictionary) frame)
    {
        var items = CollectionsMarshal.AsSpan(values)[frame.Start..];
        PdfValue built = frame.IsDictionary ? BuildDictionary(items) : new PdfArray(items.ToArray());
        values.RemoveRange(frame.Start, items.Length);
        return built;
    }

    private static PdfDictionary BuildDictionary(ReadOnlySpan<PdfValue> values)
    {
        var entries = new Dictionary<string, PdfValue>(values.Length / 2, StringComparer.Ordinal);
        var repeated = false;
        var index = 0;
        while (index + 1 < values.Length)
        {
            if (values[index] is not PdfName key)
            {
                index++;
                continue;
            }

            repeated |= !entries.TryAdd(key.Value, values[index + 1]);
            entries[key.Value] = values[index + 1];
            index += 2;
        }

        return new PdfDictionary(entries) { HasRepeatedKeys = repeated };
    }

    private PdfValue? Word(PdfKeyword word) => word.Value switch
    {
        "true" => PdfBoolean.True,
        "false" => PdfBoolean.False,
        "null" => PdfNull.Instance,
        _ => open.Count == 0 ? word : NestedWord(word.Value),
    };

    private PdfReference? NestedWord(string word)
    {
        if (word != "R" || values.Count - open.Peek().Start < 2
            || values[^1] is not PdfNumber { IsInteger: true } generation
            || values[^2] is not PdfNumber { IsInteger: true } number)
        {
            return null;
        }

        values.RemoveRange(values.Count - 2, 2);
        return new PdfReference(number.ToInt(), generation.ToInt());
    }

    private void Add(PdfValue value)
    {
        if (ignoredDepth == 0)
        {
            values.Add(value);
        }
    }

    private PdfValue WithReference(PdfNumber number)
    {
        var after = lexer.Position;
        if (lexer.Next() == TokenKind.Number && lexer.IsInteger)
        {
            var generation = new PdfNumber(lexer.Number, true).ToInt();
            if (lexer.Next() == TokenKind.Keyword && lexer.Keyword.Value == "R")
            {
                return new PdfReference(number.ToInt(), generation);
            }
        }

        lexer.Position = after;
        return number;
    }
}
