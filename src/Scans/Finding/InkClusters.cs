using Clona.Scans.Pictures;

namespace Clona.Scans.Finding;

/// <summary>Joins cells with ink that are at most so many cells apart.</summary>
internal static class InkClusters
{
    /// <summary>The clusters of a map, from the top.</summary>
    public static IReadOnlyList<InkCluster> Of(InkMap map, int reach)
    {
        var seen = new bool[map.Width, map.Height];
        List<InkCluster> clusters = [];
        for (var y = 0; y < map.Height; y++)
        {
            for (var x = 0; x < map.Width; x++)
            {
                if (map[x, y] && !seen[x, y])
                {
                    clusters.Add(From(map, seen, x, y, reach));
                }
            }
        }

        return clusters;
    }

    private static InkCluster From(InkMap map, bool[,] seen, int startX, int startY, int reach)
    {
        var (left, top, right, bottom, cells) = (startX, startY, startX, startY, 0);
        var open = new Stack<(int X, int Y)>([(startX, startY)]);
        seen[startX, startY] = true;
        while (open.TryPop(out var cell))
        {
            cells++;
            (left, right) = (Math.Min(left, cell.X), Math.Max(right, cell.X));
            (top, bottom) = (Math.Min(top, cell.Y), Math.Max(bottom, cell.Y));
            for (var y = Math.Max(0, cell.Y - reach); y <= Math.Min(map.Height - 1, cell.Y + reach); y++)
            {
                for (var x = Math.Max(0, cell.X - reach); x <= Math.Min(map.Width - 1, cell.X + reach); x++)
                {
                    if (map[x, y] && !seen[x, y])
                    {
                        seen[x, y] = true;
                        open.Push((x, y));
                    }
                }
            }
        }

        return new(left, top, right, bottom, cells);
    }
}
