using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Files;

/// <summary>All objects and trailers of a file, found by looking at every byte instead of at its table.</summary>
internal sealed class XrefScan
{
    private readonly IndirectObjectReader reader;
    private readonly List<(int Number, int Offset)> found = [];
    private readonly List<int> objectStreamOffsets = [];
    private readonly List<PdfDictionary> trailers = [];

    /// <summary>Scans the file behind <paramref name="reader"/>.</summary>
    public XrefScan(IndirectObjectReader reader)
    {
        this.reader = reader;
        FindObjects();
        FindTrailers();
        SortStreams();
    }

    /// <summary>A table of what stands in the file directly; of equal numbers the last one counts.</summary>
    public XrefTable InFile
    {
        get
        {
            var table = new XrefTable();
            found.ForEach(item => table.AddNewer(item.Number, new(XrefEntryKind.InFile, item.Offset, 0)));
            return table;
        }
    }

    /// <summary>A table that also lists the members of object streams; what stands later in the file counts.</summary>
    public XrefTable WithStreamMembers(Func<int, IEnumerable<int>> membersOf)
    {
        var table = new XrefTable();
        var streams = objectStreamOffsets.ToHashSet();
        foreach (var (number, offset) in found)
        {
            table.AddNewer(number, new(XrefEntryKind.InFile, offset, 0));
            foreach (var member in streams.Contains(offset) ? membersOf(number) : [])
            {
                table.AddNewer(member, new(XrefEntryKind.InStream, number, 0));
            }
        }

        return table;
    }

    /// <summary>
    /// The last trailer whose catalogue has pages, else the last one whose catalogue is there; null where none is.
    /// </summary>
    public PdfDictionary? BestTrailer(IObjectSource source)
    {
        var withRoot = trailers.FindAll(trailer => source.Resolve(trailer["Root"]) is PdfDictionary);
        var best =
            withRoot.FindLast(trailer =>
                source.Resolve(((PdfDictionary)source.Resolve(trailer["Root"]))["Pages"]) is PdfDictionary)
            ?? (withRoot.Count > 0 ? withRoot[^1] : trailers.FindLast(trailer => trailer["Root"] is PdfReference));
        var encrypted = trailers.FindLast(trailer => trailer["Encrypt"] is not null);
        return best is null || best["Encrypt"] is not null || encrypted is null
            ? best
            : best.With("Encrypt", encrypted["Encrypt"]).With("ID", encrypted["ID"]);
    }

    private void FindObjects()
    {
        var bytes = reader.Bytes.Span;
        var position = 0;
        while (bytes[position..].IndexOf("obj"u8) is >= 0 and var next)
        {
            var keyword = position + next;
            position = keyword + "obj".Length;
            if (HeadBefore(bytes, keyword) is { } head)
            {
                found.Add(head);
            }
        }
    }

    private static (int Number, int Offset)? HeadBefore(ReadOnlySpan<byte> bytes, int keyword)
    {
        var generation = WordBefore(bytes, keyword);
        var number = generation.IsEmpty ? default : WordBefore(bytes, generation.Start);
        if (number.IsEmpty || number.End == generation.Start || number.End - number.Start > 10)
        {
            return null;
        }

        long value = 0;
        for (var i = number.Start; i < number.End; i++)
        {
            value = (value * 10) + bytes[i] - '0';
        }

        return value is > 0 and <= int.MaxValue ? ((int)value, number.Start) : null;
    }

    /// <summary>The digits before <paramref name="position"/> and white space.</summary>
    private static DigitRun WordBefore(ReadOnlySpan<byte> bytes, int position)
    {
        const int Longest = 20;
        var end = position;
        while (end > 0 && position - end < Longest && Characters.IsWhiteSpace(bytes[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < Longest && bytes[start - 1] is >= (byte)'0' and <= (byte)'9')
        {
            start--;
        }

        return new(start, end);
    }

    private void FindTrailers()
    {
        var bytes = reader.Bytes.Span;
        var position = 0;
        while (bytes[position..].IndexOf("trailer"u8) is >= 0 and var next)
        {
            position += next + "trailer".Length;
            if (reader.ReadDirect(position) is PdfDictionary trailer)
            {
                trailers.Add(trailer);
            }
        }
    }

    private void SortStreams()
    {
        foreach (var (_, offset) in found)
        {
            var value = reader.ReadAt(offset, decrypts: false)?.Value;
            if (value is PdfStream { Dictionary: var dictionary } && dictionary["Type"] is PdfName { Value: "XRef" })
            {
                trailers.Add(dictionary);
            }
            else if (value is not null && ObjectStream.Is(value))
            {
                objectStreamOffsets.Add(offset);
            }
        }
    }

    private readonly record struct DigitRun(int Start, int End)
    {
        public bool IsEmpty => Start == End;
    }
}
