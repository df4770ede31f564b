using Clona.Verifier.Reading.Filters;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Security;

namespace Clona.Verifier.Reading.Files;

/// <summary>An opened file: resolves references, decodes streams. Damaged cross-reference data is replaced by a scan.</summary>
/// <remarks>Not safe for several threads. Objects are read once; the same object gives the same instance.</remarks>
internal sealed class PdfFile
{
    /// <summary>Largest file that is read.</summary>
    public const int MaxFileSize = 512 * 1024 * 1024;

    private const int MaxNumbers = 64;
    private const int MaxReferenceChain = 32;
    private const int MaxLoadDepth = 8;
    private const int MaxCachedStream = 4 * 1024 * 1024;

    private readonly Dictionary<int, PdfValue> objects = [];
    private readonly Dictionary<int, ObjectStream?> objectStreams = [];
    private readonly Dictionary<PdfStream, DecodedStream> decodedStreams = new(ReferenceEqualityComparer.Instance);
    private readonly IndirectReader reader;
    private readonly StreamDecoder decoder;
    private XrefData xref;
    private StandardSecurity? security;
    private bool scanned;
    private int loadDepth;

    private PdfFile(byte[] data, XrefData xref)
    {
        Data = data;
        this.xref = xref;
        reader = new IndirectReader(data);
        decoder = new StreamDecoder(data);
    }

    public byte[] Data { get; }

    public PdfDictionary Trailer => new(xref.Trailer);

    public IEnumerable<int> ObjectNumbers => xref.Entries.Keys.ToArray();

    public PdfDictionary Catalog => Dictionary(xref.Trailer.GetValueOrDefault("Root")) ?? PdfDictionary.Empty;

    /// <summary>Opens a file; null with the reason when it cannot be read.</summary>
    public static PdfFile? Open(byte[] data, out OpenFault fault)
    {
        var header = data.AsSpan(0, Math.Min(data.Length, 65_536)).IndexOf("%PDF-"u8);
        var looksLikePdf = header >= 0 || data.AsSpan().IndexOf(" obj"u8) >= 0;
        fault = data.Length > MaxFileSize ? OpenFault.TooLarge : looksLikePdf ? OpenFault.None : OpenFault.NotPdf;
        if (fault != OpenFault.None)
        {
            return null;
        }

        var xrefReader = ReadXref(data, header);
        var file = new PdfFile(data, xrefReader?.Result ?? new XrefData());
        if (xrefReader is null || !file.HasPages())
        {
            file.Scan();
        }

        fault = file.Secure() ? file.HasPages() || file.RescanForPages() ? OpenFault.None : OpenFault.NoCatalog : OpenFault.NeedsPassword;
        return fault == OpenFault.None ? file : null;
    }

    /// <summary>Follows references to a value; <see cref="PdfNull"/> when nothing is there.</summary>
    public PdfValue Resolve(PdfValue? value)
    {
        for (var step = 0; step < MaxReferenceChain && value is PdfReference reference; step++)
        {
            value = Load(reference.Number);
        }

        return value is null or PdfReference ? PdfNull.Instance : value;
    }

    /// <summary>The dictionary behind a value, that of a stream included; null when it is something else.</summary>
    public PdfDictionary? Dictionary(PdfValue? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public PdfArray? Array(PdfValue? value) => Resolve(value) as PdfArray;

    public PdfStream? Stream(PdfValue? value) => Resolve(value) as PdfStream;

    public string? Name(PdfValue? value) => (Resolve(value) as PdfName)?.Value;

    public double? Number(PdfValue? value) => (Resolve(value) as PdfNumber)?.Value;

    public int Integer(PdfValue? value, int otherwise) => (Resolve(value) as PdfNumber)?.ToInt() ?? otherwise;

    /// <summary>The numbers of a short array (box, matrix), null when it is none or holds something else.</summary>
    public double[]? Numbers(PdfValue? value)
    {
        if (Array(value) is not { } array || array.Items.Count > MaxNumbers)
        {
            return null;
        }

        var numbers = array.Items.Select(item => Number(item)).ToArray();
        return numbers.Any(number => number is null) ? null : [.. numbers.Select(number => number!.Value)];
    }

    public DecodedStream Decode(PdfStream stream)
    {
        if (decodedStreams.TryGetValue(stream, out var known))
        {
            return known;
        }

        var decoded = security is null
            ? decoder.Decode(stream, Resolve)
            : decoder.Decode(security.Decrypt(stream, Data, Resolve), stream.Dictionary, Resolve);
        if (decoded.Data.Length <= MaxCachedStream && decodedStreams.Count < 100_000)
        {
            decodedStreams[stream] = decoded;
        }

        return decoded;
    }

    private static XrefReader? ReadXref(byte[] data, int header)
    {
        var direct = new XrefReader(data, 0);
        if (direct.TryRead() && PointsToObjects(data, direct.Result))
        {
            return direct;
        }

        var shifted = new XrefReader(data, Math.Max(0, header));
        return header > 0 && shifted.TryRead() && PointsToObjects(data, shifted.Result) ? shifted : null;
    }

    private static bool PointsToObjects(byte[] data, XrefData xref)
    {
        if (xref.Trailer["Root"] is not PdfReference root || !xref.Entries.TryGetValue(root.Number, out var entry))
        {
            return false;
        }

        return entry.IsCompressed || new IndirectReader(data).ReadAt(entry.Offset, null, null)?.Number == root.Number;
    }

    private bool HasPages() => Dictionary(Catalog.Find("Pages")) is not null;

    private bool RescanForPages()
    {
        if (!scanned)
        {
            Scan();
        }

        return HasPages();
    }

    private bool Secure()
    {
        if (Dictionary(xref.Trailer.GetValueOrDefault("Encrypt")) is not { } encryption)
        {
            return true;
        }

        security = StandardSecurity.Create(encryption, FirstId(), Resolve);
        objects.Clear();
        objectStreams.Clear();
        decodedStreams.Clear();
        return security is not null;
    }

    private byte[] FirstId() =>
        Array(xref.Trailer.GetValueOrDefault("ID")) is { Items.Count: > 0 } ids && Resolve(ids.Items[0]) is PdfString id
            ? id.Bytes
            : [];

    private PdfValue Load(int number)
    {
        if (objects.TryGetValue(number, out var known))
        {
            return known;
        }

        if (loadDepth >= MaxLoadDepth)
        {
            return PdfNull.Instance;
        }

        loadDepth++;
        var value = ReadEntry(number) ?? ReadAfterScan(number) ?? PdfNull.Instance;
        loadDepth--;
        objects[number] = value;
        return value;
    }

    private PdfValue? ReadEntry(int number)
    {
        if (!xref.Entries.TryGetValue(number, out var entry))
        {
            return PdfNull.Instance;
        }

        if (entry.IsCompressed)
        {
            return Container(entry.Offset)?.Find(number, entry.Index);
        }

        var read = reader.ReadAt(entry.Offset, security is null ? null : security.DecryptString, ReadLength);
        return read?.Number == number ? read.Value : null;
    }

    private PdfValue? ReadAfterScan(int number)
    {
        if (scanned || loadDepth > 1)
        {
            return null;
        }

        Scan();
        return ReadEntry(number);
    }

    private int? ReadLength(PdfReference reference) =>
        reference.Number >= 0 ? (Resolve(reference) as PdfNumber)?.ToInt() : null;

    private ObjectStream? Container(int number)
    {
        if (!objectStreams.TryGetValue(number, out var container))
        {
            objectStreams[number] = null;
            container = Resolve(new PdfReference(number, 0)) is PdfStream stream
                ? ObjectStream.Read(stream.Dictionary, Decode(stream).Data)
                : null;
            objectStreams[number] = container;
        }

        return container;
    }

    private void Scan()
    {
        scanned = true;
        var found = new ObjectScanner(Data).Scan();
        foreach (var (number, entry) in xref.Entries)
        {
            if (entry.IsCompressed)
            {
                found.Add(number, entry);
            }
        }

        found.AddTrailer(new PdfDictionary(xref.Trailer));
        xref = found;
        objects.Clear();
        objectStreams.Clear();
    }
}
