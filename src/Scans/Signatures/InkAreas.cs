namespace Clona.Scans.Signatures;

/// <summary>Takes areas out of the ink: what holds a square wider than a stroke is shading, a marker, a picture, a logo.</summary>
internal sealed class InkAreas
{
    // Millimetres: nothing pale that a pen draws is wider; felt pens, and strokes that go to and fro, fill larger squares.
    private const double WidestStroke = 2.2;
    private const double WidestFilled = 3.6;
    private const double AroundArea = 0.8;

    // Noise breaks shading, which is pale; strokes that cross each other are dark.
    private const int PartOfShade = 75;
    private const int PartOfFilled = 95;
    private const int Pale = 75;
    private const int AnyDarkness = byte.MaxValue + 1;

    private const int DarkerThanArea = 80;

    private readonly InkTone[] tones;
    private readonly short[] dark;
    private readonly int width;
    private readonly int height;
    private readonly BoxSums ink;
    private readonly BoxSums darkness;

    /// <summary>Looks at a page.</summary>
    /// <param name="tones">Its ink, row by row.</param>
    /// <param name="dark">How much darker than the paper each pixel is.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    public InkAreas(InkTone[] tones, short[] dark, int width, int height)
    {
        (this.tones, this.dark, this.width, this.height) = (tones, dark, width, height);
        ink = new(width, height, i => tones[i] != InkTone.None ? 1 : 0);
        darkness = new(width, height, i => tones[i] != InkTone.None ? dark[i] : 0);
    }

    /// <summary>Takes out the areas and their edges, but for what is much darker than they are.</summary>
    /// <param name="perMillimetre">Pixels of a millimetre.</param>
    public void Clear(double perMillimetre)
    {
        var (narrow, wide) = ((int)Math.Ceiling(WidestStroke * perMillimetre), (int)Math.Ceiling(WidestFilled * perMillimetre));
        var (shades, fillings) = (Squares(narrow, PartOfShade, Pale), Squares(wide, PartOfFilled, AnyDarkness));
        var edge = (int)Math.Ceiling(AroundArea * perMillimetre);
        for (var pixel = 0; pixel < tones.Length; pixel++)
        {
            if (tones[pixel] != InkTone.None && (IsOf(shades, narrow, edge, pixel) || IsOf(fillings, wide, edge, pixel)))
            {
                tones[pixel] = InkTone.None;
            }
        }
    }

    // The upper left corners of squares that are full enough and paler than a limit; null where there are none.
    private BoxSums? Squares(int side, int leastPercent, int palerThan)
    {
        var found = new bool[tones.Length];
        var (hasAny, least) = (false, side * side * leastPercent / 100);
        for (var y = 0; y + side <= height; y++)
        {
            for (var x = 0; x + side <= width; x++)
            {
                var inked = ink.In(x, y, x + side, y + side);
                if (inked < least)
                {
                    // Each step to the right brings at most a column of ink: what lacks more than that need not be looked at.
                    x += (least - inked - 1) / side;
                }
                else if (darkness.In(x, y, x + side, y + side) < palerThan * inked)
                {
                    found[(y * width) + x] = hasAny = true;
                }
            }
        }

        return hasAny ? new(width, height, i => found[i] ? 1 : 0) : null;
    }

    private bool IsOf(BoxSums? squares, int side, int edge, int pixel)
    {
        var (x, y) = (pixel % width, pixel / width);
        return squares is not null && squares.In(x - side + 1 - edge, y - side + 1 - edge, x + edge + 1, y + edge + 1) > 0
            && dark[pixel] < DarkerThanArea + (darkness.In(x - side, y - side, x + side, y + side) / Math.Max(1, ink.In(x - side, y - side, x + side, y + side)));
    }
}
