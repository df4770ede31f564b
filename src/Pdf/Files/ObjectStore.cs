using Clona.Pdf.Encryption;
using Clona.Pdf.Filters;
using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Files;

/// <summary>The objects of a file, read when first asked for and kept.</summary>
/// <remarks>
/// When the table turns out to be wrong, the file is scanned once for all objects and the scan replaces the table.
/// Not safe for use from several threads at once.
/// </remarks>
internal sealed class ObjectStore : IObjectSource
{
    private const int LongestReferenceChain = 32;
    private const int LongestExtendsChain = 16;

    private readonly NamePool pool;
    private readonly IndirectObjectReader reader;
    private readonly PdfLimits limits;
    private readonly Dictionary<int, PdfObject> cache = [];
    private readonly Dictionary<int, ObjectStream?> objectStreams = [];
    private readonly HashSet<int> loading = [];
    private XrefTable table = new();

    /// <summary>A store over <paramref name="bytes"/> without a table as yet.</summary>
    public ObjectStore(ReadOnlyMemory<byte> bytes, PdfLimits limits)
    {
        this.limits = limits;
        pool = new();
        Decoder = new(this, limits);
        reader = new(bytes, pool, Decoder) { Resolve = Resolve };
    }

    /// <summary>What undoes the filters.</summary>
    public StreamDecoder Decoder { get; }

    /// <summary>Whether the table is the result of a scan.</summary>
    public bool WasRebuilt { get; private set; }

    /// <summary>Whether reading stopped at a limit: then objects may be missing.</summary>
    public bool IsOverLimit => reader.IsExhausted || Decoder.IsExhausted || table.Count > limits.MaxObjects;

    /// <summary>The newest trailer.</summary>
    public PdfDictionary Trailer => table.Trailer;

    /// <summary>Number of cross-reference sections.</summary>
    public int Sections => table.Sections;

    /// <summary>Numbers of all objects in use, ascending.</summary>
    public IEnumerable<int> Numbers => table.Numbers.Where(number => table[number].Kind != XrefEntryKind.Free);

    /// <summary>Why encrypted content cannot be read; null where it can or nothing is encrypted.</summary>
    public PdfRefusal? SecurityRefusal { get; private set; }

    /// <summary>Whether the file is encrypted.</summary>
    public bool IsEncrypted => reader.Security is not null;

    /// <summary>Reads the table that the file has; false where it is missing or damaged.</summary>
    public bool TryReadTable()
    {
        if (XrefReader.Read(reader, limits) is not { } read)
        {
            return false;
        }

        table = read;
        cache.Clear();
        PrepareSecurity();
        return true;
    }

    /// <summary>Scans the file for objects and takes the result for the table.</summary>
    public void Rebuild()
    {
        WasRebuilt = true;
        var previous = table.Trailer;
        var scan = new XrefScan(reader);
        Replace(scan.InFile);
        table.Trailer = scan.BestTrailer(this) ?? previous;
        PrepareSecurity();
        Replace(scan.WithStreamMembers(number => OpenObjectStream(number)?.Numbers ?? []));
        table.Trailer = CatalogSearch.Complete(scan.BestTrailer(this) ?? table.Trailer, this);
    }

    /// <inheritdoc/>
    public PdfObject Resolve(PdfObject? value)
    {
        for (var hops = 0; value is PdfReference reference; hops++)
        {
            if (hops >= LongestReferenceChain)
            {
                return PdfNull.Instance;
            }

            value = Load(reference.Number);
        }

        return value ?? PdfNull.Instance;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Decode(PdfStream stream) => Decoder.Decode(stream);

    private PdfObject Load(int number)
    {
        if (cache.TryGetValue(number, out var known))
        {
            return known;
        }

        if (!loading.Add(number))
        {
            return PdfNull.Instance;
        }

        var loaded = Read(number);
        if (loaded is null && !WasRebuilt && !reader.IsExhausted)
        {
            Rebuild();
            loaded = Read(number);
        }

        loading.Remove(number);
        return cache[number] = loaded ?? PdfNull.Instance;
    }

    /// <returns>Null where the table is wrong about the object; the null object where it has none.</returns>
    private PdfObject? Read(int number)
    {
        var entry = table[number];
        switch (entry.Kind)
        {
            case XrefEntryKind.InFile:
                var read = reader.ReadAt(entry.Place);
                return read?.Number == number ? read.Value : null;
            case XrefEntryKind.InStream:
                return ReadFromStream(entry.Place, number);
            default:
                return PdfNull.Instance;
        }
    }

    private PdfObject? ReadFromStream(int streamNumber, int number)
    {
        for (var hops = 0; hops < LongestExtendsChain && OpenObjectStream(streamNumber) is { } stream; hops++)
        {
            if (stream.Read(number) is { } found)
            {
                return found;
            }

            streamNumber = stream.Extends?.Number ?? 0;
        }

        return null;
    }

    private ObjectStream? OpenObjectStream(int number)
    {
        if (objectStreams.TryGetValue(number, out var known))
        {
            return known;
        }

        var opened = table[number].Kind == XrefEntryKind.InFile && Load(number) is PdfStream stream
            ? ObjectStream.Open(stream, this, pool)
            : null;
        return objectStreams[number] = opened;
    }

    private void Replace(XrefTable newTable)
    {
        newTable.Trailer = table.Trailer;
        newTable.Sections = table.Sections;
        table = newTable;
        cache.Clear();
        objectStreams.Clear();
    }

    private void PrepareSecurity()
    {
        if (reader.Security is not null || Resolve(Trailer["Encrypt"]) is not PdfDictionary encrypt)
        {
            return;
        }

        var result = StandardSecurity.Open(encrypt, Trailer, this);
        reader.Security = result.Handler;
        SecurityRefusal = result.Refusal;
        cache.Clear();
    }
}
