namespace Clona.Pdf.Images.Jpeg;

/// <summary>Reads the coefficients of one scan, sequential or progressive (ITU-T T.81, F.2 and G.2).</summary>
internal sealed class JpegScanReader
{
    private const int LargestMean = 11;
    private const int LargestCategory = 10;
    private const int BlocksOfRun = 15;
    private const int OfBlock = 64;

    private readonly JpegFrame frame;
    private readonly JpegScan scan;
    private readonly JpegCoefficients coefficients;
    private readonly JpegIntervals intervals;
    private readonly int[] means;
    private JpegBits bits;
    private int emptyBlocks;

    private JpegScanReader(JpegFrame frame, JpegScan scan, JpegCoefficients coefficients, JpegIntervals intervals)
    {
        (this.frame, this.scan, this.coefficients, this.intervals) = (frame, scan, coefficients, intervals);
        (means, bits) = (new int[scan.Parts.Count], new(intervals.Bytes));
    }

    /// <summary>Adds what the scan says; false where it is damaged.</summary>
    public static bool Read(JpegFrame frame, JpegScan scan, JpegCoefficients coefficients) =>
        JpegIntervals.Of(scan.Data.Span) is { } intervals && new JpegScanReader(frame, scan, coefficients, intervals).Run();

    private bool Run()
    {
        var walk = new JpegWalk(frame, scan);
        var (interval, end) = (-1, 0);
        while (walk.Intervals == intervals.Count && walk.MoveNext())
        {
            if (walk.BeginsInterval)
            {
                (bits.Position, end) = intervals[++interval];
                emptyBlocks = 0;
                means.AsSpan().Clear();
            }

            if (!Block(walk.Part, coefficients.Of(walk.Component, walk.Block)) || bits.Position > end)
            {
                return false;
            }
        }

        return walk.Intervals == intervals.Count;
    }

    private bool Block(int part, Span<short> block)
    {
        if (scan.HasMeans && !(scan.IsRefinement ? RefineMean(block) : ReadMean(part, block)))
        {
            return false;
        }

        return scan.Last == 0 || (scan.IsRefinement ? RefineOthers(scan.AcOf(part)!, block) : ReadOthers(scan.AcOf(part)!, block));
    }

    private bool ReadMean(int part, Span<short> block)
    {
        var category = scan.DcOf(part)!.Read(ref bits);
        if (category is < 0 or > LargestMean)
        {
            return false;
        }

        means[part] += JpegNumbers.Extend(bits.Take(category), category);
        var mean = means[part] << scan.Left;
        block[0] = (short)mean;
        return block[0] == mean;
    }

    private bool RefineMean(Span<short> block)
    {
        block[0] |= (short)(bits.Take(1) << scan.Left);
        return true;
    }

    private bool ReadOthers(JpegHuffman table, Span<short> block)
    {
        if (emptyBlocks > 0)
        {
            emptyBlocks--;
            return true;
        }

        for (var place = Math.Max(1, scan.First); place <= scan.Last; place++)
        {
            var symbol = table.Read(ref bits);
            var (run, category) = (symbol >> 4, symbol & 15);
            if (symbol < 0 || category > LargestCategory)
            {
                return false;
            }

            if (category == 0 && run < BlocksOfRun)
            {
                return BeginRun(run);
            }

            place += run;
            if (place > scan.Last)
            {
                return false;
            }

            block[place] = (short)(JpegNumbers.Extend(bits.Take(category), category) << scan.Left);
        }

        return true;
    }

    // The current block is the first of the run.
    private bool BeginRun(int run)
    {
        emptyBlocks = (1 << run) + bits.Take(run) - 1;
        return frame.IsProgressive || run == 0;
    }

    private bool RefineOthers(JpegHuffman table, Span<short> block)
    {
        var place = scan.First;
        while (emptyBlocks == 0 && place <= scan.Last)
        {
            var symbol = table.Read(ref bits);
            var (run, category) = (symbol >> 4, symbol & 15);
            if (symbol < 0 || category > 1)
            {
                return false;
            }

            if (category == 0 && run < BlocksOfRun)
            {
                emptyBlocks = (1 << run) + bits.Take(run);
                break;
            }

            var value = category == 0 ? 0 : bits.Take(1) == 1 ? 1 << scan.Left : -(1 << scan.Left);
            place = RefineUntil(block, place, run);
            if (value != 0)
            {
                if (place > scan.Last)
                {
                    return false;
                }

                block[place] = (short)value;
            }

            place++;
        }

        if (emptyBlocks > 0)
        {
            RefineUntil(block, place, OfBlock);
            emptyBlocks--;
        }

        return true;
    }

    // Goes over so many coefficients that are zero still, and adds a bit to all others; gives the place of the next that is zero.
    private int RefineUntil(Span<short> block, int place, int zeros)
    {
        for (; place <= scan.Last; place++)
        {
            ref var value = ref block[place];
            if (value == 0)
            {
                if (zeros-- == 0)
                {
                    break;
                }
            }
            else if (bits.Take(1) == 1)
            {
                value += (short)(value > 0 ? 1 << scan.Left : -(1 << scan.Left));
            }
        }

        return place;
    }
}
