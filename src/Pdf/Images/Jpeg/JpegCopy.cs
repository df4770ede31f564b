using Clona.Pdf.Writing;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>Writes the one scan of a baseline JPEG again with blank blocks, in its own tables.</summary>
/// <remarks>
/// Blocks are read to know where they end, and copied bit by bit as they are; only the difference of a mean whose neighbour changed is
/// written anew. A blank block is its mean alone, so nothing around a removed word tells of it.
/// </remarks>
internal sealed class JpegCopy
{
    private const int LargestCategory = 11;
    private const int BlocksOfRun = 15;

    private readonly JpegFrame frame;
    private readonly JpegScan scan;
    private readonly JpegIntervals intervals;
    private readonly JpegBlocks? blocks;
    private readonly int[] blank;
    private readonly JpegBitWriter? writer;
    private readonly int[] readMeans;
    private readonly int[] writtenMeans;
    private JpegBits bits;
    private int copied;

    private JpegCopy(JpegFrame frame, JpegScan scan, JpegIntervals intervals, JpegBlocks? blocks, int[] blank, JpegBitWriter? writer)
    {
        (this.frame, this.scan, this.intervals, this.blocks, this.blank, this.writer) = (frame, scan, intervals, blocks, blank, writer);
        (readMeans, writtenMeans) = (new int[scan.Parts.Count], new int[scan.Parts.Count]);
        bits = new(intervals.Bytes);
    }

    /// <summary>Whether the scan is one that can be read so: all components, not progressive.</summary>
    public static bool CanRead(JpegFile file) =>
        !file.Frame.IsProgressive && file.Scans is [var scan] && scan.Parts.Count == file.Frame.Components.Count;

    /// <summary>Whether all blocks are there.</summary>
    public static bool IsSound(JpegFile file) =>
        JpegIntervals.Of(file.Scans[0].Data.Span) is { } intervals && new JpegCopy(file.Frame, file.Scans[0], intervals, null, [], null).Run(null);

    /// <summary>Writes the data; false where a table lacks what blank blocks need, or the data is damaged.</summary>
    /// <param name="file">The picture.</param>
    /// <param name="blocks">The blocks that go.</param>
    /// <param name="blank">The mean of a blank block for each component.</param>
    /// <param name="sink">Takes the data.</param>
    public static bool Write(JpegFile file, JpegBlocks blocks, int[] blank, ByteSink sink) =>
        JpegIntervals.Of(file.Scans[0].Data.Span) is { } intervals
        && new JpegCopy(file.Frame, file.Scans[0], intervals, blocks, blank, new(sink, file.Scans[0].Data.Length + 64)).Run(sink);

    private bool Run(ByteSink? sink)
    {
        var walk = new JpegWalk(frame, scan);
        if (walk.Intervals != intervals.Count)
        {
            return false;
        }

        var (interval, end) = (-1, 0);
        while (walk.MoveNext())
        {
            if (walk.BeginsInterval)
            {
                FinishInterval(sink, interval);
                (bits.Position, end) = intervals[++interval];
                copied = bits.Position;
                readMeans.AsSpan().Clear();
                writtenMeans.AsSpan().Clear();
            }

            if (!Block(walk.Part, blocks?.Contains(walk.Component, walk.Block) == true) || bits.Position > end)
            {
                return false;
            }
        }

        FinishInterval(null, interval);
        return true;
    }

    // A marker stands before every interval but the first.
    private void FinishInterval(ByteSink? sink, int interval)
    {
        if (writer is null || interval < 0)
        {
            return;
        }

        writer.Copy(bits, copied, bits.Position);
        writer.Finish();
        sink?.Write([0xFF, (byte)(0xD0 + (interval & 7))]);
    }

    private bool Block(int part, bool isBlank)
    {
        // A copy of its own is what the compiler keeps in registers.
        var next = bits;
        var start = next.Position;
        var category = scan.DcOf(part)!.Read(ref next);
        if (category is < 0 or > LargestCategory)
        {
            return false;
        }

        var before = readMeans[part];
        readMeans[part] += JpegNumbers.Extend(next.Take(category), category);
        var rest = next.Position;
        if (!SkipRest(scan.AcOf(part)!, ref next))
        {
            return false;
        }

        bits = next;

        return writer is null || (isBlank ? WriteBlank(part, start) : before == writtenMeans[part] ? Keep(part) : WriteMean(part, start, rest));
    }

    private static bool SkipRest(JpegHuffman table, ref JpegBits bits)
    {
        var next = bits;
        for (var place = 1; place < 64; place++)
        {
            var symbol = table.Read(ref next);
            if (symbol < 0)
            {
                return false;
            }

            next.Skip(symbol & 15);
            if ((symbol & 15) == 0 && symbol >> 4 != BlocksOfRun)
            {
                break;
            }

            place += symbol >> 4;
        }

        bits = next;
        return true;
    }

    // The bits stay where they are and go over with the next that do not.
    private bool Keep(int part)
    {
        writtenMeans[part] = readMeans[part];
        return true;
    }

    private bool WriteBlank(int part, int start)
    {
        writer!.Copy(bits, copied, start);
        copied = bits.Position;
        var end = scan.AcOf(part)!;
        if (!end.Has(0) || !WriteDifference(part, blank[scan.Parts[part].Component]))
        {
            return false;
        }

        var (code, length) = end.CodeOf(0);
        writer.Write(code, length);
        return true;
    }

    private bool WriteMean(int part, int start, int rest)
    {
        writer!.Copy(bits, copied, start);
        copied = rest;
        return WriteDifference(part, readMeans[part]);
    }

    private bool WriteDifference(int part, int mean)
    {
        var difference = mean - writtenMeans[part];
        writtenMeans[part] = mean;
        var category = JpegNumbers.CategoryOf(difference);
        if (category > LargestCategory || !scan.DcOf(part)!.Has(category))
        {
            return false;
        }

        var (code, length) = scan.DcOf(part)!.CodeOf(category);
        writer!.Write(code, length);
        writer.Write((uint)JpegNumbers.BitsOf(difference), category);
        return true;
    }
}
