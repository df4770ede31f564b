using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing.Whitelist;

namespace Clona.Pdf.Writing;

/// <summary>The bytes of a document: header, objects, one classic table, trailer (ISO 32000-2, 7.5).</summary>
internal sealed class OutputFile
{
    private const int IdentifierBytes = 16;

    private readonly ByteSink sink = new(64 * 1024);
    private readonly List<int> offsets = [];

    /// <summary>A file with its header.</summary>
    public OutputFile()
    {
        sink.Write("%PDF-1.7\n%"u8);
        sink.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Bytes written so far.</summary>
    public int Length => sink.Length;

    /// <summary>Appends an object.</summary>
    public void WriteObject(PdfReference place, PdfObject value)
    {
        Begin(place);
        ObjectSerializer.Write(sink, value);
        sink.Write("\nendobj\n"u8);
    }

    /// <summary>Appends a stream; what its encoding says goes over the entries that were copied.</summary>
    public void WriteStream(PdfReference place, PdfDictionary copied, EncodedStream data)
    {
        Begin(place);
        var entries = copied.Entries.Concat(data.Entries).Append(new("Length", PdfNumber.Of(data.Bytes.Length)));
        ObjectSerializer.Write(sink, new PdfDictionary(entries));
        sink.Write("\nstream\n"u8);
        sink.Write(data.Bytes.Span);
        sink.Write("\nendstream\nendobj\n"u8);
    }

    /// <summary>Appends table and trailer and gives the whole file.</summary>
    /// <param name="catalogue">The document catalogue.</param>
    /// <param name="information">The information dictionary.</param>
    /// <param name="count">Number of objects; every number up to it was written.</param>
    /// <param name="more">Further entries of the trailer; none but in tests of the verifier.</param>
    /// <param name="otherIdentifier">An identifier in place of the one that the bytes give; null but in such tests.</param>
    public ReadOnlyMemory<byte> Finish(
        PdfReference catalogue,
        PdfReference information,
        int count,
        IEnumerable<KeyValuePair<string, PdfObject>> more,
        PdfObject? otherIdentifier)
    {
        var identifier = new PdfString(SHA256.HashData(sink.Written.Span).AsMemory(0, IdentifierBytes));
        var start = sink.Length;
        sink.Write(
            Encoding.ASCII.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"xref\n0 {count + 1}\n0000000000 65535 f \n")));
        foreach (var offset in offsets)
        {
            sink.Write(
                Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")));
        }

        var trailer = new PdfDictionary(
        [
            new("Size", PdfNumber.Of(count + 1)),
            new("Root", catalogue),
            new("Info", information),
            new("ID", otherIdentifier ?? new PdfArray([identifier, identifier])),
            .. more,
        ]);
        sink.Write("trailer\n"u8);
        ObjectSerializer.Write(sink, trailer);
        sink.Write(
            Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\nstartxref\n{start}\n%%EOF\n")));
        return sink.Written;
    }

    private void Begin(PdfReference place)
    {
        while (offsets.Count < place.Number)
        {
            offsets.Add(0);
        }

        offsets[place.Number - 1] = sink.Length;
        sink.Write(place.Number);
        sink.Write(" 0 obj\n"u8);
    }
}
