namespace Clona.Scans.Signatures;

/// <summary>Tells what belongs to round stamps, and takes their rims out of the ink.</summary>
/// <param name="scale">Pixels of a millimetre.</param>
internal sealed class StampInk(double scale)
{
    // Millimetres.
    private const double Rim = 0.7;
    private const double WidestRim = 1.2;
    private const double LeastInStamp = 11;
    private const double AroundRim = 1.2;

    private const double MostlyRim = 0.6;

    /// <summary>The stamps whose rims the ink of some blobs holds.</summary>
    public IReadOnlyList<Ring> Find(InkSheet sheet, BlobMap map, IReadOnlyList<Blob> open) =>
        [.. RingFinder.Find(InkOf(map, open), sheet.Width, scale).Select(ring => ring with { Tone = ToneOf(sheet, ring) })];

    private static bool[] InkOf(BlobMap map, IReadOnlyList<Blob> blobs)
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

    /// <summary>Takes rims out of the sheet.</summary>
    /// <remarks>Strokes that touch a rim are parts of the same blob until it is gone; where they cross it they stay whole.</remarks>
    public void ClearRims(InkSheet sheet, BlobMap map, IReadOnlyList<Blob> open, IReadOnlyList<Ring> rings)
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

    /// <summary>Whether a blob belongs to a stamp.</summary>
    public bool Holds(BlobMap map, Blob blob, Ring ring) => IsOfStamp(blob, ring) || IsRim(map, blob, ring);

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
}
