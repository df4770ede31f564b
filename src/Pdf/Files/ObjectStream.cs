using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Files;

/// <summary>A decoded object stream and where its members stand (ISO 32000-2, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly NamePool pool;
    private readonly Dictionary<int, int> offsets = [];

    private ObjectStream(ReadOnlyMemory<byte> data, NamePool pool)
    {
        this.data = data;
        this.pool = pool;
    }

    /// <summary>Numbers of the members, in the order of the header.</summary>
    public IEnumerable<int> Numbers => offsets.Keys;

    /// <summary>The stream that this one extends, or null.</summary>
    public PdfReference? Extends { get; private init; }

    /// <summary>Whether the object is an object stream by its type.</summary>
    public static bool Is(PdfObject value) =>
        value is PdfStream { Dictionary: var dictionary } && dictionary["Type"] is PdfName { Value: "ObjStm" };

    /// <summary>Reads the header; null where the stream cannot be decoded or has no sound header.</summary>
    public static ObjectStream? Open(PdfStream stream, IObjectSource source, NamePool pool)
    {
        if (source.Decode(stream) is not { } data
            || source.Resolve(stream.Dictionary["First"]) is not PdfNumber first
            || source.Resolve(stream.Dictionary["N"]) is not PdfNumber count)
        {
            return null;
        }

        var opened = new ObjectStream(data, pool) { Extends = stream.Dictionary["Extends"] as PdfReference };
        opened.ReadHeader(first.ToInt32(), count.ToInt32());
        return opened;
    }

    /// <summary>The member of that number, or null where there is none.</summary>
    public PdfObject? Read(int number)
    {
        if (!offsets.TryGetValue(number, out var offset))
        {
            return null;
        }

        var value = new PdfObjectReader(data, pool, hasReferences: true) { Position = offset }.Read();
        return value is null or PdfKeyword ? PdfNull.Instance : value;
    }

    private void ReadHeader(int first, int count)
    {
        var lexer = new PdfLexer(data);
        for (var i = 0; i < count; i++)
        {
            var number = lexer.Next();
            var offset = lexer.Next();
            if (number.Kind != PdfTokenKind.Integer || offset.Kind != PdfTokenKind.Integer)
            {
                return;
            }

            var place = first + offset.Number;
            if (number.Number is > 0 and <= int.MaxValue && place >= 0 && place < data.Length)
            {
                offsets[(int)number.Number] = (int)place;
            }
        }
    }
}
