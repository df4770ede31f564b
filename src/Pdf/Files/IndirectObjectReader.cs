using Clona.Pdf.Encryption;
using Clona.Pdf.Filters;
using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Files;

/// <summary>Reads <c>12 0 obj … endobj</c> at a given offset, streams included.</summary>
/// <remarks>
/// The bytes that parsing goes over are counted: after a multiple of the file's length nothing more is read, so that
/// objects which overlap on purpose cost no more than linear time.
/// </remarks>
internal sealed class IndirectObjectReader
{
    private const int AllowedPasses = 32;
    private const int AllowedExtraBytes = 16 * 1024 * 1024;
    private const int DeepestLengthChain = 4;

    private readonly NamePool pool;
    private long remainingWork;
    private int lengthDepth;

    /// <summary>A reader of <paramref name="bytes"/>.</summary>
    public IndirectObjectReader(ReadOnlyMemory<byte> bytes, NamePool pool, StreamDecoder decoder)
    {
        Bytes = bytes;
        Decoder = decoder;
        this.pool = pool;
        remainingWork = ((long)bytes.Length * AllowedPasses) + AllowedExtraBytes;
    }

    /// <summary>The file; offsets count from its beginning.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>What undoes the filters.</summary>
    public StreamDecoder Decoder { get; }

    /// <summary>Finds a stream's length where it is a reference; null before the table is known.</summary>
    public Func<PdfReference, PdfObject>? Resolve { get; set; }

    /// <summary>Decrypts what is read; null for files that are not encrypted.</summary>
    public SecurityHandler? Security { get; set; }

    /// <summary>Whether reading stopped because objects overlap too often.</summary>
    public bool IsExhausted => remainingWork <= 0;

    /// <summary>The direct object at an offset, as a trailer dictionary is; null where there is none.</summary>
    public PdfObject? ReadDirect(int offset)
    {
        var reader = new PdfObjectReader(Bytes, pool, hasReferences: true) { Position = offset };
        return Counted(reader, offset, reader.Read());
    }

    /// <summary>The indirect object whose number stands at <paramref name="offset"/>; null where none does.</summary>
    /// <param name="offset">Offset of the object number, white space before it is allowed.</param>
    /// <param name="decrypts">Whether strings and stream data are decrypted: not in cross-reference streams.</param>
    public IndirectObject? ReadAt(int offset, bool decrypts = true)
    {
        if (IsExhausted || offset < 0 || offset >= Bytes.Length || NumberAt(offset) is not { } head)
        {
            return null;
        }

        var reader = new PdfObjectReader(Bytes, pool, hasReferences: true) { Position = head.End };
        if (decrypts && Security is { } security)
        {
            reader.StringTransform = text => security.DecryptString(text, head.Number, head.Generation);
        }

        var value = reader.Read();
        value = value is null or PdfKeyword ? PdfNull.Instance : value;
        var afterValue = reader.Position;
        if (value is PdfDictionary dictionary && reader.Read() is PdfKeyword { Text: "stream" })
        {
            value = Stream(dictionary, reader, decrypts ? head : null);
        }
        else
        {
            reader.Position = afterValue;
        }

        return Counted(reader, offset, new IndirectObject(head.Number, head.Generation, value));
    }

    private T? Counted<T>(PdfObjectReader reader, int start, T? result)
    {
        remainingWork -= reader.Position - start;
        return result;
    }

    private ObjectHead? NumberAt(int offset)
    {
        var lexer = new PdfLexer(Bytes, offset);
        var number = lexer.Next();
        var generation = lexer.Next();
        var word = lexer.Next();
        var isHead = number is { Kind: PdfTokenKind.Integer, Number: > 0 and <= int.MaxValue }
            && generation is { Kind: PdfTokenKind.Integer, Number: >= 0 and <= int.MaxValue }
            && word.Kind == PdfTokenKind.Keyword && Bytes.Span[word.Start..word.End].StartsWith("obj"u8);
        return isHead ? new((int)number.Number, (int)generation.Number, word.Start + "obj".Length) : null;
    }

    private PdfStream Stream(PdfDictionary dictionary, PdfObjectReader reader, ObjectHead? encryptedHead)
    {
        var start = StreamData.StartAfterKeyword(Bytes.Span, reader.Position);
        var end = StreamData.End(Bytes.Span, start, DeclaredLength(dictionary));
        reader.Position = end;
        var data = Bytes[start..end];
        return encryptedHead is { } head && Security is not null
            ? new(dictionary, Security.DecryptStream(data, dictionary, head.Number, head.Generation))
            : new(dictionary, data);
    }

    private long DeclaredLength(PdfDictionary dictionary)
    {
        var length = dictionary["Length"];
        if (length is PdfReference reference && Resolve is not null && lengthDepth < DeepestLengthChain)
        {
            lengthDepth++;
            length = Resolve(reference);
            lengthDepth--;
        }

        return length is PdfNumber number ? number.ToInt64() : -1;
    }

    private readonly record struct ObjectHead(int Number, int Generation, int End);
}
