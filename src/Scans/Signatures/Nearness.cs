namespace Clona.Scans.Signatures;

/// <summary>Puts together what lies close to each other.</summary>
internal static class Nearness
{
    /// <summary>Groups of things whose boxes are so near, directly or by others between them, in the order of their first things.</summary>
    /// <param name="things">The things.</param>
    /// <param name="boxOf">The box of one.</param>
    /// <param name="beside">Most pixels between boxes side by side.</param>
    /// <param name="above">Most pixels between boxes above each other.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Groups<T>(IReadOnlyList<T> things, Func<T, ScanBox> boxOf, double beside, double above)
    {
        var boxes = things.Select(boxOf).ToList();
        var heads = Enumerable.Range(0, things.Count).ToArray();
        for (var one = 0; one < boxes.Count; one++)
        {
            var reach = Grown(boxes[one], beside, above);
            for (var other = 0; other < one; other++)
            {
                if (reach.Overlaps(boxes[other]))
                {
                    Join(heads, one, other);
                }
            }
        }

        return [.. Enumerable.Range(0, things.Count).GroupBy(at => HeadOf(heads, at)).Select(group => (IReadOnlyList<T>)[.. group.Select(at => things[at])])];
    }

    /// <summary>A box with more at its sides, and above and below.</summary>
    public static ScanBox Grown(ScanBox box, double beside, double above) =>
        new(box.Left - beside, box.Top - above, box.Right + beside, box.Bottom + above);

    private static void Join(int[] heads, int one, int other)
    {
        var (first, second) = (HeadOf(heads, one), HeadOf(heads, other));
        heads[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int HeadOf(int[] heads, int at)
    {
        while (heads[at] != at)
        {
            heads[at] = heads[heads[at]];
            at = heads[at];
        }

        return at;
    }
}
