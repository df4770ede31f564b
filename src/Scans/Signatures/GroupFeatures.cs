namespace Clona.Scans.Signatures;

/// <summary>Measures groups of blobs: how they are drawn, what stands beside them.</summary>
/// <remarks>
/// Where on the page a group stands is not measured: the makers of sheets sign at their ends, people also below the two lines of a last page.
/// </remarks>
/// <param name="scale">Pixels of a millimetre.</param>
/// <param name="printed">What was read on it.</param>
/// <param name="print">Tone of what is printed.</param>
/// <param name="rules">Its level lines.</param>
/// <param name="rings">Its round stamps.</param>
/// <param name="surroundings">What stands around groups.</param>
internal sealed class GroupFeatures(
    double scale, PrintedInk printed, InkTone print, IReadOnlyList<ScanBox> rules, IReadOnlyList<Ring> rings, GroupSurroundings surroundings)
{
    // Hundredths: whole numbers are the same on every machine.
    private const double Unit = 100;

    // Millimetres.
    private const double Letter = 3.6;
    private const double Far = 30;
    private const double LongestRule = 100;
    private const double BesideRule = 5;
    private const double BelowGroup = 6;
    private const double BesideWord = 8;
    private const double BesideName = 12;
    private const double AboveName = 3;
    private const double BelowName = 9;
    private const double BesideRing = 2;

    private readonly List<PrintedWord> sure = [.. printed.SureWords];

    /// <summary>The measures of a group; lengths in hundredths of a millimetre, parts in hundredths.</summary>
    public int[] Of(IReadOnlyList<Blob> group)
    {
        var box = StrokeGroup.BoxOf(group);
        var (width, height) = (box.Width / scale, box.Height / scale);
        var (length, area) = (group.Sum(blob => blob.Length), (double)group.Sum(blob => blob.Area));
        var main = group.MaxBy(blob => blob.Length)!;
        var letters = new LetterRow(group, scale);
        double[] values =
        [
            length / scale, width, height,
            main.Length / scale, main.Windings, main.Density, main.Bend, main.LongSide / scale, main.ShortSide / scale,
            Part(blob => blob.LongSide <= Letter * scale), group.Count, area / length / scale,
            (double)group.Sum(blob => blob.Straight) / Math.Max(1, group.Sum(blob => blob.Outline)), group.Sum(blob => blob.Holes) * scale / length,
            Part(blob => blob.Tone == InkTone.Cool), Part(blob => blob.Tone == InkTone.Warm), Part(blob => blob.Tone != print),
            ToRule(box), ToWord(box),
            area / Math.Max(1, box.Width * box.Height), Part(printed.IsWhereWordsAre),
            length / scale / Math.Sqrt((width * width) + (height * height)), width / height,
            Names(box), letters.OfOneHeight, letters.Part, letters.Aligned, rings.Any(ring => ring.Box.Overlaps(box.Grow(BesideRing * scale))) ? 1 : 0,
            main.StrokesOfColumn, main.StrokesOfRow, group.Sum(blob => blob.Lean) / area, main.Lean / (double)main.Area,
            .. surroundings.Of(group, box),
        ];
        return [.. values.Select(value => (int)Math.Clamp(Math.Round(value * Unit), int.MinValue, int.MaxValue))];

        double Part(Func<Blob, bool> isSo) => group.Where(isSo).Sum(blob => blob.Length) / length;
    }

    private double ToRule(ScanBox box)
    {
        var middle = (box.Left + box.Right) / 2;
        return rules.Where(rule => rule.Width < LongestRule * scale && middle > rule.Left - (BesideRule * scale) && middle < rule.Right + (BesideRule * scale)
                && rule.Top > box.Top && rule.Top < box.Bottom + (BelowGroup * scale))
            .Select(rule => Math.Abs(box.Bottom - rule.Top) / scale).Append(Far).Min();
    }

    private double ToWord(ScanBox box)
    {
        var middle = (box.Left + box.Right) / 2;
        return sure.Where(word => word.Box.Top > box.Top && middle > word.Box.Left - (BesideWord * scale) && middle < word.Box.Right + (BesideWord * scale))
            .Select(word => Math.Max(0, word.Box.Top - box.Bottom) / scale).Append(Far).Min();
    }

    // Words that begin with a capital below the group: names and functions of those who sign.
    private int Names(ScanBox box)
    {
        var middle = (box.Left + box.Right) / 2;
        return sure.Count(word => char.IsUpper(word.Text[0])
            && word.Box.Top - box.Bottom > -AboveName * scale && word.Box.Top - box.Bottom < BelowName * scale
            && middle > word.Box.Left - (BesideName * scale) && middle < word.Box.Right + (BesideName * scale));
    }
}
