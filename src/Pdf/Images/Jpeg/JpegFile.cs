using System.Buffers.Binary;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>A JPEG picture of 8 bits in Huffman codes, segment by segment (ITU-T T.81, annex B).</summary>
internal sealed class JpegFile
{
    private const int Adobe = 0xEE;
    private const int MostScans = 256;

    private readonly JpegHuffman?[] tables = new JpegHuffman?[8];
    private readonly int[] flatSteps = new int[4];
    private readonly List<(byte Marker, ReadOnlyMemory<byte> Bytes)> segments = [];
    private readonly List<JpegScan> scans = [];
    private JpegFrame? frame;
    private int restart;
    private int? adobeTransform;

    private JpegFile()
    {
    }

    /// <summary>Size and components.</summary>
    public JpegFrame Frame => frame!;

    /// <summary>The scans in their order.</summary>
    public IReadOnlyList<JpegScan> Scans => scans;

    /// <summary>All segments with their markers, in their order; the data of a scan is apart from its segment.</summary>
    public IReadOnlyList<(byte Marker, ReadOnlyMemory<byte> Bytes)> Segments => segments;

    /// <summary>Step by which the mean of a component's blocks is divided.</summary>
    public int FlatStepOf(int component) => flatSteps[Frame.Components[component].Quantisation];

    /// <summary>Whether the components are brightness and two colours, with black where there are four.</summary>
    /// <param name="stated">What the document says where the file says nothing; null for nothing.</param>
    public bool IsTurned(int? stated) => Frame.Components.Count switch
    {
        3 when adobeTransform is null && Frame.Components is [{ Id: (byte)'R' }, { Id: (byte)'G' }, { Id: (byte)'B' }] => false,
        3 => (adobeTransform ?? stated ?? 1) != 0,
        4 => (adobeTransform ?? stated ?? 0) != 0,
        _ => false,
    };

    /// <summary>The picture; null where it has another depth or other codes, no size, tables that change within, or is damaged.</summary>
    public static JpegFile? Read(ReadOnlyMemory<byte> data)
    {
        var file = new JpegFile();
        var bytes = data.Span;
        var at = 2;
        while (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) && at + 4 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] != 0xD9)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 4 || at + length > bytes.Length)
            {
                return null;
            }

            var end = marker == 0xDA ? EndOfScan(bytes, at + length) : at + length;
            if (!file.Take(marker, data.Slice(at, length), data[(at + length)..end]))
            {
                return null;
            }

            at = end;
        }

        return file.frame is not null && file.scans.Count > 0 && Enumerable.Range(0, file.Frame.Components.Count).All(i => file.FlatStepOf(i) > 0) ? file : null;
    }

    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at..].IndexOf((byte)0xFF) is >= 0 and var found)
        {
            at += found;
            if (at + 1 < bytes.Length && bytes[at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at += 2;
        }

        return bytes.Length;
    }

    private bool Take(byte marker, ReadOnlyMemory<byte> whole, ReadOnlyMemory<byte> data)
    {
        segments.Add((marker, whole));
        var segment = whole.Span[4..];
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2:
                var isFirst = frame is null;
                frame = JpegFrame.Read(segment, isProgressive: marker == 0xC2);
                return isFirst && frame is not null;
            case 0xC4:
                return TakeTables(segment);
            case 0xDA:
                return TakeScan(segment, data);
            case 0xDB:
                return TakeSteps(segment);
            case 0xDD:
                restart = segment.Length >= 2 ? BinaryPrimitives.ReadUInt16BigEndian(segment) : 0;
                return true;
            case Adobe when segment.Length >= 12 && segment.StartsWith("Adobe"u8):
                adobeTransform = segment[11];
                return true;

            // Other frames (lossless, arithmetic codes), and a number of rows that comes late.
            default:
                return marker is not ((>= 0xC3 and <= 0xCF) or 0xD8 or 0xDC);
        }
    }

    private bool TakeScan(ReadOnlySpan<byte> segment, ReadOnlyMemory<byte> data)
    {
        if (frame is null || scans.Count == MostScans || JpegScan.Read(segment, frame, tables, restart, data) is not { } scan)
        {
            return false;
        }

        scans.Add(scan);
        return true;
    }

    private bool TakeTables(ReadOnlySpan<byte> segment)
    {
        while (segment.Length > 0)
        {
            var place = ((segment[0] >> 4) * 4) + (segment[0] & 15);
            if ((segment[0] & 15) > 3 || place > 7 || JpegHuffman.Of(segment[1..]) is not { } table)
            {
                return false;
            }

            tables[place] = table;
            segment = segment[(1 + table.Data.Length)..];
        }

        return true;
    }

    // Steps that change between scans would mean another thing for each.
    private bool TakeSteps(ReadOnlySpan<byte> segment)
    {
        while (segment.Length > 0)
        {
            var isWide = segment[0] >> 4 == 1;
            var size = isWide ? 129 : 65;
            if ((segment[0] & 15) > 3 || segment[0] >> 4 > 1 || segment.Length < size || scans.Count > 0)
            {
                return false;
            }

            flatSteps[segment[0] & 15] = isWide ? BinaryPrimitives.ReadUInt16BigEndian(segment[1..]) : segment[1];
            segment = segment[size..];
        }

        return true;
    }
}
