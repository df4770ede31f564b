namespace Clona.Scans.Signatures;

/// <summary>Tells which blobs are letters of what was read.</summary>
internal sealed class PrintedInk
{
    private const double SureWord = 80;
    private const double SureBigWord = 90;
    private const double LikelyWord = 55;
    private const double LeastInside = 0.7;

    // In heights of the line: what a letter may take.
    private const double MostHeight = 1.5;
    private const double MostWidth = 1.9;
    private const double SmallHeight = 1.15;
    private const double SmallWidth = 1.4;
    private const double BigLine = 2.2;
    private const double AroundLine = 0.2;

    // Strokes of large print are thick or straight; a pen's are as thin in tall letters as in small ones.
    private const double LeastStrokeOfHeight = 0.085;
    private const double MostStraightness = 0.25;

    private const double PrintDensity = 0.28;
    private const double ReadConfidence = 75;
    private const double MostlyCovered = 0.6;

    private readonly List<PrintedWord> words;

    /// <summary>Takes what was read.</summary>
    public PrintedInk(SheetView view, IReadOnlyList<ScannedPiece> pieces)
    {
        words = [.. pieces.Select(piece => new PrintedWord(view.BoxOf(piece), piece.Confidence, piece.Text))];
        var heights = words.Select(word => word.Box.Height).Order().ToList();
        LineHeight = heights.Count == 0 ? 3.5 * view.PerMillimetre : heights[heights.Count / 2];
    }

    /// <summary>Height of most lines, in pixels of the level page.</summary>
    public double LineHeight { get; }

    /// <summary>Words that were read surely, signs apart.</summary>
    public IEnumerable<PrintedWord> SureWords => words.Where(word => word.Confidence >= SureWord && word.Text.Any(char.IsLetter));

    /// <summary>How surely a blob is part of what was read.</summary>
    /// <remarks>Signatures are read as words too, but hardly ever surely: print is, in 98 of 100 words.</remarks>
    /// <param name="blob">The blob.</param>
    /// <param name="print">The tone of most of the page's ink.</param>
    public PrintReading ReadingOf(Blob blob, InkTone print)
    {
        var best = IsRunTogether(blob, print) ? PrintReading.Likely : PrintReading.None;
        if (blob.Box.Height > LineHeight * MostHeight && blob.StrokeWidth < LeastStrokeOfHeight * blob.Box.Height && blob.Straightness < MostStraightness)
        {
            return best;
        }

        foreach (var word in words)
        {
            if (best != PrintReading.Sure && IsInside(blob, word))
            {
                var reading = ReadingOf(blob, word, print);
                best = reading > best ? reading : best;
            }
        }

        return best;
    }

    /// <summary>Whether a blob lies where anything was read.</summary>
    public bool IsWhereWordsAre(Blob blob) => words.Exists(word => IsInside(blob, word));

    private PrintReading ReadingOf(Blob blob, PrintedWord word, InkTone print)
    {
        var height = Math.Min(word.Box.Height, BigLine * LineHeight);
        var isLetter = blob.Box.Height <= height * MostHeight && blob.Box.Width <= height * MostWidth;
        if (word.Box.Height > BigLine * LineHeight)
        {
            return isLetter && word.Confidence >= SureBigWord ? PrintReading.Likely : PrintReading.None;
        }

        if (word.Confidence >= SureWord)
        {
            return isLetter || blob.Tone == print ? PrintReading.Sure : PrintReading.None;
        }

        var isSmall = blob.Box.Height <= LineHeight * SmallHeight && blob.Box.Width <= LineHeight * SmallWidth;
        return isSmall && word.Text.Length > 1 && word.Confidence >= LikelyWord ? PrintReading.Likely : PrintReading.None;
    }

    // Letters of several words and lines, which a shadow or a marker joins: as dense as print, and words were read all over it.
    private bool IsRunTogether(Blob blob, InkTone print) =>
        (blob.Tone == print || blob.Box.Height <= LineHeight * MostHeight) && blob.Density >= PrintDensity
        && words.Where(word => word.Confidence >= ReadConfidence).Sum(word => Shared(blob.Box, word.Box)) >= MostlyCovered * blob.Box.Width * blob.Box.Height;

    private static bool IsInside(Blob blob, PrintedWord word) =>
        Shared(blob.Box, word.Box.Grow(word.Box.Height * AroundLine)) >= LeastInside * blob.Box.Width * blob.Box.Height;

    private static double Shared(ScanBox one, ScanBox other) =>
        Math.Max(0, Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left))
        * Math.Max(0, Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top));
}
