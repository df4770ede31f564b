namespace Clona.Verifier.Checks.Jpeg;

/// <summary>The blocks of a baseline JPEG: the mean of each, and whether it shows anything besides.</summary>
internal sealed class JpegMeans
{
    private const int Side = 8;
    private const ulong Drawn = 1UL << 63;

    private readonly JpegPlan plan;
    private readonly int[][] means;
    private readonly bool[][] isDrawn;
    private readonly int[] columns;
    private readonly int mostAcross;
    private readonly int mostDown;

    private JpegMeans(JpegPlan plan)
    {
        this.plan = plan;
        (mostAcross, mostDown) = (plan.Components.Max(part => part.Across), plan.Components.Max(part => part.Down));
        columns = [.. plan.Components.Select(part => Units(plan.Width, mostAcross) * part.Across)];
        means = [.. plan.Components.Select((part, i) => new int[columns[i] * Units(plan.Height, mostDown) * part.Down])];
        isDrawn = [.. means.Select(component => new bool[component.Length])];
    }

    /// <summary>Samples in a row.</summary>
    public int Width => plan.Width;

    /// <summary>Rows.</summary>
    public int Height => plan.Height;

    /// <summary>Reads a picture; null where it is not baseline in one scan, or damaged.</summary>
    public static JpegMeans? Read(byte[] data)
    {
        if (JpegPlan.Read(data) is not { } plan)
        {
            return null;
        }

        var read = new JpegMeans(plan);
        return read.Fill(new EntropyBits(data, plan.Start)) ? read : null;
    }

    /// <summary>
    /// What a sample's blocks are: equal for two samples only where the blocks of both have the same means and show nothing besides, or
    /// are the same blocks.
    /// </summary>
    public ulong At(int x, int y)
    {
        ulong value = 0;
        for (var i = 0; i < means.Length; i++)
        {
            var part = plan.Components[i];
            var block = (y * part.Down / (Side * mostDown) * columns[i]) + (x * part.Across / (Side * mostAcross));
            if (isDrawn[i][block])
            {
                return Drawn | ((ulong)i << 48) | (uint)block;
            }

            value = (value << 16) | (ushort)means[i][block];
        }

        return value & ~Drawn;
    }

    private static int Units(int length, int blocks) => (length + (Side * blocks) - 1) / (Side * blocks);

    private bool Fill(EntropyBits bits)
    {
        var isSingle = means.Length == 1;
        var across = isSingle ? (Width + Side - 1) / Side : Units(Width, mostAcross);
        var down = isSingle ? (Height + Side - 1) / Side : Units(Height, mostDown);
        var last = new int[means.Length];
        for (var unit = 0; unit < across * down; unit++)
        {
            if (plan.Restart > 0 && unit > 0 && unit % plan.Restart == 0)
            {
                Array.Clear(last);
                if (!bits.StepOverRestart())
                {
                    return false;
                }
            }

            for (var i = 0; i < means.Length; i++)
            {
                if (!FillUnit(bits, i, unit % across, unit / across, isSingle, ref last[i]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool FillUnit(EntropyBits bits, int component, int column, int row, bool isSingle, ref int last)
    {
        var part = plan.Components[component];
        var (wide, high) = isSingle ? (1, 1) : (part.Across, part.Down);
        for (var y = row * high; y < (row + 1) * high; y++)
        {
            for (var x = column * wide; x < (column + 1) * wide; x++)
            {
                if (Block(bits, part.Means, part.Others, ref last) is not { } drawn)
                {
                    return false;
                }

                var block = (y * columns[component]) + x;
                (means[component][block], isDrawn[component][block]) = (last, drawn);
            }
        }

        return true;
    }

    // Whether the block shows more than its mean; null where the data ends.
    private bool? Block(EntropyBits bits, int meansTable, int restTable, ref int last)
    {
        var size = plan.Tables[meansTable]!.Next(bits);
        if (size is < 0 or > 15 || bits.Number(size) is not { } number)
        {
            return null;
        }

        last += size > 0 && number < 1 << (size - 1) ? number - (1 << size) + 1 : number;
        var drawn = false;
        for (var place = 1; place < Side * Side; place++)
        {
            var symbol = plan.Tables[restTable]!.Next(bits);
            if (symbol < 0 || bits.Number(symbol & 15) is not { } value)
            {
                return null;
            }

            if (symbol == 0)
            {
                break;
            }

            drawn |= value != 0 || (symbol & 15) > 0;
            place += symbol >> 4;
        }

        return drawn;
    }
}
