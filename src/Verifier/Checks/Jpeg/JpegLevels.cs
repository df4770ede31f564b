namespace Clona.Verifier.Checks.Jpeg;

/// <summary>The samples that a JPEG shows, baseline or progressive, component by component, decoded block by block where somebody asks.</summary>
internal sealed class JpegLevels
{
    private const int Side = 8;
    private const int OfBlock = 64;
    private const int Middle = 128;
    private const int Highest = 255;

    // A page of A4 at 600 dots per inch in three whole colours has 1.6 million.
    private const long MostBlocks = 1L << 21;

    private static readonly double[] Waves = [.. Enumerable.Range(0, OfBlock).Select(at => WaveOf(at / Side, at % Side))];
    private static readonly int[] Places = Path();

    private readonly JpegPlan plan;
    private readonly JpegField[] fields;
    private readonly int mostAcross;
    private readonly int mostDown;
    private readonly Dictionary<(int Component, int Block), byte[]> shown = [];

    private JpegLevels(JpegPlan plan)
    {
        this.plan = plan;
        (mostAcross, mostDown) = (plan.Components.Max(part => part.Across), plan.Components.Max(part => part.Down));
        fields = [.. plan.Components.Select(part => new JpegField(Units(plan.Width, mostAcross) * part.Across, Units(plan.Height, mostDown) * part.Down))];
    }

    /// <summary>Samples in a row.</summary>
    public int Width => plan.Width;

    /// <summary>Rows.</summary>
    public int Height => plan.Height;

    /// <summary>How many components there are.</summary>
    public int Components => fields.Length;

    /// <summary>Reads a picture; null where it is arithmetically coded or of another depth, too large, or damaged.</summary>
    public static JpegLevels? Read(byte[] data)
    {
        if (JpegPlan.Read(data) is not { } plan || !HasWholeBlocks(plan) || (long)plan.Width * plan.Height / (Side * Side) * plan.Components.Count > MostBlocks)
        {
            return null;
        }

        var read = new JpegLevels(plan);
        return plan.Passes.TrueForAll(pass => read.Fill(pass, new EntropyBits(data, pass.Start)))
            && Enumerable.Range(0, read.fields.Length).All(i => plan.Passes.Exists(pass => pass is { From: 0, High: 0 } && pass.Parts.Any(part => part.Component == i)))
            ? read
            : null;
    }

    // Else a block would begin within a sample of the picture.
    private static bool HasWholeBlocks(JpegPlan plan) => plan.Components.TrueForAll(part =>
        plan.Components.TrueForAll(most => most.Across < part.Across || most.Across % part.Across == 0) && plan.Components.TrueForAll(most => most.Down < part.Down || most.Down % part.Down == 0));

    /// <summary>Whether the block of a component at a sample of the picture shows anything besides its mean.</summary>
    public bool IsDrawn(int component, int x, int y) => fields[component].Drawn[BlockAt(component, x, y)] != 0;

    /// <summary>The mean of the block of a component at a sample of the picture, as stored: it can lie beyond what is shown.</summary>
    public int MeanAt(int component, int x, int y) => fields[component].Values[BlockAt(component, x, y) * OfBlock];

    /// <summary>The level of a component, 0 to 255, at a sample of the picture.</summary>
    public int At(int component, int x, int y)
    {
        var block = BlockAt(component, x, y);
        if (fields[component].Drawn[block] == 0)
        {
            return Level(fields[component].Values[block * OfBlock] * plan.StepsOf(component)[0] / 8.0);
        }

        if (!shown.TryGetValue((component, block), out var levels))
        {
            shown[(component, block)] = levels = Shown(fields[component].Values.AsSpan(block * OfBlock, OfBlock), plan.StepsOf(component));
        }

        var part = plan.Components[component];
        return levels[(y * part.Down / mostDown % Side * Side) + (x * part.Across / mostAcross % Side)];
    }

    /// <summary>The samples of the picture that the block at one of them covers.</summary>
    public (int Left, int Top, int Right, int Bottom) Around(int component, int x, int y)
    {
        var (wide, high) = (Side * mostAcross / plan.Components[component].Across, Side * mostDown / plan.Components[component].Down);
        var (left, top) = (x / wide * wide, y / high * high);
        return (left, top, Math.Min(Width, left + wide), Math.Min(Height, top + high));
    }

    private int BlockAt(int component, int x, int y)
    {
        var part = plan.Components[component];
        return (y * part.Down / (Side * mostDown) * fields[component].Columns) + (x * part.Across / (Side * mostAcross));
    }

    // Sums of waves, first along columns and then along rows (ITU-T T.81, A.3.3).
    private static byte[] Shown(ReadOnlySpan<short> values, int[] steps)
    {
        var down = new double[OfBlock];
        for (var place = 0; place < OfBlock; place++)
        {
            var (wave, column) = (Places[place] / Side, Places[place] % Side);
            for (var row = 0; values[place] != 0 && row < Side; row++)
            {
                down[(row * Side) + column] += values[place] * (double)steps[place] * Waves[(wave * Side) + row];
            }
        }

        var levels = new byte[OfBlock];
        for (var at = 0; at < OfBlock; at++)
        {
            var sum = 0.0;
            for (var wave = 0; wave < Side; wave++)
            {
                sum += down[(at / Side * Side) + wave] * Waves[(wave * Side) + (at % Side)];
            }

            levels[at] = (byte)Level(sum);
        }

        return levels;
    }

    private static int Level(double sample) => (int)Math.Clamp(Math.Round(sample) + Middle, 0, Highest);

    private static double WaveOf(int wave, int place) => wave == 0 ? Math.Sqrt(1.0 / Side) : Math.Cos(Math.PI * wave * ((2 * place) + 1) / (2 * Side)) / 2;

    // Up and down along the diagonals, from the upper left corner.
    private static int[] Path()
    {
        var path = new int[OfBlock];
        var (row, column) = (0, 0);
        for (var place = 0; place < OfBlock; place++)
        {
            path[place] = (row * Side) + column;
            var isUpwards = (row + column) % 2 == 0;
            if (isUpwards ? column == Side - 1 : row != Side - 1 && column == 0)
            {
                row++;
            }
            else if (isUpwards ? row == 0 : row == Side - 1)
            {
                column++;
            }
            else
            {
                (row, column) = isUpwards ? (row - 1, column + 1) : (row + 1, column - 1);
            }
        }

        return path;
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
                if (!reader.Block(i, field.Values.AsSpan(block * OfBlock, OfBlock), ref field.Drawn[block], ref last))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
