namespace Clona.Signatures.Varied;

/// <summary>Hands that sign, initial, write and tick: sloppy letters, ellipses, spikes, knots, flourishes.</summary>
/// <param name="random">Draws.</param>
internal sealed class Hand(Random random)
{
    /// <summary>The ways to sign.</summary>
    public static IReadOnlyList<string> Ways { get; } = ["name", "capital", "ellipses", "spikes", "initials", "knot", "wave", "pieces", "paraph"];

    /// <summary>A signature about its own middle.</summary>
    public IReadOnlyList<Stroke> Sign(string way) => Levelled(way switch
    {
        "name" => Name(Between(2.2, 4.5), random.Next(4, 9), Between(0.3, 1)),
        "capital" => [.. Name(Between(3, 6), 1, 0.2), Tail(Between(12, 40))],
        "ellipses" => [Ellipses(random.Next(4, 9), Between(3, 7))],
        "spikes" => [Spikes(random.Next(5, 12), Between(3, 8))],
        "initials" => Initials(),
        "knot" => [Knot(random.Next(9, 20), Between(5, 11))],
        "wave" => [.. Name(Between(2.5, 4), 1, 0.3), Wave(Between(15, 45))],
        "pieces" => Pieces(),
        _ => Paraph(),
    });

    /// <summary>A word of a note, small letters about as high as given, from its left end on the line.</summary>
    public IReadOnlyList<Stroke> Word(int letters, double height) => Written(new string([.. Enumerable.Range(0, letters).Select(_ => SmallLetter())]), height, 0.15);

    /// <summary>A tick or a cross.</summary>
    public IReadOnlyList<Stroke> Tick() => random.Next(2) == 0
        ? [Stroke.Through([(0, -1), (1.4, 1.2), (4.5, -3.5)])]
        : [Stroke.Through([(0, -2), (3.2, 2)]), Stroke.Through([(3.3, -2.1), (0, 2.1)])];

    /// <summary>A line under or through words, drawn by hand.</summary>
    public IReadOnlyList<Stroke> Line(double length) =>
        [Stroke.Through([.. Enumerable.Range(0, 7).Select(i => (length * i / 6, Between(-0.4, 0.4)))])];

    /// <summary>A ring around a word.</summary>
    public IReadOnlyList<Stroke> RingAround(double width, double height) =>
        [Stroke.Through([.. Enumerable.Range(0, 12).Select(i => (width / 2 * Math.Cos(i * 0.6) * Between(0.95, 1.08), height / 2 * Math.Sin(i * 0.6) * Between(0.9, 1.1)))])];

    private Stroke[] Name(double height, int letters, double sloppy) =>
        [.. Written(LargeLetter() + new string([.. Enumerable.Range(0, letters).Select(_ => SmallLetter())]), height, sloppy)];

    // Most letters hang together; now and then the pen is lifted.
    private List<Stroke> Written(string word, double height, double sloppy)
    {
        List<Stroke> strokes = [];
        List<(double X, double Y)> run = [];
        var (x, squeeze, lean) = (0.0, Between(0.55, 1), Between(0, 0.6));
        foreach (var letter in word)
        {
            var places = CursiveLetters.Of(letter);
            run.AddRange(places.Select(at => (x + ((at.X + (sloppy * Between(-0.18, 0.18))) * squeeze), at.Y * (1 + (sloppy * Between(-0.4, 0.2))) + (sloppy * Between(-0.12, 0.12)))));
            x = run[^1].X;
            if (random.Next(6) == 0 || char.IsUpper(letter) && random.Next(2) == 0)
            {
                strokes.Add(Stroke.Through(run));
                run = [];
                x += 0.15;
            }
        }

        if (run.Count > 1)
        {
            strokes.Add(Stroke.Through(run));
        }

        var slope = Between(-0.12, 0.05);
        return [.. strokes.Select(stroke => stroke.Placed(0, 0, height, lean, slope))];
    }

    private Stroke Tail(double length) => Stroke.Through([(3, 0), (length * 0.4, Between(-3, 1)), (length * 0.6, Between(-1, 3)), (length, Between(-4, 1))]);

    private Stroke Ellipses(int count, double height)
    {
        List<(double X, double Y)> places = [];
        for (var i = 0; i < count * 6; i++)
        {
            var size = height * 0.5 * (0.4 + (0.6 * Math.Abs(Math.Sin(i * 0.19))));
            places.Add(((i * height * 0.09) + (size * 0.6 * Math.Cos(i * 1.05)), size * Math.Sin(i * 1.05) * Between(0.85, 1.1)));
        }

        return Stroke.Through(places);
    }

    private Stroke Spikes(int count, double height) => new([.. Enumerable.Range(0, count * 2).SelectMany(i =>
    {
        var (x, reach) = (i * height * Between(0.18, 0.3), height * Between(0.2, 0.7) * (i % 2 == 0 ? -1 : 0.6));
        return new[] { (x, reach), (x + 0.1, reach * 0.97) };
    })]);

    private List<Stroke> Initials()
    {
        List<Stroke> strokes = [];
        var (x, height) = (0.0, Between(2.2, 4.2));
        for (var i = 0; i < random.Next(2, 4); i++, x += height * 1.3)
        {
            strokes.AddRange(Written(LargeLetter(), height, 0.4).Select(stroke => stroke.Placed(x, 0)));
            if (random.Next(2) == 0)
            {
                strokes.Add(new([(x + (height * 1.1), 0), (x + (height * 1.1) + 0.2, 0.1)]));
            }
        }

        return strokes;
    }

    private Stroke Knot(int count, double size) =>
        Stroke.Through([.. Enumerable.Range(0, count).Select(i => (Between(-1, 1) * size * (i % 2 == 0 ? 0.9 : 1.4), Between(-0.6, 0.6) * size))]);

    private Stroke Wave(double length)
    {
        var count = random.Next(6, 14);
        return Stroke.Through([.. Enumerable.Range(0, count).Select(i => (4 + (length * i / count), Between(0.3, 1.4) * (i % 2 == 0 ? -1 : 1) * (1 - (0.6 * i / count))))]);
    }

    // First name and surname, or letters far apart.
    private List<Stroke> Pieces()
    {
        List<Stroke> strokes = [];
        var x = 0.0;
        for (var i = 0; i < random.Next(2, 4); i++)
        {
            var piece = random.Next(3) == 0 ? [Spikes(random.Next(3, 6), Between(3, 6))] : Name(Between(2, 3.6), random.Next(1, 5), 0.7);
            strokes.AddRange(piece.Select(stroke => stroke.Placed(x, 0)));
            x = strokes.SelectMany(stroke => stroke.Points).Max(at => at.X) + Between(3, 12);
        }

        return strokes;
    }

    private Stroke[] Paraph()
    {
        var name = Name(Between(2.5, 4.5), random.Next(2, 6), 0.8);
        var right = name.SelectMany(stroke => stroke.Points).Max(at => at.X);
        return [.. name, Stroke.Through([(right, 0), (right + Between(2, 10), 2), (right * 0.4, Between(3, 6)), (-3, Between(2, 6)), (right * 0.6, Between(4, 7)), (right + Between(0, 15), Between(2, 5))])];
    }

    private static List<Stroke> Levelled(IReadOnlyList<Stroke> strokes)
    {
        var points = strokes.SelectMany(stroke => stroke.Points).ToList();
        var (x, y) = ((points.Min(at => at.X) + points.Max(at => at.X)) / 2, (points.Min(at => at.Y) + points.Max(at => at.Y)) / 2);
        return [.. strokes.Select(stroke => stroke.Placed(-x, -y))];
    }

    private char SmallLetter() => CursiveLetters.SmallOnes[random.Next(CursiveLetters.SmallOnes.Length)];

    private string LargeLetter() => CursiveLetters.LargeOnes[random.Next(CursiveLetters.LargeOnes.Length)].ToString();

    private double Between(double low, double high) => low + (random.NextDouble() * (high - low));
}
