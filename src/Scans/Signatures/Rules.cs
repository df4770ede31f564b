namespace Clona.Scans.Signatures;

/// <summary>Takes printed lines out of the ink: rules, frames, the dotted line on which people sign.</summary>
internal static class Rules
{
    // Millimetres.
    private const double ShortestLevel = 20;
    private const double ShortestUpright = 12;
    private const double Thickest = 1.1;

    /// <summary>Clears long level and upright runs where they are thin across; strokes that cross them stay.</summary>
    /// <returns>The level ones, in pixels of the level page.</returns>
    public static IReadOnlyList<ScanBox> Clear(InkSheet sheet, double perMillimetre)
    {
        List<ScanBox> rules = [];
        var (level, upright) = ((int)(ShortestLevel * perMillimetre), (int)(ShortestUpright * perMillimetre));
        var thickest = (int)Math.Ceiling(Thickest * perMillimetre);
        var isRule = new bool[sheet.Width * sheet.Height];
        for (var y = 0; y < sheet.Height; y++)
        {
            foreach (var (from, to) in Mark(sheet, isRule, y * sheet.Width, (1, sheet.Width), (sheet.Width, y, sheet.Height), level, thickest))
            {
                Add(rules, new(from, y, to, y + 1));
            }
        }

        for (var x = 0; x < sheet.Width; x++)
        {
            _ = Mark(sheet, isRule, x, (sheet.Width, sheet.Height), (1, x, sheet.Width), upright, thickest);
        }

        for (var i = 0; i < isRule.Length; i++)
        {
            if (isRule[i])
            {
                sheet.Tones[i] = InkTone.None;
            }
        }

        return rules;
    }

    // A rule that is not quite level is seen again on the next row.
    private static void Add(List<ScanBox> rules, ScanBox run)
    {
        var known = rules.FindLastIndex(rule => rule.Grow(1).Overlaps(run));
        if (known < 0)
        {
            rules.Add(run);
        }
        else
        {
            rules[known] = rules[known].Union(run);
        }
    }

    private static List<(int From, int To)> Mark(
        InkSheet sheet, bool[] isRule, int start, (int Step, int Count) along, (int Step, int At, int Count) across, int shortest, int thickest)
    {
        List<(int From, int To)> runs = [];
        for (var first = 0; first < along.Count; first++)
        {
            var end = first;
            while (end < along.Count && sheet.Tones[start + (end * along.Step)] != InkTone.None)
            {
                end++;
            }

            if (end - first >= shortest)
            {
                runs.Add((first, end));
                for (var i = first; i < end; i++)
                {
                    Thin(sheet, isRule, start + (i * along.Step), across, thickest);
                }
            }

            first = end;
        }

        return runs;
    }

    private static void Thin(InkSheet sheet, bool[] isRule, int pixel, (int Step, int At, int Count) across, int thickest)
    {
        var (before, after) = (0, 0);
        while (before <= thickest && across.At - before > 0 && sheet.Tones[pixel - ((before + 1) * across.Step)] != InkTone.None)
        {
            before++;
        }

        while (after <= thickest && across.At + after + 1 < across.Count && sheet.Tones[pixel + ((after + 1) * across.Step)] != InkTone.None)
        {
            after++;
        }

        if (before + after + 1 <= thickest)
        {
            for (var i = -before; i <= after; i++)
            {
                isRule[pixel + (i * across.Step)] = true;
            }
        }
    }
}
