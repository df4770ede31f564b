using Clona.Pdf.Writing;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>Makes blocks of a baseline JPEG white without touching the coefficients of the others.</summary>
/// <remarks>
/// The data is read symbol by symbol and written again. A blank block is its mean alone, so nothing around a removed word tells of
/// it; the means of its neighbours are written as other differences with the same values.
/// </remarks>
internal sealed class JpegBlanker
{
    private const int LargestCategory = 11;
    private const int BlocksOfRun = 15;
    private const int White = (255 - 128) * 8;

    private readonly JpegHeader header;
    private readonly JpegBlocks blocks;
    private readonly JpegBitReader reader;
    private readonly JpegBitWriter writer;
    private readonly ByteSink sink;
    private readonly JpegHuffman[] written;
    private readonly int[] readMeans;
    private readonly int[] writtenMeans;

    private JpegBlanker(byte[] data, JpegHeader header, IReadOnlyList<ImageRegion> regions)
    {
        this.header = header;
        blocks = new(header, regions);
        reader = new(data, header.DataStart);
        sink = new(data.Length + 64);
        writer = new(sink);
        written = [.. header.Components.Select((_, index) => HasAll(header.TablesOf(index).Dc) ? header.TablesOf(index).Dc : JpegHuffman.StandardDc)];
        (readMeans, writtenMeans) = (new int[written.Length], new int[written.Length]);
    }

    /// <summary>The picture with white blocks wherever a region reaches.</summary>
    /// <param name="jpeg">The picture.</param>
    /// <param name="format">What the document says of it.</param>
    /// <param name="regions">The regions.</param>
    /// <returns>Null where the data is no baseline JPEG in one scan, or damaged, or not what the document says: readers differ in what
    /// they show then.</returns>
    public static ReadOnlyMemory<byte>? Blank(ReadOnlyMemory<byte> jpeg, SampleFormat format, IReadOnlyList<ImageRegion> regions)
    {
        if (JpegHeader.Read(jpeg.Span) is not { } header || (header.Width, header.Height) != (format.Width, format.Height)
            || header.Components.Count != format.Blank.Count)
        {
            return null;
        }

        var data = jpeg.ToArray();
        var blanker = new JpegBlanker(data, header, regions);
        return blanker.Run(data) ? blanker.sink.Written : (ReadOnlyMemory<byte>?)null;
    }

    private static bool HasAll(JpegHuffman table) => Enumerable.Range(0, LargestCategory + 1).All(table.Has);

    private bool Run(byte[] data)
    {
        if (Enumerable.Range(0, written.Length).Any(index => !header.TablesOf(index).Ac.Has(0)))
        {
            return false;
        }

        sink.Write(data.AsSpan(0, header.ScanStart));
        WriteTables();
        sink.Write(data.AsSpan(header.ScanStart, header.DataStart - header.ScanStart));
        if (!WriteUnits())
        {
            return false;
        }

        writer.Align();
        sink.Write([0xFF, 0xD9]);
        return true;
    }

    // A table fitted to the picture may lack the differences that white blocks bring.
    private void WriteTables()
    {
        foreach (var table in Enumerable.Range(0, written.Length).Where(index => written[index] == JpegHuffman.StandardDc).Select(header.DcTableOf).Distinct())
        {
            sink.Write([0xFF, 0xC4, 0, (byte)(3 + JpegHuffman.StandardDcData.Length), (byte)table]);
            sink.Write(JpegHuffman.StandardDcData);
        }
    }

    private bool WriteUnits()
    {
        var (across, down) = (8 * header.MostHorizontal, 8 * header.MostVertical);
        var (columns, rows) = ((header.Width + across - 1) / across, (header.Height + down - 1) / down);

        // A component alone is not interleaved: its units are single blocks (A.2.2).
        var isAlone = written.Length == 1;
        if (isAlone)
        {
            (columns, rows) = ((header.Width + 7) / 8, (header.Height + 7) / 8);
        }

        for (var unit = 0; unit < columns * rows; unit++)
        {
            if (header.RestartInterval > 0 && unit > 0 && unit % header.RestartInterval == 0 && !Restart((unit / header.RestartInterval) - 1))
            {
                return false;
            }

            for (var index = 0; index < written.Length; index++)
            {
                if (!WriteUnit(index, unit % columns, unit / columns, isAlone))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Restart(int number)
    {
        writer.Align();
        sink.Write([0xFF, (byte)(0xD0 + (number & 7))]);
        readMeans.AsSpan().Clear();
        writtenMeans.AsSpan().Clear();
        return reader.Restart(number & 7);
    }

    private bool WriteUnit(int index, int column, int row, bool isAlone)
    {
        var (wide, high) = isAlone ? (1, 1) : (header.Components[index].Horizontal, header.Components[index].Vertical);
        for (var block = 0; block < wide * high; block++)
        {
            if (!WriteBlock(index, blocks.Contains(index, (column * wide) + (block % wide), (row * high) + (block / wide))))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteBlock(int index, bool isBlank)
    {
        var (dc, ac) = header.TablesOf(index);
        var category = dc.Read(reader);
        if (category is < 0 or > LargestCategory)
        {
            return false;
        }

        readMeans[index] += Extend(reader.Take(category), category);
        WriteMean(index, isBlank ? BlankMean(index) : readMeans[index]);
        if (isBlank)
        {
            ac.Write(writer, 0);
        }

        return CopyRest(ac, isBlank);
    }

    private bool CopyRest(JpegHuffman ac, bool isBlank)
    {
        for (var place = 1; place < 64; place++)
        {
            var symbol = ac.Read(reader);
            if (symbol < 0)
            {
                return false;
            }

            var bits = reader.Take(symbol & 15);
            if (!isBlank)
            {
                ac.Write(writer, symbol);
                writer.Write(bits, symbol & 15);
            }

            if ((symbol & 15) == 0 && symbol >> 4 != BlocksOfRun)
            {
                break;
            }

            place += symbol >> 4;
        }

        return true;
    }

    private void WriteMean(int index, int mean)
    {
        var difference = mean - writtenMeans[index];
        writtenMeans[index] = mean;
        var category = 0;
        while (Math.Abs(difference) >> category != 0)
        {
            category++;
        }

        written[index].Write(writer, category);
        writer.Write(difference < 0 ? difference - 1 : difference, category);
    }

    private int BlankMean(int index) =>
        written.Length == 3 && index > 0 && !header.IsRgb ? 0 : White / header.FlatStepOf(header.Components[index]);

    private static int Extend(int bits, int category) =>
        category > 0 && bits < 1 << (category - 1) ? bits - (1 << category) + 1 : bits;
}
