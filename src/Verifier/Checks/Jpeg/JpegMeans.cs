namespace Clona.Verifier.Checks.Jpeg;

/// <summary>The blocks of a JPEG, baseline or progressive: the mean of each, and whether it shows anything besides.</summary>
internal sealed class JpegMeans
{
    private const int Side = 8;
    private const ulong Drawn = 1UL << 63;

    // A page of A4 at 600 dots per inch in three whole colours has 1.6 million.
    private const long MostBlocks = 1L << 22;

    private readonly JpegPlan plan;
    private readonly JpegField[] fields;
    private readonly int mostAcross;
    private readonly int mostDown;

    private JpegMeans(JpegPlan plan)
    {
        this.plan = plan;
        (mostAcross, mostDown) = (plan.Components.Max(part => part.Across), plan.Components.Max(part => part.Down));
        fields = [.. plan.Components.Select(part => new JpegField(Units(plan.Width, mostAcross) * part.Across, Units(plan.Height, mostDown) * part.Down))];
    }

    /// <summary>Samples in a row.</summary>
    public int Width => plan.Width;

    /// <summary>Rows.</summary>
    public int Height => plan.Height;

    /// <summary>Reads a picture; null where it is arithmetically coded or of another depth, too large, or damaged.</summary>
    public static JpegMeans? Read(byte[] data)
    {
        if (JpegPlan.Read(data) is not { } plan || (long)plan.Width * plan.Height / (Side * Side) * plan.Components.Count > MostBlocks)
        {
            return null;
        }

        var read = new JpegMeans(plan);
        return plan.Passes.TrueForAll(pass => read.Fill(pass, new EntropyBits(data, pass.Start)))
            && Enumerable.Range(0, read.fields.Length).All(i => plan.Passes.Exists(pass => pass is { From: 0, High: 0 } && pass.Parts.Any(part => part.Component == i)))
            ? read
            : null;
    }

    /// <summary>
    /// What a sample's blocks are: equal for two samples only where the blocks of both have the same means and show nothing besides, or
    /// are the same blocks.
    /// </summary>
    public ulong At(int x, int y)
    {
        ulong value = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            var part = plan.Components[i];
            var block = (y * part.Down / (Side * mostDown) * fields[i].Columns) + (x * part.Across / (Side * mostAcross));
            if (fields[i].Drawn[block] != 0)
            {
                return Drawn | ((ulong)i << 48) | (uint)block;
            }

            value = (value << 16) | (ushort)fields[i].Means[block];
        }

        return value & ~Drawn;
    }

    private static int Units(int length, int blocks) => (length + (Side * blocks) - 1) / (Side * blocks);

    private bool Fill(JpegPass pass, EntropyBits bits)
    {
        var reader = new JpegPassReader(pass, plan.IsProgressive, bits);
        var alone = pass.Parts.Count == 1 ? plan.Components[pass.Parts[0].Component] : null;
        var across = alone is null ? Units(Width, mostAcross) : Units(Share(Width, alone.Across, mostAcross), 1);
        var down = alone is null ? Units(Height, mostDown) : Units(Share(Height, alone.Down, mostDown), 1);
        var last = new int[pass.Parts.Count];
        for (var unit = 0; unit < across * down; unit++)
        {
            if (pass.Restart > 0 && unit > 0 && unit % pass.Restart == 0)
            {
                Array.Clear(last);
                if (!reader.Restart())
                {
                    return false;
                }
            }

            for (var i = 0; i < last.Length; i++)
            {
                if (!FillUnit(reader, pass, i, unit % across, unit / across, alone is not null, ref last[i]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Samples of a component that lie under so many of the picture.
    private static int Share(int length, int own, int most) => ((length * own) + most - 1) / most;

    private bool FillUnit(JpegPassReader reader, JpegPass pass, int i, int column, int row, bool isAlone, ref int last)
    {
        var component = pass.Parts[i].Component;
        var (part, field) = (plan.Components[component], fields[component]);
        var (wide, high) = isAlone ? (1, 1) : (part.Across, part.Down);
        for (var y = row * high; y < (row + 1) * high; y++)
        {
            for (var x = column * wide; x < (column + 1) * wide; x++)
            {
                var block = (y * field.Columns) + x;
                if (!reader.Block(i, ref field.Means[block], ref field.Drawn[block], ref last))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
