namespace Clona.Scans.Pictures;

/// <summary>Takes rules, frames and the shadows of edges out of a map of ink.</summary>
internal static class LongLines
{
    // About two centimetres, half a millimetre a cell.
    private const int Shortest = 40;
    private const int Thickest = 3;

    /// <summary>Clears the cells of long straight runs that are thin across.</summary>
    public static void Clear(InkMap map)
    {
        List<(int X, int Y)> cleared = [];
        Collect(map, map.Width, map.Height, (along, across) => (along, across), cleared);
        Collect(map, map.Height, map.Width, (along, across) => (across, along), cleared);
        foreach (var (x, y) in cleared)
        {
            map[x, y] = false;
        }
    }

    private static void Collect(InkMap map, int length, int rows, Func<int, int, (int X, int Y)> place, List<(int X, int Y)> cleared)
    {
        for (var across = 0; across < rows; across++)
        {
            for (var start = 0; start < length; start++)
            {
                var end = start;
                while (end < length && At(end, across))
                {
                    end++;
                }

                if (end - start >= Shortest && IsThin(start, end, across))
                {
                    cleared.AddRange(Enumerable.Range(start, end - start).Select(along => place(along, across)));
                }

                start = end;
            }
        }

        bool At(int along, int row)
        {
            var (x, y) = place(along, row);
            return map[x, y];
        }

        // Letters cross a rule here and there; most of it is thin.
        bool IsThin(int start, int end, int row)
        {
            var thin = Enumerable.Range(start, end - start).Count(along => Thickness(along, row) <= Thickest);
            return thin * 2 > end - start;
        }

        int Thickness(int along, int row)
        {
            var (first, last) = (row, row);
            while (first > 0 && At(along, first - 1) && row - first <= Thickest)
            {
                first--;
            }

            while (last + 1 < rows && At(along, last + 1) && last - row <= Thickest)
            {
                last++;
            }

            return last - first + 1;
        }
    }
}
