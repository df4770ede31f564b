using System.Globalization;
using System.Text;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>V6: the file is one clean revision: header, objects without gaps, exact table, trailer, end.</summary>
/// <remarks>Reads the bytes from front to back and does not use what the cross-reference reading made of them.</remarks>
internal sealed class BytesCheck
{
    private const int MaxMarkerComment = 8;
    private const int MinBinaryByte = 128;

    private static readonly HashSet<string> TrailerKeys =
        new(StringComparer.Ordinal) { "Size", "Root", "Info", "ID" };

    private readonly PdfFile file;
    private readonly byte[] data;
    private readonly Faults faults = new(CheckId.V6Bytes);
    private readonly Dictionary<int, int> offsets = [];
    private readonly List<PdfStream> streams = [];
    private int position;

    private BytesCheck(PdfFile file)
    {
        this.file = file;
        data = file.Data;
    }

    public static CheckResult Run(CheckContext context)
    {
        var check = new BytesCheck(context.Output.File);
        check.Walk();
        check.CheckIdentifier(context.Input?.File);
        return check.faults.ToResult();
    }

    private void Walk()
    {
        if (!ReadHeader())
        {
            faults.Add(CheckReason.HeaderNotClean);
            return;
        }

        while (!StartsWith("xref"u8))
        {
            if (!ReadObject())
            {
                faults.Add(CheckReason.BytesBetweenObjects);
                return;
            }
        }

        ReadEnd();
        CheckReferences();
        var slack = streams.Count(stream => file.Decode(stream).Slack > 0);
        if (slack > 0)
        {
            faults.Add(CheckReason.StreamSlack, null, slack);
        }
    }

    private bool StartsWith(ReadOnlySpan<byte> word) => data.AsSpan(position).StartsWith(word);

    /// <summary>The version line, and the customary comment of bytes above 127 that marks the file as binary.</summary>
    private bool ReadHeader()
    {
        if (!StartsWith("%PDF-"u8) || data.Length < 9 || !Characters.IsDigit(data[5]) || data[6] != '.'
            || !Characters.IsDigit(data[7]))
        {
            return false;
        }

        position = 8;
        if (!SkipLineEnd())
        {
            return false;
        }

        if (!StartsWith("%"u8))
        {
            return true;
        }

        var start = ++position;
        while (position < data.Length && data[position] >= MinBinaryByte)
        {
            position++;
        }

        return position - start <= MaxMarkerComment && SkipLineEnd();
    }

    /// <summary>Moves over one line end; false when none is there.</summary>
    private bool SkipLineEnd()
    {
        var start = position;
        position += StartsWith("\r"u8) ? 1 : 0;
        position += StartsWith("\n"u8) ? 1 : 0;
        return position > start;
    }

    private bool ReadObject()
    {
        var start = position;
        if (position >= data.Length || !Characters.IsDigit(data[position])
            || new IndirectReader(data).ReadAt(position, null, ReadLength) is not { Comments: 0 } read)
        {
            return false;
        }

        position = read.End;
        if (read.Value is PdfStream stream && !SkipStreamEnd(stream))
        {
            return false;
        }

        SkipBlank();
        if (!StartsWith("endobj"u8))
        {
            return false;
        }

        position += 6;
        return SkipLineEnd() && offsets.TryAdd(read.Number, start) && read.Generation == 0;
    }

    private int? ReadLength(PdfReference reference) => (file.Resolve(reference) as PdfNumber)?.ToInt();

    private bool SkipStreamEnd(PdfStream stream)
    {
        streams.Add(Known(stream));
        SkipLineEnd();
        var isExact = (file.Resolve(stream.Dictionary.Find("Length")) as PdfNumber)?.ToInt() == stream.Length;
        if (!isExact || !StartsWith("endstream"u8))
        {
            return false;
        }

        position += 9;
        return true;
    }

    /// <summary>The same stream as it was read for the other checks, which is decoded already; else the stream itself.</summary>
    private PdfStream Known(PdfStream stream) =>
        file.Resolve(new PdfReference(stream.Number, 0)) is PdfStream known
            && (known.Start, known.Length, known.Number) == (stream.Start, stream.Length, stream.Number)
            && known.Dictionary.Find("Filter") is PdfName filter && (stream.Dictionary.Find("Filter") as PdfName)?.Value == filter.Value
            && known.Dictionary.Find("DecodeParms") is null && stream.Dictionary.Find("DecodeParms") is null
            ? known
            : stream;

    /// <summary>At most one line end or space stands between a value and endobj.</summary>
    private void SkipBlank()
    {
        if (!SkipLineEnd() && StartsWith(" "u8))
        {
            position++;
        }
    }

    private void ReadEnd()
    {
        var start = position;
        if (!ReadTable())
        {
            faults.Add(CheckReason.XrefNotExact);
            return;
        }

        if (!ReadTrailer())
        {
            faults.Add(CheckReason.TrailerNotClean);
            return;
        }

        SkipLineEnd();
        if (!Skip("startxref"u8) || !SkipLineEnd() || !Skip(Text(start)) || !SkipLineEnd() || !Skip("%%EOF"u8))
        {
            faults.Add(CheckReason.XrefNotExact);
            return;
        }

        SkipLineEnd();
        if (position != data.Length)
        {
            faults.Add(CheckReason.BytesAfterEnd);
        }
    }

    private static byte[] Text(int number) =>
        Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture));

    private bool Skip(ReadOnlySpan<byte> word)
    {
        if (!StartsWith(word))
        {
            return false;
        }

        position += word.Length;
        return true;
    }

    private bool ReadTable()
    {
        var size = offsets.Count + 1;
        if (!Skip("xref"u8) || !SkipLineEnd() || !Skip("0 "u8) || !Skip(Text(size)) || !SkipLineEnd()
            || !SkipEntry(0, 65_535, 'f'))
        {
            return false;
        }

        for (var number = 1; number < size; number++)
        {
            if (!offsets.TryGetValue(number, out var offset) || !SkipEntry(offset, 0, 'n'))
            {
                return false;
            }
        }

        return true;
    }

    private bool SkipEntry(int offset, int generation, char kind)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture, $"{offset:D10} {generation:D5} {kind}");
        if (!Skip(Encoding.ASCII.GetBytes(text)))
        {
            return false;
        }

        return Skip(" \n"u8) || Skip(" \r"u8) || Skip("\r\n"u8);
    }

    private bool ReadTrailer()
    {
        if (!Skip("trailer"u8))
        {
            return false;
        }

        var lexer = new Lexer(data, position, data.Length);
        var trailer = new ObjectParser(lexer).Parse() as PdfDictionary;
        position = lexer.Position;
        return trailer is { HasRepeatedKeys: false } && lexer.Comments == 0
            && trailer.Entries.Keys.All(TrailerKeys.Contains)
            && file.Integer(trailer.Find("Size"), 0) == offsets.Count + 1
            && trailer.Find("Root") is PdfReference;
    }

    // The identifier comes of the bytes, so only equal files may have an equal one.
    private void CheckIdentifier(PdfFile? input)
    {
        var old = input?.Array(input.Trailer.Find("ID"))?.Items.Select(input.Resolve).OfType<PdfString>() ?? [];
        var own = file.Array(file.Trailer.Find("ID"))?.Items.Select(file.Resolve).OfType<PdfString>() ?? [];
        if (own.Any(one => old.Any(other => other.Bytes.AsSpan().SequenceEqual(one.Bytes))) && !input!.Data.AsSpan().SequenceEqual(data))
        {
            faults.Add(CheckReason.TrailerNotClean);
        }
    }

    private void CheckReferences()
    {
        var reached = References.Reachable(file);
        var lost = offsets.Keys.Count(number => !reached.Contains(number));
        if (lost > 0)
        {
            faults.Add(CheckReason.ObjectUnreferenced, null, lost);
        }
    }
}
