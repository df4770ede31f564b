using Clona.Pdf.Objects;

namespace Clona.Pdf.Parsing;

/// <summary>
/// Reads objects and keywords one after the other: operands and operators of a content stream, or the objects of a
/// file.
/// </summary>
/// <remarks>
/// Never fails and never recurses. Containers nested deeper than <see cref="DeepestNesting"/> are read over and left
/// out. A container that is not closed ends at the next keyword, which is then read by itself. Not safe for use from
/// several threads at once.
/// </remarks>
internal sealed class PdfObjectReader
{
    /// <summary>How many arrays and dictionaries may stand in each other.</summary>
    public const int DeepestNesting = 256;

    private readonly PdfLexer lexer;
    private readonly NamePool pool;
    private readonly bool hasReferences;
    private readonly OpenContainers open = new();
    private readonly ShownTextReader? shown;

    /// <summary>A reader of a content stream (no indirect references).</summary>
    public PdfObjectReader(ReadOnlyMemory<byte> content)
        : this(content, new NamePool(), hasReferences: false)
    {
    }

    /// <summary>A reader that shares <paramref name="pool"/> with others, which saves memory.</summary>
    /// <param name="source">The bytes to read.</param>
    /// <param name="pool">Where names and keywords are looked up.</param>
    /// <param name="hasReferences">Whether <c>12 0 R</c> is one object (files) or three (content streams).</param>
    public PdfObjectReader(ReadOnlyMemory<byte> source, NamePool pool, bool hasReferences)
    {
        lexer = new(source);
        this.pool = pool;
        this.hasReferences = hasReferences;
        shown = hasReferences ? null : new(lexer);
    }

    /// <summary>The bytes that are read; all offsets count from their beginning.</summary>
    public ReadOnlyMemory<byte> Source => lexer.Source;

    /// <summary>Offset after what was read last; may be set, for instance behind the data of an inline image.</summary>
    public int Position
    {
        get => lexer.Position;
        set => lexer.Position = value;
    }

    /// <summary>Offset of the first byte of what <see cref="Read"/> returned last.</summary>
    public int Start { get; private set; }

    /// <summary>Applied to every string that is read: decryption. Null leaves them as they are.</summary>
    public Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>>? StringTransform { get; set; }

    /// <summary>The next object or keyword, or null at the end. Stray closing brackets are passed over.</summary>
    public PdfObject? Read()
    {
        open.Clear();
        while (true)
        {
            var token = lexer.Next();
            Start = open.IsEmpty ? token.Start : Start;
            if (token.Kind == PdfTokenKind.EndOfInput)
            {
                return open.CloseAll();
            }

            if (EndsContainers(token))
            {
                lexer.Position = token.Start;
                return open.CloseAll();
            }

            if (Take(token) is { } complete)
            {
                return complete;
            }
        }
    }

    private PdfObject? Take(PdfToken token)
    {
        switch (token.Kind)
        {
            case PdfTokenKind.ArrayStart when open.IsEmpty && shown?.TryRead() is { } array:
                return array;
            case PdfTokenKind.ArrayStart or PdfTokenKind.DictionaryStart:
                open.Open(token.Kind == PdfTokenKind.DictionaryStart);
                return null;
            case PdfTokenKind.ArrayEnd or PdfTokenKind.DictionaryEnd:
                return open.Close(token.Kind == PdfTokenKind.DictionaryEnd);
            default:
                var item = Simple(token);
                return open.IsEmpty ? item : Keep(item);
        }
    }

    private PdfObject? Keep(PdfObject item)
    {
        if (item is not PdfKeyword)
        {
            open.Add(item);
        }
        else if (hasReferences && item is PdfKeyword { Text: "R" })
        {
            open.JoinReference();
        }

        return null;
    }

    // Words that never stand in a container show that its end is missing. Files: the keywords around objects; contents:
    // any operator.
    private bool EndsContainers(PdfToken token)
    {
        if (open.IsEmpty || token.Kind != PdfTokenKind.Keyword)
        {
            return false;
        }

        var word = Source.Span[token.Start..token.End];
        return hasReferences
            ? word.SequenceEqual("endobj"u8) || word.SequenceEqual("stream"u8) || word.SequenceEqual("obj"u8)
                || word.SequenceEqual("endstream"u8)
            : char.IsAsciiLetter((char)word[0]) && !IsLiteral(word);
    }

    private static bool IsLiteral(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("null"u8);

    private PdfObject Simple(PdfToken token) => token.Kind switch
    {
        PdfTokenKind.Integer => Integer(token),
        PdfTokenKind.Real => new PdfNumber(token.Number, IsInteger: false),
        PdfTokenKind.Name => pool.Name(Source.Span[(token.Start + 1)..token.End]),
        PdfTokenKind.LiteralString => Text(StringSyntax.DecodeLiteral(Source[token.Start..token.End])),
        PdfTokenKind.HexString => Text(StringSyntax.DecodeHex(Source[token.Start..token.End])),
        _ => Word(Source.Span[token.Start..token.End]),
    };

    private PdfString Text(ReadOnlyMemory<byte> bytes) => new(StringTransform is null ? bytes : StringTransform(bytes));

    private PdfObject Word(ReadOnlySpan<byte> word) => word switch
    {
        [(byte)'t', ..] when word.SequenceEqual("true"u8) => PdfBoolean.True,
        [(byte)'f', ..] when word.SequenceEqual("false"u8) => PdfBoolean.False,
        [(byte)'n', ..] when word.SequenceEqual("null"u8) => PdfNull.Instance,
        _ => pool.Keyword(word),
    };

    private PdfObject Integer(PdfToken token)
    {
        var number = (long)token.Number;
        return (hasReferences && open.IsEmpty ? ReferenceAfter(number) : null) ?? PdfNumber.Of(number);
    }

    private PdfObject? ReferenceAfter(long number)
    {
        var end = lexer.Position;
        var generation = lexer.Next();
        if (generation.Kind == PdfTokenKind.Integer)
        {
            var word = lexer.Next();
            if (word is { Kind: PdfTokenKind.Keyword, Length: 1 } && Source.Span[word.Start] == 'R')
            {
                return OpenContainers.Reference(number, generation.Number);
            }
        }

        lexer.Position = end;
        return null;
    }
}
