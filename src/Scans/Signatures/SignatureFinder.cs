namespace Clona.Scans.Signatures;

/// <summary>Finds signatures and initials: strokes of a pen that no text, line or stamp explains.</summary>
internal sealed class SignatureFinder
{
    // Millimetres.
    private const double BetweenStrokes = 7;
    private const double BesideStrokes = 1.8;
    private const double BesideSameInk = 4;
    private const double StraightRun = 1.6;
    private const double Rim = 0.7;
    private const double WidestRim = 1.2;
    private const double LeastInStamp = 11;
    private const double Speck = 0.7;
    private const double LeastLength = 22;
    private const double LeastLengthAtStamp = 11;
    private const double AroundRim = 1.2;
    private const double MostlyRim = 0.6;
    private const double LeastHeight = 3.5;
    private const double MostWidth = 120;
    private const double MostHeight = 60;
    private const double Around = 0.4;
    private const double Edge = 3;
    private const double Head = 42;
    private const double StrongLength = 60;
    private const double StrongWindings = 2.5;

    private readonly SheetView view;
    private readonly PrintedInk printed;
    private readonly double scale;
    private readonly double head;

    /// <summary>A finder for one page.</summary>
    /// <param name="view">The page.</param>
    /// <param name="pieces">What was read, at its places on the page as displayed.</param>
    /// <param name="hasHead">Whether it begins with the head of a page.</param>
    public SignatureFinder(SheetView view, IReadOnlyList<ScannedPiece> pieces, bool hasHead = true) =>
        (this.view, printed, scale, head) = (view, new PrintedInk(view, pieces), view.PerMillimetre, hasHead ? Head * view.PerMillimetre : 0);

    /// <summary>What pens drew on the page as displayed.</summary>
    public PenMarks Marks()
    {
        var look = Look();
        return new([.. look.Signatures.Select(Box)], [.. look.Written.Select(Box)]);

        ScanBox Box(IReadOnlyList<Blob> group) => view.Back(BoxOf(group).Grow(Around * scale));
    }

    /// <summary>What is seen on the page.</summary>
    public FoundStrokes Look()
    {
        var sheet = InkSheet.Of(view);
        var rules = Rules.Clear(sheet, scale);
        var map = BlobMap.Of(sheet, (int)Math.Ceiling(StraightRun * scale));
        var print = PrintOf(sheet);
        var open = Unexplained(map, print);
        var rings = RingFinder.Find(InkOf(map, open), sheet.Width, scale).Select(ring => ring with { Tone = ToneOf(sheet, ring) }).ToList();
        if (rings.Count > 0)
        {
            WithoutRims(sheet, map, open, rings);
            map = BlobMap.Of(sheet, (int)Math.Ceiling(StraightRun * scale));
            open = Unexplained(map, print);
        }

        var pen = new PenStroke(scale, printed.LineHeight, print);
        var free = open.Where(blob => !rings.Any(ring => IsOfStamp(blob, ring) || IsRim(map, blob, ring))).ToList();
        var strokes = free.Where(blob => pen.IsOne(blob) && !IsAtEdge(blob)).ToList();
        var parts = free.Except(strokes).Where(pen.MayBePart).Concat(map.Blobs.Where(blob => printed.MayBeMisread(blob, print))).ToList();
        var groups = Groups(strokes, rings).Select(group => WithParts(group, parts, print)).ToLookup(group => IsSignature(group, rings));
        return new(map, open, rings, [.. groups[true]], [.. groups[false]], rules);
    }

    private static InkTone PrintOf(InkSheet sheet)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var tone in sheet.Tones)
        {
            counts[(int)tone]++;
        }

        counts[0] = 0;
        return counts[(int)InkTone.Cool] > 2 * (counts[(int)InkTone.Neutral] + counts[(int)InkTone.Warm]) ? InkTone.Cool : InkTone.Neutral;
    }

    private List<Blob> Unexplained(BlobMap map, InkTone print) =>
        [.. map.Blobs.Where(blob => blob.LongSide >= Speck * scale && !printed.Explains(blob, print))];

    private static bool[] InkOf(BlobMap map, List<Blob> blobs)
    {
        var isOpen = new bool[map.Blobs.Count + 1];
        foreach (var blob in blobs)
        {
            isOpen[blob.Number] = true;
        }

        var ink = new bool[map.Numbers.Length];
        for (var i = 0; i < ink.Length; i++)
        {
            ink[i] = isOpen[map.Numbers[i]];
        }

        return ink;
    }

    // Strokes that touch the rim of a stamp are parts of the same blob until the rim is gone; where they cross it they stay whole.
    private void WithoutRims(InkSheet sheet, BlobMap map, List<Blob> open, IReadOnlyList<Ring> rings)
    {
        var ink = InkOf(map, open);
        foreach (var ring in rings)
        {
            var box = ring.Box.Grow(scale);
            for (var y = Math.Max(0, (int)box.Top); y < Math.Min(sheet.Height, box.Bottom); y++)
            {
                for (var x = Math.Max(0, (int)box.Left); x < Math.Min(sheet.Width, box.Right); x++)
                {
                    var at = (y * sheet.Width) + x;
                    if (ink[at] && Math.Abs(ring.DistanceOf(x, y) - ring.Radius) <= Rim * scale && IsThin(ink, sheet.Width, ring, x, y))
                    {
                        sheet.Tones[at] = InkTone.None;
                    }
                }
            }
        }
    }

    private bool IsThin(bool[] ink, int width, Ring ring, int x, int y)
    {
        var distance = Math.Max(1, ring.DistanceOf(x, y));
        var (dx, dy) = ((x - ring.X) / distance, (y - ring.Y) / distance);
        return Run(dx, dy) + Run(-dx, -dy) + 1 <= WidestRim * scale;

        int Run(double stepX, double stepY)
        {
            var run = 0;
            while (run <= WidestRim * scale && At((int)Math.Round(x + ((run + 1) * stepX)), (int)Math.Round(y + ((run + 1) * stepY))))
            {
                run++;
            }

            return run;
        }

        bool At(int column, int row) => (uint)column < (uint)width && (uint)((row * width) + column) < (uint)ink.Length && ink[(row * width) + column];
    }

    private static InkTone ToneOf(InkSheet sheet, Ring ring)
    {
        Span<int> counts = stackalloc int[4];
        for (var degrees = 0; degrees < 360; degrees++)
        {
            var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
            var (x, y) = ((int)(ring.X + (ring.Radius * cos)), (int)(ring.Y + (ring.Radius * sin)));
            if ((uint)x < (uint)sheet.Width && (uint)y < (uint)sheet.Height)
            {
                counts[(int)sheet.Tones[(y * sheet.Width) + x]]++;
            }
        }

        return counts[(int)InkTone.Warm] > Math.Max(counts[(int)InkTone.Cool], counts[(int)InkTone.Neutral]) ? InkTone.Warm
            : counts[(int)InkTone.Cool] > counts[(int)InkTone.Neutral] ? InkTone.Cool : InkTone.Neutral;
    }

    // Worn stamps are grey here and there; ink of another colour is not theirs.
    private bool IsOfStamp(Blob blob, Ring ring) =>
        (blob.Tone == ring.Tone || blob.Tone == InkTone.Neutral) && blob.LongSide < LeastInStamp * scale
        && ring.DistanceOf((blob.Box.Left + blob.Box.Right) / 2, (blob.Box.Top + blob.Box.Bottom) / 2) <= ring.Radius + scale;

    // What is left of a rim that is no perfect circle.
    private bool IsRim(BlobMap map, Blob blob, Ring ring)
    {
        if (!ring.Box.Grow(scale).Overlaps(blob.Box))
        {
            return false;
        }

        var near = 0;
        for (var y = (int)blob.Box.Top; y < blob.Box.Bottom; y++)
        {
            for (var x = (int)blob.Box.Left; x < blob.Box.Right; x++)
            {
                near += map.Numbers[(y * map.Width) + x] == blob.Number && Math.Abs(ring.DistanceOf(x, y) - ring.Radius) <= AroundRim * scale ? 1 : 0;
            }
        }

        return near >= MostlyRim * blob.Area;
    }

    // What the scanner saw of its own lid and of the sheet's edge.
    private bool IsAtEdge(Blob blob) =>
        blob.Box.Left < Edge * scale || blob.Box.Top < Edge * scale
        || blob.Box.Right > view.Picture.Width - (Edge * scale) || blob.Box.Bottom > view.Picture.Height - (Edge * scale);

    // A stamp lies between parts of what was signed over it.
    private List<List<Blob>> Groups(List<Blob> strokes, IReadOnlyList<Ring> rings)
    {
        List<List<Blob>> groups = [];
        foreach (var stroke in strokes)
        {
            var near = groups.Where(group => group.Exists(other =>
                    other.Box.Grow(BetweenStrokes * scale).Overlaps(stroke.Box)
                    || (other.Tone == stroke.Tone && rings.Any(ring => Touches(other, ring) && Touches(stroke, ring))))).ToList();
            groups.RemoveAll(near.Contains);
            groups.Add([.. near.SelectMany(group => group), stroke]);
        }

        return groups;
    }

    // A rule under a signature cuts it into parts, some of which are too plain to be told by themselves.
    private List<Blob> WithParts(List<Blob> group, List<Blob> parts, InkTone print)
    {
        List<Blob> whole = [.. group];
        for (var i = 0; i < whole.Count; i++)
        {
            var (box, tone) = (whole[i].Box, whole[i].Tone);
            var near = parts.Where(part =>
                box.Grow((part.Tone == tone && tone != print ? BesideSameInk : BesideStrokes) * scale).Overlaps(part.Box)).ToList();
            parts.RemoveAll(near.Contains);
            whole.AddRange(near);
        }

        return whole;
    }

    private bool Touches(Blob blob, Ring ring)
    {
        var (x, y) = (Math.Clamp(ring.X, blob.Box.Left, blob.Box.Right), Math.Clamp(ring.Y, blob.Box.Top, blob.Box.Bottom));
        return ring.DistanceOf(x, y) <= ring.Radius + (BesideStrokes * scale);
    }

    private bool IsSignature(IReadOnlyList<Blob> group, IReadOnlyList<Ring> rings)
    {
        var box = BoxOf(group);
        var least = rings.Any(ring => group.Any(blob => Touches(blob, ring))) ? LeastLengthAtStamp : LeastLength;
        return group.Sum(blob => blob.Length) >= least * scale
            && box.Height >= LeastHeight * scale && box.Height <= MostHeight * scale && box.Width <= MostWidth * scale
            && (box.Bottom > head || IsStrong(group));
    }

    // Where letters have their head, logos and arms are far commoner than signatures.
    private bool IsStrong(IReadOnlyList<Blob> group) =>
        group.Sum(blob => blob.Length) >= StrongLength * scale && group.Any(blob => blob.Tone == InkTone.Cool && blob.Windings >= StrongWindings);

    private static ScanBox BoxOf(IReadOnlyList<Blob> group) => group.Select(blob => blob.Box).Aggregate((one, other) => one.Union(other));
}
