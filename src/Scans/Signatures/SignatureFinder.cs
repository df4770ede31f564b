namespace Clona.Scans.Signatures;

/// <summary>Finds signatures and initials: strokes of a pen that no text, line or stamp explains.</summary>
internal sealed class SignatureFinder
{
    // Millimetres.
    private const double StraightRun = 1.6;
    private const double Speck = 0.7;
    private const double BetweenBlobs = 2;
    private const double LeastLength = 6;
    private const double WidestStroke = 2;
    private const double Longest = 120;
    private const double Edge = 3;
    private const double Around = 0.4;

    private const double MostStraightness = 0.5;

    private readonly SheetView view;
    private readonly PrintedInk printed;
    private readonly StampInk stamps;
    private readonly StrokeForest forest;
    private readonly double scale;
    private readonly bool hasHead;

    /// <summary>A finder for one page.</summary>
    /// <param name="view">The page.</param>
    /// <param name="pieces">What was read, at its places on the page as displayed.</param>
    /// <param name="hasHead">Whether it begins with the head of a page.</param>
    /// <param name="forest">The trees that judge strokes; null for those of the program.</param>
    public SignatureFinder(SheetView view, IReadOnlyList<ScannedPiece> pieces, bool hasHead = true, StrokeForest? forest = null)
    {
        (this.view, this.hasHead, this.forest) = (view, hasHead, forest ?? StrokeForest.Shipped);
        (printed, scale) = (new PrintedInk(view, pieces), view.PerMillimetre);
        stamps = new StampInk(scale);
    }

    /// <summary>What pens drew on the page as displayed.</summary>
    public PenMarks Marks()
    {
        var look = Look();
        var chosen = Choose(look);
        var pen = PenOn(look);
        var written = look.Groups.Except(chosen.SelectMany(signature => signature.Groups)).Where(group => group.Blobs.Any(pen.IsOne));
        return new(Boxes(chosen), [.. written.Select(group => Back(group.Box))]);
    }

    /// <summary>The boxes of signatures on the page as displayed.</summary>
    public IReadOnlyList<ScanBox> Boxes(IReadOnlyList<ChosenStrokes> chosen) => [.. chosen.Select(signature => Back(signature.Box))];

    /// <summary>The signatures among what is seen.</summary>
    public IReadOnlyList<ChosenStrokes> Choose(FoundStrokes look) => new GroupChoice(scale, hasHead, PenOn(look)).Of(look);

    /// <summary>What is seen on the page.</summary>
    public FoundStrokes Look()
    {
        var sheet = InkSheet.Of(view);
        var rules = Rules.Clear(sheet, scale);
        var map = BlobMap.Of(sheet, (int)Math.Ceiling(StraightRun * scale));
        var print = PrintOf(sheet);
        var beside = Beside(map, print);
        var rings = stamps.Find(sheet, map, Open(beside));
        if (rings.Count > 0)
        {
            stamps.ClearRims(sheet, map, Open(beside), rings);
            map = BlobMap.Of(sheet, (int)Math.Ceiling(StraightRun * scale));
            beside = Beside(map, print);
        }

        var free = Open(beside).Where(blob => MayBeDrawn(blob) && !rings.Any(ring => stamps.Holds(map, blob, ring))).ToList();
        var features = new GroupFeatures(scale, printed, print, rules, rings, new(scale, printed, map.Blobs, free));
        var groups = Nearness.Groups(free, blob => blob.Box, BetweenBlobs * scale, BetweenBlobs * scale)
            .Where(group => group.Sum(blob => blob.Length) >= LeastLength * scale)
            .Select(group => (Blobs: group, Features: features.Of(group)))
            .Select(group => new StrokeGroup(group.Blobs, group.Features, forest.Score(group.Features)));
        return new(map, print, [.. beside.Select(blob => blob.Blob)], [.. groups]);
    }

    private ScanBox Back(ScanBox box) => view.Back(box.Grow(Around * scale));

    private PenStroke PenOn(FoundStrokes look) => new(scale, printed.LineHeight, look.Print);

    private static InkTone PrintOf(InkSheet sheet)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var tone in sheet.Tones)
        {
            counts[(int)tone]++;
        }

        return counts[(int)InkTone.Cool] > 2 * (counts[(int)InkTone.Neutral] + counts[(int)InkTone.Warm]) ? InkTone.Cool : InkTone.Neutral;
    }

    // What is no sure print.
    private List<(Blob Blob, PrintReading Reading)> Beside(BlobMap map, InkTone print) =>
    [
        .. map.Blobs.Where(blob => blob.LongSide >= Speck * scale).Select(blob => (Blob: blob, Reading: printed.ReadingOf(blob, print)))
            .Where(blob => blob.Reading != PrintReading.Sure),
    ];

    private static List<Blob> Open(List<(Blob Blob, PrintReading Reading)> blobs) =>
        [.. blobs.Where(blob => blob.Reading == PrintReading.None).Select(blob => blob.Blob)];

    private bool MayBeDrawn(Blob blob) =>
        blob.StrokeWidth <= WidestStroke * scale && blob.Straightness < MostStraightness && blob.LongSide < Longest * scale && !IsAtEdge(blob);

    // What the scanner saw of its own lid and of the sheet's edge.
    private bool IsAtEdge(Blob blob) =>
        blob.Box.Left < Edge * scale || blob.Box.Top < Edge * scale
        || blob.Box.Right > view.Picture.Width - (Edge * scale) || blob.Box.Bottom > view.Picture.Height - (Edge * scale);
}
