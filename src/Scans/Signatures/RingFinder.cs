namespace Clona.Scans.Signatures;

/// <summary>Finds round stamps: circles of which most can be seen.</summary>
/// <remarks>Cells of less than a millimetre vote for the middles of circles on which they may lie; who has most votes is looked at closely.</remarks>
internal static class RingFinder
{
    // Millimetres.
    private const double Cell = 0.7;
    private const double Smallest = 8;
    private const double Largest = 26;
    private const double LeastRim = 4;
    private const double LeastSeenRim = 0.8;
    private const int MostStamps = 6;

    private const int Sectors = 72;
    private const double LeastSeen = 0.62;

    // Between the rim and what stands inside a ring there is mostly paper.
    private const double MostInside = 0.6;

    /// <summary>The rings among what no text explains.</summary>
    /// <param name="isInk">Ink by pixels, row by row.</param>
    /// <param name="width">Columns.</param>
    /// <param name="perMillimetre">Pixels of a millimetre.</param>
    public static IReadOnlyList<Ring> Find(bool[] isInk, int width, double perMillimetre)
    {
        var step = Cell * perMillimetre;
        var (columns, rows) = ((int)(width / step) + 1, (int)(isInk.Length / width / step) + 1);
        var cells = new bool[columns * rows];
        for (var pixel = 0; pixel < isInk.Length; pixel++)
        {
            if (isInk[pixel])
            {
                cells[((int)(pixel / width / step) * columns) + (int)(pixel % width / step)] = true;
            }
        }

        List<Ring> rings = [];
        var found = 0;
        while (found++ < MostStamps && Best(cells, columns, rows) is { } ring)
        {
            rings.AddRange(Rims(cells, columns, rows, ring).Select(rim => Sharpened(isInk, width, new(rim.X * step, rim.Y * step, rim.Radius * step), step)));
            Forget(cells, columns, ring);
        }

        return rings;
    }

    private static Ring? Best(bool[] cells, int columns, int rows)
    {
        var votes = new int[cells.Length];
        (double Seen, Ring? Ring) best = (LeastSeen, null);
        for (var radius = Smallest / Cell; radius <= Largest / Cell; radius++)
        {
            var (middle, count) = Vote(cells, votes, columns, rows, radius);
            if (count < 2 * Math.PI * radius * LeastSeen)
            {
                continue;
            }

            var ring = new Ring((middle % columns) + 0.5, (middle / columns) + 0.5, radius);
            var seen = Seen(cells, columns, rows, ring);
            if (seen > best.Seen)
            {
                best = (seen, ring);
            }
        }

        return best.Ring;
    }

    // Many stamps have a second rim, and a third around the arms.
    private static IEnumerable<Ring> Rims(bool[] cells, int columns, int rows, Ring ring)
    {
        yield return ring;
        for (var radius = ring.Radius - 3; radius >= LeastRim / Cell; radius--)
        {
            var rim = ring with { Radius = radius };
            if (Seen(cells, columns, rows, rim) >= LeastSeenRim)
            {
                yield return rim;
                radius -= 2;
            }
        }
    }

    // To the pixel: what is cleared along a rim should be no more than the rim.
    private static Ring Sharpened(bool[] isInk, int width, Ring rough, double reach)
    {
        var (best, most) = (rough, -1);
        for (var dx = -reach; dx <= reach; dx++)
        {
            for (var dy = -reach; dy <= reach; dy++)
            {
                for (var dr = -reach; dr <= reach; dr++)
                {
                    var ring = new Ring(rough.X + dx, rough.Y + dy, rough.Radius + dr);
                    var on = OnRim(isInk, width, ring);
                    (best, most) = on > most ? (ring, on) : (best, most);
                }
            }
        }

        return best;
    }

    private static int OnRim(bool[] isInk, int width, Ring ring)
    {
        var on = 0;
        for (var sector = 0; sector < Sectors * 2; sector++)
        {
            var (sin, cos) = Math.SinCos(Math.PI * sector / Sectors);
            var (x, y) = ((int)(ring.X + (ring.Radius * cos)), (int)(ring.Y + (ring.Radius * sin)));
            on += (uint)x < (uint)width && (uint)((y * width) + x) < (uint)isInk.Length && isInk[(y * width) + x] ? 1 : 0;
        }

        return on;
    }

    private static (int Middle, int Votes) Vote(bool[] cells, int[] votes, int columns, int rows, double radius)
    {
        Array.Clear(votes);
        var circle = Circle(radius);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (!cells[cell])
            {
                continue;
            }

            var (x, y) = (cell % columns, cell / columns);
            foreach (var (dx, dy) in circle)
            {
                var (column, row) = (x + dx, y + dy);
                if ((uint)column < (uint)columns && (uint)row < (uint)rows)
                {
                    votes[(row * columns) + column]++;
                }
            }
        }

        var most = 0;
        for (var i = 1; i < votes.Length; i++)
        {
            most = votes[i] > votes[most] ? i : most;
        }

        return (most, votes[most]);
    }

    private static (int X, int Y)[] Circle(double radius)
    {
        var count = (int)Math.Ceiling(2 * Math.PI * radius * 1.5);
        return [.. Enumerable.Range(0, count).Select(i => Math.SinCos(2 * Math.PI * i / count))
            .Select(at => ((int)Math.Round(at.Cos * radius), (int)Math.Round(at.Sin * radius))).Distinct()];
    }

    // The part of the circle on which there is ink, where just inside of it there is less.
    private static double Seen(bool[] cells, int columns, int rows, Ring ring)
    {
        var (on, inside) = (0, 0);
        for (var sector = 0; sector < Sectors; sector++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * sector / Sectors);
            on += IsInk(0) || IsInk(-1) || IsInk(1) ? 1 : 0;
            inside += IsInk(-2.2) ? 1 : 0;

            bool IsInk(double off)
            {
                var (x, y) = ((int)(ring.X + ((ring.Radius + off) * cos)), (int)(ring.Y + ((ring.Radius + off) * sin)));
                return (uint)x < (uint)columns && (uint)y < (uint)rows && cells[(y * columns) + x];
            }
        }

        return inside > on * MostInside ? 0 : (double)on / Sectors;
    }

    private static void Forget(bool[] cells, int columns, Ring ring)
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (cells[cell] && ring.DistanceOf(cell % columns, cell / columns) <= ring.Radius + 2)
            {
                cells[cell] = false;
            }
        }
    }
}
