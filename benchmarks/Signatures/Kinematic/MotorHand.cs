namespace Clona.Signatures.Kinematic;

/// <summary>A person's hand: habits of size, slant, roundness and haste, which all that it writes shares.</summary>
internal sealed class MotorHand
{
    private readonly Random random;
    private readonly double slant;
    private readonly double round;
    private readonly double haste;
    private readonly double height;
    private readonly double wide;

    /// <summary>Somebody's hand.</summary>
    public MotorHand(Random random)
    {
        this.random = random;
        (slant, round, haste) = (Any(-0.25, 0.65), Any(0.1, 1.5), Any(0.07, 0.13));
        (height, wide) = (Any(2, 4.4), Any(0.5, 1.5));
    }

    /// <summary>The ways to sign.</summary>
    public static IReadOnlyList<string> Ways { get; } = ["flowing", "flat", "loops", "jagged", "initials", "paraph", "parts", "huge", "tiny", "crossed", "tangle"];

    /// <summary>A signature about its own middle.</summary>
    public IReadOnlyList<Trace> Sign(string way) => Centred(way switch
    {
        "flowing" => [Capital(), .. Body(random.Next(8, 20), 1, round, At(3))],
        "flat" => [Capital(), .. Body(random.Next(10, 24), 0.35, round * 0.6, At(3))],
        "loops" => Body(random.Next(7, 16), Any(1, 1.8), 2.6, (0, 0)),
        "jagged" => Body(random.Next(8, 18), Any(0.8, 1.8), 0.05, (0, 0)),
        "initials" => [.. Enumerable.Range(0, random.Next(2, 4)).Select(i => Capital().Placed(i * height * Any(1.1, 1.9), 0))],
        "paraph" => Underlined(),
        "parts" => Parts(),
        "huge" => [.. new[] { Capital() }.Concat(Body(random.Next(6, 12), 1.2, round, At(3))).Select(trace => trace.Placed(0, 0, Any(1.6, 2.4)))],
        "tiny" => [.. Body(random.Next(6, 14), 0.9, round, (0, 0)).Select(trace => trace.Placed(0, 0, Any(0.45, 0.7)))],
        "crossed" => [.. Body(random.Next(6, 14), 1, round, (0, 0)), Sweep(Any(14, 45), Any(-0.25, 0.15)).Placed(Any(-4, 3), Any(-2.5, 1))],
        _ => [Tangle()],
    });

    /// <summary>A word of a note from its left end on the line; its height in millimetres.</summary>
    public IReadOnlyList<Trace> Word(int strokes, double size) =>
        [.. Body(strokes, 1, Math.Min(round, 0.9), (0, 0)).Select(trace => trace.Placed(0, 0, size / height))];

    /// <summary>A tick or a cross.</summary>
    public IReadOnlyList<Trace> Tick() => random.Next(3) == 0
        ? [Run([(4.4, -0.8, -0.8)]), Run([(4.4, -2.3, -2.3)]).Placed(3, 0)]
        : [Run([(1.9, -1, -0.9), (Any(4, 7), 0.9, 1.05)])];

    /// <summary>A line drawn freely.</summary>
    public Trace Sweep(double length, double tilt) => Run([(length, tilt - Any(-0.12, 0.12), tilt + Any(-0.12, 0.12))]);

    private (double X, double Y) At(double x) => (x * Any(0.6, 1.4), 0);

    // Strokes up and down by turns, each begun before the one before has ended.
    private List<Trace> Body(int count, double tall, double roundness, (double X, double Y) from)
    {
        List<Trace> traces = [];
        List<(double Length, double From, double To)> run = [];
        var (x, y) = from;
        var fade = Any(0, 0.6);
        for (var i = 0; i < count; i++)
        {
            var reach = height * tall * (random.Next(6) == 0 ? Any(1.4, 2.2) : Any(0.45, 0.85)) * (1 - (fade * i / count));
            var forth = height * 0.35 * wide * Any(0.5, 1.5);
            var up = Math.Atan2(reach, forth + (reach * slant));
            var down = Math.Atan2(-reach, forth - (reach * slant));
            var bend = roundness * Any(0.6, 1.3);
            run.Add((Math.Sqrt((reach * reach) + (forth * forth)), up + bend, up - bend));
            run.Add((Math.Sqrt((reach * reach) + (forth * forth)), down - bend, down + bend));
            if (random.Next(9) == 0 && run.Count > 2)
            {
                Lift();
            }
        }

        Lift();
        return traces;

        void Lift()
        {
            if (run.Count > 0)
            {
                traces.Add(Run(run, x, y));
                (x, y) = (traces[^1].Steps[^1].X + Any(0.2, 1.5), Any(-0.5, 0.5));
                run.Clear();
            }
        }
    }

    // A letter as large as three: a stem, a bow or two, a tail.
    private Trace Capital()
    {
        var size = height * Any(1.3, 2.3);
        List<(double Length, double From, double To)> strokes = [(size, 1.4 - slant + Any(-0.3, 0.3), 1.4 - slant), (size * 1.05, -1.5 - slant, -1.7 - slant + Any(-0.5, 0.5))];
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var turn = Any(2, 5) * (random.Next(3) == 0 ? 1 : -1);
            var first = Any(-0.5, 2);
            strokes.Add((size * Any(0.7, 1.6), first, first + turn));
        }

        return Run(strokes);
    }

    private List<Trace> Underlined()
    {
        List<Trace> traces = [Capital(), .. Body(random.Next(5, 12), 0.9, round, At(3))];
        var (x, y, _) = traces[^1].Steps[^1];
        var back = Math.Max(10, x + Any(0, 8));
        traces[^1] = new([.. traces[^1].Steps, .. Run([(Any(3, 8), 0.5, -1.8), (back, -2.9 - Any(0, 0.2), -3.3), (back * Any(0.5, 1.3), -0.4, Any(-0.2, 0.3))], x, y).Steps]);
        return traces;
    }

    private List<Trace> Parts()
    {
        List<Trace> traces = [];
        var x = 0.0;
        for (var i = random.Next(2, 4); i > 0; i--)
        {
            IReadOnlyList<Trace> part = random.Next(3) == 0 ? [Capital()] : Body(random.Next(3, 8), Any(0.6, 1.1), round, (0, 0));
            traces.AddRange(part.Select(trace => trace.Placed(x, 0)));
            x = traces.SelectMany(trace => trace.Steps).Max(at => at.X) + Any(2, 10);
        }

        return traces;
    }

    private Trace Tangle()
    {
        var heading = Any(-3, 3);
        List<(double Length, double From, double To)> strokes = [];
        for (var i = random.Next(6, 14); i > 0; i--)
        {
            var turn = Any(1, 4.5) * (random.Next(4) == 0 ? -1 : 1);
            strokes.Add((height * Any(1.2, 3.4), heading, heading + turn));
            heading += turn + Any(-0.6, 0.6);
        }

        return Run(strokes);
    }

    private Trace Run(IReadOnlyList<(double Length, double From, double To)> strokes, double x = 0, double y = 0)
    {
        List<VelocityPulse> pulses = [];
        var time = 0.0;
        foreach (var (length, from, to) in strokes)
        {
            pulses.Add(new(length, from, to, time, Any(-1.75, -1.6), Any(0.12, 0.28)));
            time += haste * Any(0.8, 1.25);
        }

        return Trace.Of(pulses, x, y);
    }

    private static List<Trace> Centred(IReadOnlyList<Trace> traces)
    {
        var steps = traces.SelectMany(trace => trace.Steps).ToList();
        var (x, y) = ((steps.Min(at => at.X) + steps.Max(at => at.X)) / 2, (steps.Min(at => at.Y) + steps.Max(at => at.Y)) / 2);
        return [.. traces.Select(trace => trace.Placed(-x, -y))];
    }

    private double Any(double low, double high) => low + (random.NextDouble() * (high - low));
}
