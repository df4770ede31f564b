namespace Clona.Signatures.Joined;

/// <summary>Somebody who learned to write at school: joins letters, and signs with more or less of their name.</summary>
internal sealed class Writer
{
    private readonly Random random;
    private readonly double lean;
    private readonly double narrow;
    private readonly double shaky;
    private readonly double joins;
    private readonly double rise;

    /// <summary>A person.</summary>
    public Writer(Random random)
    {
        this.random = random;
        (lean, narrow, shaky) = (Some(-0.15, 0.75), Some(0.55, 1.25), Some(0.03, 0.22));
        (joins, rise) = (Some(0.5, 1), Some(-0.03, 0.12));
    }

    /// <summary>What people leave of their name.</summary>
    public static IReadOnlyList<string> Habits { get; } = ["full name", "surname", "initial and surname", "first letters", "letters", "capital and line", "underlined", "struck through", "squiggle", "spaced", "monogram", "small"];

    /// <summary>A signature from its left end on the line, in millimetres.</summary>
    public IReadOnlyList<PenLine> Sign(string habit)
    {
        var high = Some(1.5, 3.8);
        return habit switch
        {
            "full name" => Words(high, 0, random.Next(3, 6), random.Next(4, 8)),
            "surname" => Words(high, 0, random.Next(5, 10)),
            "initial and surname" => [.. Words(high, 0, 0), Dot(high), .. Moved(Words(high, 0, random.Next(4, 8)), high * 2.6)],
            "first letters" => [.. Words(high * 1.2, 0.2, random.Next(1, 3)), Fading(high * 3.2, high)],
            "letters" => [.. Words(high * 1.3, 0.1, 0), Dot(high * 1.3), .. Moved(Words(high * 1.3, 0.1, 0), high * 3), .. random.Next(2) == 0 ? new[] { Dot(high * 4.6) } : []],
            "capital and line" => [.. Words(high * 1.5, 0, 0), Wire(high * 2, Some(10, 45), high)],
            "underlined" => [.. Words(high, 0.3, random.Next(3, 8)), Wire(0, Some(15, 40), 0).At(-1, Some(1.5, 4))],
            "struck through" => [.. Words(high, 0.3, random.Next(3, 8)), Wire(0, Some(18, 40), 0).At(-3, -high * 0.5)],
            "squiggle" => [Fading(0, high * Some(1, 1.8))],
            "spaced" => [.. Words(high, 0.2, random.Next(1, 3)), .. Moved(Words(high, 0.2, random.Next(1, 4)), (high * 3) + Some(4, 12))],
            "monogram" => [.. Words(high * 1.8, 0, 0), .. Moved(Words(high * 1.6, 0, 0), high * 0.8)],
            _ => Words(Some(0.9, 1.4), 0.1, random.Next(4, 9)),
        };
    }

    /// <summary>A word as in a note: readable, of even height.</summary>
    public IReadOnlyList<PenLine> Note(int letters, double high) => Word([.. Enumerable.Range(0, letters).Select(_ => Small())], high, 0);

    /// <summary>A figure as in a date.</summary>
    public PenLine Figure(double high) => random.Next(4) switch
    {
        0 => new([(0.3, -high), (0, -high * 0.3), (0.6, -high * 0.1), (0.9, -high * 0.6), (0.3, -high)]),
        1 => new([(0, -high * 0.7), (0.6, -high), (0.5, 0)]),
        2 => new([(0, -high * 0.8), (0.7, -high), (0.6, -high * 0.5), (0, 0), (0.9, 0)]),
        _ => new([(0, -high), (0.9, -high), (0.2, -high * 0.5), (0.9, -high * 0.4), (0.4, 0), (0, -0.2)]),
    };

    /// <summary>A check mark, a cross or a ring.</summary>
    public IReadOnlyList<PenLine> Mark() => random.Next(3) switch
    {
        0 => [new([(0, 0), (1.2, 2.2), (1.5, 2), (5, -4)])],
        1 => [new([(0, 0), (1.5, 1.6), (3.5, 3.4)]), new([(3.4, 0), (1.6, 1.9), (0, 3.6)])],
        _ => [new([.. Enumerable.Range(0, 9).Select(i => Math.SinCos(i * 0.86)).Select(at => (at.Cos * 11, at.Sin * 4))])],
    };

    private List<PenLine> Words(double high, double sloppy, params int[] counts)
    {
        List<PenLine> lines = [];
        var x = 0.0;
        foreach (var count in counts)
        {
            string[] letters = [StrokeLetters.Large[random.Next(StrokeLetters.Large.Count)], .. Enumerable.Range(0, count).Select(_ => Small())];
            lines.AddRange(Moved(Word(letters, high, sloppy), x));
            x = lines.SelectMany(line => line.Bends).Max(bend => bend.X) + (high * Some(0.5, 1.3));
        }

        return lines;
    }

    // Letters grow smaller to the end; marks stand above some of them.
    private List<PenLine> Word(string[] letters, double high, double sloppy)
    {
        List<PenLine> lines = [];
        List<(double X, double Y)> run = [];
        var (x, shrink) = (0.0, Some(0, 0.5) * (sloppy + 0.3));
        for (var i = 0; i < letters.Length; i++)
        {
            var size = 1 - (shrink * i / letters.Length);
            foreach (var movement in letters[i])
            {
                var (bends, on) = StrokeLetters.Of(movement);
                run.AddRange(bends.Select(bend => Leaned((x + (bend.X * narrow)) * high, bend.Y * high * size * (1 + (sloppy * Some(-0.5, 0.3))))));
                x += on * narrow * Some(0.85, 1.25);
            }

            if (random.Next(7) == 0)
            {
                lines.Add(Accent(x * high, high * size));
            }

            if (random.NextDouble() > joins || i == letters.Length - 1)
            {
                lines.Add(new([.. run]));
                run.Clear();
                x += 0.15;
            }
        }

        return lines;
    }

    private (double X, double Y) Leaned(double x, double y) =>
        (x + (y * lean) + Some(-shaky, shaky), -y - (x * rise) + Some(-shaky, shaky));

    private PenLine Accent(double x, double high)
    {
        var (left, top) = (x + (high * lean * 1.4) - (high * 0.4), -high * 1.5);
        return random.Next(2) == 0
            ? new([(left, top), (left + 0.5, top - 0.7)])
            : new([(left, top - 0.6), (left + 0.4, top), (left + 0.9, top - 0.8)]);
    }

    private static PenLine Dot(double high) => new([(high * 1.6, -0.1), ((high * 1.6) + 0.25, 0.05)]);

    // The end of a name that nobody could read: a wave that dies away.
    private PenLine Fading(double x, double high)
    {
        var (count, step) = (random.Next(8, 26), Some(0.5, 1.6));
        return new([.. Enumerable.Range(0, count).Select(i => (
            x + (i * step * Some(0.7, 1.3)) + (i % 2 * lean), (i % 2 == 0 ? 0.2 : -high * Some(0.6, 1.3) * (1 - (0.75 * i / count))) - (i * step * rise)))]);
    }

    private PenLine Wire(double x, double length, double high) =>
        new([(x, -high * 0.5), (x + (length * 0.3), Some(-1.5, 1)), (x + (length * 0.6), Some(-1, 1.5)), (x + length, Some(-2, 1))]);

    private static IEnumerable<PenLine> Moved(IEnumerable<PenLine> lines, double x) => lines.Select(line => line.At(x, 0));

    private string Small() => StrokeLetters.Small[random.Next(StrokeLetters.Small.Count)];

    private double Some(double low, double high) => low + (random.NextDouble() * (high - low));
}
