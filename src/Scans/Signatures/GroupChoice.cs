namespace Clona.Scans.Signatures;

/// <summary>Makes signatures of groups of strokes: sure ones, less sure ones beside them, and the ink that touches both.</summary>
/// <param name="scale">Pixels of a millimetre.</param>
/// <param name="hasHead">Whether the page begins with its head.</param>
/// <param name="pen">Tells what pens draw.</param>
internal sealed class GroupChoice(double scale, bool hasHead, PenStroke pen)
{
    // Thousandths of the forest's score. The trees know the hands of four makers only: what is plainly drawn needs less of their consent.
    private const int LeastScore = -500;
    private const int LeastScoreOfDrawn = -3500;
    private const int LeastScoreBeside = -2500;

    // Millimetres.
    private const double BesideSure = 12;
    private const double AboveSure = 2;
    private const double BetweenParts = 12;
    private const double BetweenPartsAbove = 4;
    private const double MostWidth = 120;
    private const double MostHeight = 60;
    private const double Touching = 1.5;
    private const double LongestPart = 60;
    private const double WidestPart = 2;
    private const double Head = 42;
    private const double StrongLength = 60;
    private const double LeastDrawn = 22;
    private const double LeastDrawnHeight = 3.5;

    private const double StrongWindings = 2.5;
    private const int Rounds = 3;

    /// <summary>The signatures among what is seen.</summary>
    public IReadOnlyList<ChosenStrokes> Of(FoundStrokes look)
    {
        var sure = look.Groups.Where(IsSure).ToList();
        var all = look.Groups.Where(group => IsSure(group)
            || (group.Score >= LeastScoreBeside && sure.Exists(other => Nearness.Grown(other.Box, BesideSure * scale, AboveSure * scale).Overlaps(group.Box)))).ToList();
        var left = look.Beside.Where(MayBePart).ToList();
        return
        [
            .. Nearness.Groups(all, group => group.Box, BetweenParts * scale, BetweenPartsAbove * scale).SelectMany(Fitting)
                .Where(groups => !hasHead || BoxOf(groups).Bottom > Head * scale || IsStrong(groups))
                .Select(groups => new ChosenStrokes(groups, WithTouching(BoxOf(groups), left))),
        ];
    }

    private bool IsSure(StrokeGroup group) => group.Score >= (IsDrawn(group) ? LeastScoreOfDrawn : LeastScore);

    private bool IsDrawn(StrokeGroup group) =>
        group.Box.Height >= LeastDrawnHeight * scale && group.Blobs.Where(pen.IsOne).Sum(blob => blob.Length) >= LeastDrawn * scale;

    // Two signatures side by side are none that is larger than any.
    private IEnumerable<IReadOnlyList<StrokeGroup>> Fitting(IReadOnlyList<StrokeGroup> groups) => Fits(BoxOf(groups)) ? [groups] : groups.Select(group => (IReadOnlyList<StrokeGroup>)[group]);

    private bool Fits(ScanBox box) => box.Width <= MostWidth * scale && box.Height <= MostHeight * scale;

    // A rule under a signature cuts it into parts, some of which are too plain to be told by themselves.
    private ScanBox WithTouching(ScanBox box, List<Blob> left)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var near = left.Where(blob => box.Grow(Touching * scale).Overlaps(blob.Box)).ToList();
            left.RemoveAll(near.Contains);
            foreach (var blob in near)
            {
                var union = box.Union(blob.Box);
                box = Fits(union) ? union : box;
            }
        }

        return box;
    }

    private bool MayBePart(Blob blob) => blob.LongSide < LongestPart * scale && blob.StrokeWidth < WidestPart * scale;

    // Where letters have their head, logos and arms are far commoner than signatures.
    private bool IsStrong(IReadOnlyList<StrokeGroup> groups)
    {
        var blobs = groups.SelectMany(group => group.Blobs).ToList();
        return blobs.Sum(blob => blob.Length) >= StrongLength * scale && blobs.Exists(blob => blob.Tone == InkTone.Cool && blob.Windings >= StrongWindings);
    }

    private static ScanBox BoxOf(IReadOnlyList<StrokeGroup> groups) => groups.Select(group => group.Box).Aggregate((one, other) => one.Union(other));
}
