using System.Globalization;
using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Layers;

/// <summary>Objects behind the end of a file that take the place of older ones (ISO 32000-2, 7.5.6).</summary>
internal sealed class FileUpdate
{
    private const int Tail = 2048;

    private readonly ByteSink sink;
    private readonly PdfDictionary trailer;
    private readonly long previous;
    private readonly List<(PdfReference Place, int Offset)> written = [];
    private int next;

    private FileUpdate(ReadOnlyMemory<byte> bytes, PdfFile file, long previous)
    {
        sink = new(bytes.Length + (64 << 10));
        sink.Write(bytes.Span);
        sink.Write((byte)'\n');
        (trailer, this.previous) = (file.Trailer, previous);
        next = Math.Max(1, file.ObjectNumbers.DefaultIfEmpty(0).Max() + 1);
    }

    /// <summary>An update of <paramref name="file"/>; null where its table cannot be found from its end.</summary>
    public static FileUpdate? Start(ReadOnlyMemory<byte> bytes, PdfFile file)
    {
        var from = Math.Max(0, bytes.Length - Tail);
        var keyword = bytes.Span[from..].LastIndexOf("startxref"u8);
        return keyword >= 0
            && new PdfLexer(bytes, from + keyword + "startxref".Length).Next() is { Kind: PdfTokenKind.Integer } token
            && file.Trailer["Root"] is PdfReference
            ? new(bytes, file, (long)token.Number)
            : null;
    }

    /// <summary>The bytes of a line that holds numbers.</summary>
    public static byte[] Ascii(FormattableString text) => Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number for an object that is written later.</summary>
    public PdfReference Reserve() => new(next++, 0);

    /// <summary>Writes an object, new or in the place of an older one.</summary>
    public void Write(PdfReference place, PdfObject value)
    {
        Begin(place);
        ObjectSerializer.Write(sink, value);
        sink.Write("\nendobj\n"u8);
    }

    /// <summary>Writes a stream that is not encoded.</summary>
    public PdfReference Add(PdfDictionary dictionary, byte[] data) => AddEncoded(dictionary, data);

    /// <summary>Writes a stream whose dictionary names its filter.</summary>
    public PdfReference AddEncoded(PdfDictionary dictionary, ReadOnlySpan<byte> data)
    {
        var place = Reserve();
        WriteStream(place, dictionary, data);
        return place;
    }

    /// <summary>Writes a stream whose dictionary names its filter, new or in the place of an older object.</summary>
    public void WriteStream(PdfReference place, PdfDictionary dictionary, ReadOnlySpan<byte> data)
    {
        Begin(place);
        ObjectSerializer.Write(sink, dictionary.With("Length", PdfNumber.Of(data.Length)));
        sink.Write("\nstream\n"u8);
        sink.Write(data);
        sink.Write("\nendstream\nendobj\n"u8);
    }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        var start = sink.Length;
        sink.Write("xref\n"u8);
        foreach (var (place, offset) in written)
        {
            sink.Write(Ascii($"{place.Number} 1\n{offset:D10} {place.Generation:D5} n \n"));
        }

        List<KeyValuePair<string, PdfObject>> entries =
        [
            new("Size", PdfNumber.Of(next)),
            new("Prev", new PdfNumber(previous)),
            .. new[] { "Root", "Info", "ID" }.Where(key => trailer[key] is not null).Select(key => KeyValuePair.Create(key, trailer[key]!)),
        ];
        sink.Write("trailer\n"u8);
        ObjectSerializer.Write(sink, new PdfDictionary(entries));
        sink.Write(Ascii($"\nstartxref\n{start}\n%%EOF\n"));
        return sink.Written;
    }

    private void Begin(PdfReference place)
    {
        written.Add((place, sink.Length));
        sink.Write(Ascii($"{place.Number} {place.Generation} obj\n"));
    }
}
