namespace Clona.Scans.Signatures;

/// <summary>Tells which blobs are letters of what was read.</summary>
internal sealed class PrintedInk
{
    private const double SureWord = 75;
    private const double SureBigWord = 85;
    private const double LeastInside = 0.7;

    // In heights of the line: what a letter may take.
    private const double MostHeight = 1.5;
    private const double MostWidth = 1.9;
    private const double BigLine = 2.2;
    private const double AroundLine = 0.2;
    private const double PrintDensity = 0.28;
    private const double LeastConfidence = 50;
    private const double MostlyCovered = 0.6;

    private readonly List<(ScanBox Box, double Confidence, bool IsBig)> words;

    /// <summary>Takes what was read.</summary>
    public PrintedInk(SheetView view, IReadOnlyList<ScannedPiece> pieces)
    {
        var boxes = pieces.Select(piece => (Box: view.BoxOf(piece), piece.Confidence)).ToList();
        var heights = boxes.Select(word => word.Box.Height).Order().ToList();
        LineHeight = heights.Count == 0 ? 3.5 * view.PerMillimetre : heights[heights.Count / 2];
        words = [.. boxes.Select(word => (word.Box, word.Confidence, word.Box.Height > LineHeight * BigLine))];
    }

    /// <summary>Height of most lines, in pixels of the level page.</summary>
    public double LineHeight { get; }

    /// <summary>Whether a blob is part of what was read. A signature read as letters is none: it is one blob, and larger than letters are.</summary>
    /// <param name="blob">The blob.</param>
    /// <param name="print">The tone of most of the page's ink.</param>
    public bool Explains(Blob blob, InkTone print) => words.Exists(word => Explains(blob, word, print)) || IsRunTogether(blob, print);

    /// <summary>Whether a blob is a letter of a word as large as headings are: a signature may have been read so.</summary>
    public bool MayBeMisread(Blob blob, InkTone print) => words.Exists(word => word.IsBig && Explains(blob, word, print));

    // Letters of several words and lines, which a shadow or a marker joins: as dense as print, and words were read all over it.
    private bool IsRunTogether(Blob blob, InkTone print) =>
        blob.Tone == print && blob.Density >= PrintDensity
        && words.Where(word => word.Confidence >= LeastConfidence).Sum(word => Shared(blob.Box, word.Box)) >= MostlyCovered * blob.Box.Width * blob.Box.Height;

    private static double Shared(ScanBox one, ScanBox other) =>
        Math.Max(0, Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left))
        * Math.Max(0, Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top));

    private static bool Explains(Blob blob, (ScanBox Box, double Confidence, bool IsBig) word, InkTone print)
    {
        var around = word.Box.Height * AroundLine;
        var (left, right) = (Math.Max(blob.Box.Left, word.Box.Left - around), Math.Min(blob.Box.Right, word.Box.Right + around));
        var (top, bottom) = (Math.Max(blob.Box.Top, word.Box.Top - around), Math.Min(blob.Box.Bottom, word.Box.Bottom + around));
        if (right <= left || bottom <= top || (right - left) * (bottom - top) < LeastInside * blob.Box.Width * blob.Box.Height)
        {
            return false;
        }

        var isLetter = blob.Box.Height <= word.Box.Height * MostHeight && blob.Box.Width <= word.Box.Height * MostWidth;
        var isStrange = blob.Tone != print;
        return word.IsBig ? isLetter && word.Confidence >= SureBigWord : isLetter || (!isStrange && word.Confidence >= SureWord);
    }
}
