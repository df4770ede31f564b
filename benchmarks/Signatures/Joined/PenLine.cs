namespace Clona.Signatures.Joined;

/// <summary>A line of a pen, as a cubic B-spline: it is drawn to its bends and does not go through them.</summary>
/// <param name="Bends">The bends in millimetres, y down, at least two.</param>
internal sealed record PenLine(IReadOnlyList<(double X, double Y)> Bends)
{
    private const int Parts = 20;

    /// <summary>Places along the line, closer than a pen is wide; and the part of the line that is done there, 0 to 1.</summary>
    public IEnumerable<(double X, double Y, double Done)> Places()
    {
        var (first, last) = (Bends[0], Bends[^1]);
        (double X, double Y)[] all = [first, first, .. Bends, last, last];
        var spans = all.Length - 3;
        for (var i = 0; i < spans * Parts; i++)
        {
            var (at, t) = (i / Parts, i % Parts / (double)Parts);
            var (a, b, c, d) = ((1 - t) * (1 - t) * (1 - t) / 6, ((3 * t * t * t) - (6 * t * t) + 4) / 6, ((-3 * t * t * t) + (3 * t * t) + (3 * t) + 1) / 6, t * t * t / 6);
            yield return (
                (a * all[at].X) + (b * all[at + 1].X) + (c * all[at + 2].X) + (d * all[at + 3].X),
                (a * all[at].Y) + (b * all[at + 1].Y) + (c * all[at + 2].Y) + (d * all[at + 3].Y), i / (double)(spans * Parts));
        }
    }

    /// <summary>The line somewhere else and in another size.</summary>
    public PenLine At(double x, double y, double size = 1) => new([.. Bends.Select(bend => (x + (bend.X * size), y + (bend.Y * size)))]);
}
