namespace Clona.Pdf.Images.Jpeg;

/// <summary>Says again in symbols what a scan says of the coefficients (ITU-T T.81, F.1 and G.1).</summary>
internal sealed class JpegScanWriter
{
    private const int BlocksOfRun = 15;
    private const int LongestRun = 0x7FFF;
    private const int ZeroRun = 16;

    private readonly JpegScan scan;
    private readonly JpegTokens tokens = new();
    private readonly int[] means;

    // Blocks that end with nothing but zeros, and the bits that they add to what is no zero.
    private readonly List<int> pendingBits = [];
    private int emptyBlocks;
    private int emptyTable;

    private JpegScanWriter(JpegScan scan) => (this.scan, means) = (scan, new int[scan.Parts.Count]);

    /// <summary>The symbols of a scan.</summary>
    public static JpegTokens Write(JpegFrame frame, JpegScan scan, JpegCoefficients coefficients)
    {
        var writer = new JpegScanWriter(scan);
        var walk = new JpegWalk(frame, scan);
        for (var isFirst = true; walk.MoveNext(); isFirst = false)
        {
            if (walk.BeginsInterval && !isFirst)
            {
                writer.EndRun();
                writer.means.AsSpan().Clear();
                writer.tokens.AddRestart();
            }

            writer.Block(frame, walk.Part, coefficients.Of(walk.Component, walk.Block));
        }

        writer.EndRun();
        return writer.tokens;
    }

    private void Block(JpegFrame frame, int part, ReadOnlySpan<short> block)
    {
        if (scan.HasMeans)
        {
            WriteMean(part, block[0]);
        }

        if (scan.Last > 0)
        {
            emptyTable = 4 + scan.Parts[part].Ac;
            if (scan.IsRefinement)
            {
                RefineOthers(block);
            }
            else
            {
                WriteOthers(block, frame.IsProgressive);
            }
        }
    }

    private void WriteMean(int part, int mean)
    {
        if (scan.IsRefinement)
        {
            tokens.AddBit((mean >> scan.Left) & 1);
            return;
        }

        var difference = (mean >> scan.Left) - means[part];
        means[part] = mean >> scan.Left;
        var category = JpegNumbers.CategoryOf(difference);
        tokens.Add(scan.Parts[part].Dc, category, JpegNumbers.BitsOf(difference), category);
    }

    private void WriteOthers(ReadOnlySpan<short> block, bool isProgressive)
    {
        var zeros = 0;
        for (var place = Math.Max(1, scan.First); place <= scan.Last; place++)
        {
            var value = block[place] < 0 ? -(-block[place] >> scan.Left) : block[place] >> scan.Left;
            if (value == 0)
            {
                zeros++;
                continue;
            }

            EndRun();
            for (; zeros >= ZeroRun; zeros -= ZeroRun)
            {
                tokens.Add(emptyTable, BlocksOfRun << 4, 0, 0);
            }

            var category = JpegNumbers.CategoryOf(value);
            tokens.Add(emptyTable, (zeros << 4) | category, JpegNumbers.BitsOf(value), category);
            zeros = 0;
        }

        if (zeros > 0)
        {
            AddEmpty();
            if (!isProgressive)
            {
                EndRun();
            }
        }
    }

    private void RefineOthers(ReadOnlySpan<short> block)
    {
        var lastNew = scan.Last;
        while (lastNew >= scan.First && Math.Abs((int)block[lastNew]) >> scan.Left != 1)
        {
            lastNew--;
        }

        List<int> added = [];
        var zeros = 0;
        for (var place = scan.First; place <= scan.Last; place++)
        {
            var size = Math.Abs((int)block[place]) >> scan.Left;
            if (size == 0)
            {
                zeros++;
                continue;
            }

            for (; zeros >= ZeroRun && place <= lastNew; zeros -= ZeroRun)
            {
                EndRun();
                tokens.Add(emptyTable, BlocksOfRun << 4, 0, 0);
                Flush(added);
            }

            if (size > 1)
            {
                added.Add(size & 1);
                continue;
            }

            EndRun();
            tokens.Add(emptyTable, (zeros << 4) | 1, block[place] < 0 ? 0 : 1, 1);
            Flush(added);
            zeros = 0;
        }

        if (zeros > 0 || added.Count > 0)
        {
            pendingBits.AddRange(added);
            AddEmpty();
        }
    }

    private void Flush(List<int> added)
    {
        added.ForEach(tokens.AddBit);
        added.Clear();
    }

    private void AddEmpty()
    {
        if (++emptyBlocks == LongestRun)
        {
            EndRun();
        }
    }

    private void EndRun()
    {
        if (emptyBlocks > 0)
        {
            var length = JpegNumbers.CategoryOf(emptyBlocks) - 1;
            tokens.Add(emptyTable, length << 4, emptyBlocks, length);
            Flush(pendingBits);
            emptyBlocks = 0;
        }
    }
}
