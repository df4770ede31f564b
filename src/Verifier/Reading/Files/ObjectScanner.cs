using Clona.Verifier.Reading.Filters;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Files;

/// <summary>Finds objects by their <c>n g obj</c> when the cross-reference data of a file cannot be used.</summary>
/// <remarks>Of several objects with one number the last in the file counts; linear in the size of the file.</remarks>
internal sealed class ObjectScanner(byte[] data)
{
    private const int MaxTrailers = 512;
    private const int MaxTrailerLength = 16_384;

    private readonly StreamDecoder decoder = new(data, StreamDecoder.MaxDecodedStructure);
    private readonly IndirectReader reader = new(data);
    private readonly Dictionary<int, XrefEntry> found = [];
    private readonly List<int> objectStreams = [];
    private readonly Dictionary<string, PdfValue> trailer = [];

    public XrefData Scan()
    {
        FindObjects();
        FindTrailers();
        AddCompressed();
        var result = new XrefData();
        foreach (var (number, entry) in found)
        {
            result.Add(number, entry);
        }

        AddRoot();
        result.AddTrailer(new PdfDictionary(trailer));
        return result;
    }

    private void FindObjects()
    {
        var position = 0;
        while (position < data.Length)
        {
            var index = data.AsSpan(position).IndexOf("obj"u8);
            if (index < 0)
            {
                return;
            }

            position += index;
            if (TryReadHeaderBefore(position, out var start, out var number, out var generation))
            {
                found[number] = new XrefEntry(start, generation, false);
            }

            position += 3;
        }
    }

    private bool TryReadHeaderBefore(int word, out int start, out int number, out int generation)
    {
        number = 0;
        var position = word - 1;
        start = 0;
        return TryReadNumberBack(ref position, out generation)
            && TryReadNumberBack(ref position, out number)
            && number <= XrefData.MaxObjectNumber
            && (start = position + 1) >= 0;
    }

    private bool TryReadNumberBack(ref int position, out int number)
    {
        number = 0;
        while (position >= 0 && Characters.IsSpace(data[position]))
        {
            position--;
        }

        var end = position;
        while (position >= 0 && end - position < 9 && Characters.IsDigit(data[position]))
        {
            position--;
        }

        for (var index = position + 1; index <= end; index++)
        {
            number = (number * 10) + (data[index] - '0');
        }

        return end > position;
    }

    private void FindTrailers()
    {
        var position = 0;
        for (var count = 0; count < MaxTrailers && data.AsSpan(position).IndexOf("trailer"u8) is >= 0 and var index; count++)
        {
            position += index + 7;
            if (new ObjectParser(new Lexer(data, position, Math.Min(data.Length, position + MaxTrailerLength))).Parse() is PdfDictionary dictionary)
            {
                Merge(dictionary);
            }
        }
    }

    private void Merge(PdfDictionary dictionary)
    {
        foreach (var (key, value) in dictionary.Entries)
        {
            trailer[key] = value;
        }
    }

    private void AddCompressed()
    {
        foreach (var (number, entry) in found.OrderBy(pair => pair.Value.Offset).ToArray())
        {
            if (!MentionsStreamType(entry.Offset) || reader.ReadAt(entry.Offset, null, null)?.Value is not PdfStream stream)
            {
                continue;
            }

            if (stream.Dictionary.Find("Type") is PdfName { Value: "XRef" })
            {
                Merge(stream.Dictionary);
            }
            else
            {
                objectStreams.Add(number);
            }
        }

        foreach (var number in objectStreams)
        {
            AddMembers(number);
        }
    }

    private bool MentionsStreamType(int offset)
    {
        var head = data.AsSpan(offset, Math.Min(512, data.Length - offset));
        return head.IndexOf("/ObjStm"u8) >= 0 || head.IndexOf("/XRef"u8) >= 0;
    }

    private void AddMembers(int number)
    {
        if (reader.ReadAt(found[number].Offset, null, null)?.Value is not PdfStream stream || trailer.ContainsKey("Encrypt"))
        {
            return;
        }

        var decoded = decoder.Decode(stream, value => value ?? PdfNull.Instance);
        var members = ObjectStream.ReadHeader(stream.Dictionary, decoded.Data);
        for (var index = 0; index < members.Count; index++)
        {
            found.TryAdd(members[index].Number, new XrefEntry(number, index, true));
        }
    }

    private void AddRoot()
    {
        if (trailer.ContainsKey("Root"))
        {
            return;
        }

        foreach (var (number, entry) in found)
        {
            if (!entry.IsCompressed
                && reader.ReadAt(entry.Offset, null, null)?.Value is PdfDictionary dictionary
                && dictionary.Find("Type") is PdfName { Value: "Catalog" })
            {
                trailer["Root"] = new PdfReference(number, entry.Index);
            }
        }
    }
}
