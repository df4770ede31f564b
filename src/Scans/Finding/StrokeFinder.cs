using Clona.Scans.Pictures;
using Clona.Scans.Recognition;

namespace Clona.Scans.Finding;

/// <summary>Finds ink that no text explains: signatures, initials, stamps, drawings, handwriting.</summary>
/// <remarks>
/// It finds, it does not understand: a coat of arms is found like a signature in black. A person decides; until then what was found
/// is removed.
/// </remarks>
/// <param name="color">The page in colour.</param>
/// <param name="gray">The page in grey.</param>
internal sealed class StrokeFinder(ColorPicture color, GrayPicture gray)
{
    // Half a millimetre a cell: seven millimetres wide or high, three the other way.
    private const int LongSide = 14;
    private const int ShortSide = 6;
    private const int FewestCells = 25;
    private const int Reach = 3;

    // Ink of pens is clearly blue; JPEG shifts black by a few steps only.
    private const int LeastBlue = 35;
    private const double BlueShare = 0.4;

    // Words lie a little outside their boxes: accents, tails, what the scanner spread.
    private const double AroundWords = 3;

    /// <summary>What was found beside <paramref name="pieces"/>.</summary>
    public IReadOnlyList<ScannedMark> Find(IReadOnlyList<ScannedPiece> pieces)
    {
        var map = new PageInk(gray).Map();
        foreach (var piece in pieces)
        {
            map.Clear(piece.Box.Grow(AroundWords));
        }

        return [.. InkClusters.Of(map, Reach).Where(cluster => IsLarge(cluster, map)).Select(cluster => MarkOf(cluster, map))];
    }

    private static bool IsLarge(InkCluster cluster, InkMap map)
    {
        var (width, height) = (cluster.Right - cluster.Left + 1, cluster.Bottom - cluster.Top + 1);
        var isEdge = cluster.Left <= 2 || cluster.Top <= 2 || cluster.Right >= map.Width - 3 || cluster.Bottom >= map.Height - 3;
        return Math.Max(width, height) >= LongSide && Math.Min(width, height) >= (isEdge ? LongSide : ShortSide) && cluster.Cells >= FewestCells;
    }

    private ScannedMark MarkOf(InkCluster cluster, InkMap map)
    {
        var box = new ScanBox(
            cluster.Left * map.Step, cluster.Top * map.Step, (cluster.Right + 1) * map.Step, (cluster.Bottom + 1) * map.Step);
        return new(IsBlue(box) ? ScannedMarkKind.Signature : ScannedMarkKind.Ink, box);
    }

    private bool IsBlue(ScanBox box)
    {
        var threshold = Threshold.Of(gray);
        var (ink, blue) = (0, 0);
        for (var y = (int)box.Top; y < Math.Min(gray.Height, (int)box.Bottom); y++)
        {
            for (var x = (int)box.Left; x < Math.Min(gray.Width, (int)box.Right); x++)
            {
                if (gray[x, y] <= threshold)
                {
                    ink++;
                    blue += color.Blueness(x, y) >= LeastBlue ? 1 : 0;
                }
            }
        }

        return ink > 0 && blue >= ink * BlueShare;
    }
}
