using Clona.Scans.Pictures;
using Clona.Scans.Recognition;
using Clona.Scans.Signatures;

namespace Clona.Scans.Finding;

/// <summary>Finds ink that no text explains besides signatures: stamps, drawings, handwriting, words that were hardly read.</summary>
/// <remarks>
/// It finds, it does not understand: a coat of arms is found like a note in pencil. A person decides; until then what was found is
/// removed.
/// </remarks>
/// <param name="ink">The ink of the page.</param>
internal sealed class StrokeFinder(PageInk ink)
{
    // Half a millimetre a cell: seven millimetres wide or high, three the other way.
    private const int LongSide = 14;
    private const int ShortSide = 6;
    private const int FewestCells = 25;
    private const int Reach = 3;

    // The part of a cluster's box that strokes of a pen take, for it to be handwriting.
    private const double LeastWritten = 0.5;

    // Words lie a little outside their boxes: accents, tails, what the scanner spread.
    private const double AroundWords = 3;

    /// <summary>The signatures, and what was found beside them and the words.</summary>
    /// <param name="pen">What pens drew.</param>
    /// <param name="pieces">What was read.</param>
    public IReadOnlyList<ScannedMark> Beside(PenMarks pen, IReadOnlyList<ScannedPiece> pieces)
    {
        var map = ink.Map();
        foreach (var piece in pieces)
        {
            map.Clear(piece.Box.Grow(AroundWords));
        }

        foreach (var signature in pen.Signatures)
        {
            map.Clear(signature);
        }

        List<ScannedMark> rest =
        [
            .. InkClusters.Of(map, Reach).Where(cluster => IsLarge(cluster, map)).Select(cluster => BoxOf(cluster, map))
                .Select(box => new ScannedMark(IsWritten(box, pen.Written) ? ScannedMarkKind.Handwriting : ScannedMarkKind.Ink, box)),
        ];

        // Handwriting that was read as words, badly, is no ink of its own any more.
        var read = pen.Written.Where(box => IsLarge(box, map.Step) && !rest.Exists(mark => mark.Box.Overlaps(box)));
        return
        [
            .. pen.Signatures.Select(box => new ScannedMark(ScannedMarkKind.Signature, box)),
            .. rest,
            .. read.Select(box => new ScannedMark(ScannedMarkKind.Handwriting, box)),
        ];
    }

    private static bool IsLarge(ScanBox box, int step) =>
        Math.Max(box.Width, box.Height) >= LongSide * step && Math.Min(box.Width, box.Height) >= ShortSide * step;

    private static bool IsWritten(ScanBox box, IReadOnlyList<ScanBox> written) =>
        written.Sum(stroke => Math.Max(0, Math.Min(box.Right, stroke.Right) - Math.Max(box.Left, stroke.Left))
            * Math.Max(0, Math.Min(box.Bottom, stroke.Bottom) - Math.Max(box.Top, stroke.Top))) >= LeastWritten * box.Width * box.Height;

    private static bool IsLarge(InkCluster cluster, InkMap map)
    {
        var (width, height) = (cluster.Right - cluster.Left + 1, cluster.Bottom - cluster.Top + 1);
        var isEdge = cluster.Left <= 2 || cluster.Top <= 2 || cluster.Right >= map.Width - 3 || cluster.Bottom >= map.Height - 3;
        return Math.Max(width, height) >= LongSide && Math.Min(width, height) >= (isEdge ? LongSide : ShortSide) && cluster.Cells >= FewestCells;
    }

    private static ScanBox BoxOf(InkCluster cluster, InkMap map) => new(
        cluster.Left * map.Step, cluster.Top * map.Step, (cluster.Right + 1) * map.Step, (cluster.Bottom + 1) * map.Step);
}
