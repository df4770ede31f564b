using System.Buffers.Binary;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>What stands before the data of a baseline JPEG with one scan (ITU-T T.81, annex B).</summary>
internal sealed class JpegHeader
{
    private const int Adobe = 0xEE;
    private readonly JpegHuffman?[] tables = new JpegHuffman?[8];
    private readonly int[] flatSteps = new int[4];
    private readonly List<JpegComponent> components = [];
    private readonly List<(int Dc, int Ac)> used = [];
    private int? adobeTransform;

    private JpegHeader()
    {
    }

    /// <summary>Columns.</summary>
    public int Width { get; private set; }

    /// <summary>Rows.</summary>
    public int Height { get; private set; }

    /// <summary>Units between restart markers; 0 for none.</summary>
    public int RestartInterval { get; private set; }

    /// <summary>Offset of the scan's marker.</summary>
    public int ScanStart { get; private set; }

    /// <summary>Offset of the first byte of its data.</summary>
    public int DataStart { get; private set; }

    /// <summary>The components in the order of the scan.</summary>
    public IReadOnlyList<JpegComponent> Components => components;

    /// <summary>Blocks of the largest component beside each other in a unit.</summary>
    public int MostHorizontal => components.Max(component => component.Horizontal);

    /// <summary>Blocks of the largest component below each other in a unit.</summary>
    public int MostVertical => components.Max(component => component.Vertical);

    /// <summary>Whether the components are red, green and blue.</summary>
    public bool IsRgb => components.Count == 3
        && (adobeTransform == 0 || (adobeTransform is null && components is [{ Id: (byte)'R' }, { Id: (byte)'G' }, { Id: (byte)'B' }]));

    /// <summary>The tables of a component, by its place in the scan.</summary>
    public (JpegHuffman Dc, JpegHuffman Ac) TablesOf(int component) =>
        (tables[used[component].Dc]!, tables[4 + used[component].Ac]!);

    /// <summary>Number of a component's table of differences.</summary>
    public int DcTableOf(int component) => used[component].Dc;

    /// <summary>Step by which the mean of a block is divided.</summary>
    public int FlatStepOf(JpegComponent component) => flatSteps[component.Quantisation];

    /// <summary>The header; null where the picture is progressive, in more than one scan, of another depth, or damaged.</summary>
    public static JpegHeader? Read(ReadOnlySpan<byte> data)
    {
        var header = new JpegHeader();
        var at = 2;
        while (data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) && at + 4 <= data.Length && data[at] == 0xFF)
        {
            var marker = data[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
            if (length < 2 || at + 2 + length > data.Length)
            {
                return null;
            }

            var segment = data.Slice(at + 4, length - 2);
            if (marker == 0xDA)
            {
                (header.ScanStart, header.DataStart) = (at, at + 2 + length);
                return header.TakeScan(segment) ? header : null;
            }

            if (!header.Take(marker, segment))
            {
                return null;
            }

            at += 2 + length;
        }

        return null;
    }

    private bool Take(byte marker, ReadOnlySpan<byte> segment)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1:
                return components.Count == 0 && TakeFrame(segment);
            case 0xC4:
                return TakeTables(segment);
            case 0xDB:
                return TakeSteps(segment);
            case 0xDD:
                RestartInterval = segment.Length >= 2 ? BinaryPrimitives.ReadUInt16BigEndian(segment) : 0;
                return true;
            case Adobe when segment.Length >= 12 && segment.StartsWith("Adobe"u8):
                adobeTransform = segment[11];
                return true;

            // Other frames: progressive, lossless, arithmetic coding.
            default:
                return marker is not ((>= 0xC2 and <= 0xCF) or 0xD8 or 0xD9);
        }
    }

    private bool TakeFrame(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 6 || segment[0] != 8 || segment.Length < 6 + (3 * segment[5]) || segment[5] is not (1 or 3))
        {
            return false;
        }

        (Height, Width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));
        for (var i = 0; i < segment[5]; i++)
        {
            var part = segment.Slice(6 + (3 * i), 3);
            components.Add(new(part[0], part[1] >> 4, part[1] & 15, part[2]));
        }

        return Width > 0 && Height > 0
            && components.TrueForAll(part => part is { Horizontal: >= 1 and <= 4, Vertical: >= 1 and <= 4, Quantisation: <= 3 });
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
            segment = segment[(1 + table.Size)..];
        }

        return true;
    }

    private bool TakeSteps(ReadOnlySpan<byte> segment)
    {
        while (segment.Length > 0)
        {
            var isWide = segment[0] >> 4 == 1;
            var size = isWide ? 129 : 65;
            if ((segment[0] & 15) > 3 || segment[0] >> 4 > 1 || segment.Length < size)
            {
                return false;
            }

            flatSteps[segment[0] & 15] = isWide ? BinaryPrimitives.ReadUInt16BigEndian(segment[1..]) : segment[1];
            segment = segment[size..];
        }

        return true;
    }

    // All components have to be there, in the order of the frame.
    private bool TakeScan(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 1 || segment[0] != components.Count || segment.Length < 4 + (2 * components.Count) || components.Count == 0)
        {
            return false;
        }

        for (var i = 0; i < components.Count; i++)
        {
            var (id, places) = (segment[1 + (2 * i)], segment[2 + (2 * i)]);
            var (dc, ac) = (places >> 4, places & 15);
            if (id != components[i].Id || dc > 3 || ac > 3 || tables[dc] is null || tables[4 + ac] is null || FlatStepOf(components[i]) == 0)
            {
                return false;
            }

            used.Add((dc, ac));
        }

        return true;
    }
}
