namespace Clona.Scans.Signatures;

/// <summary>How much blobs look like rows of letters, as stamps and unread print have them: as high as each other, side by side.</summary>
internal sealed class LetterRow
{
    // Millimetres.
    private const double LeastHeight = 0.9;
    private const double MostHeight = 4.5;
    private const double MostWidth = 5;

    private const int FewestLetters = 3;

    // In heights of the middle one, and pixels that scanning adds.
    private const double SameHeight = 0.15;
    private const double SamePixels = 0.5;
    private const double NeighbourHeight = 0.2;
    private const double OneLine = 0.4;
    private const double Gap = 0.7;

    /// <summary>Measures blobs.</summary>
    /// <param name="blobs">The blobs.</param>
    /// <param name="scale">Pixels of a millimetre.</param>
    public LetterRow(IReadOnlyList<Blob> blobs, double scale)
    {
        var letters = blobs.Where(blob => blob.Box.Height >= LeastHeight * scale && blob.Box.Height <= MostHeight * scale && blob.Box.Width <= MostWidth * scale).ToList();
        if (letters.Count < FewestLetters)
        {
            return;
        }

        var heights = letters.Select(blob => blob.Box.Height).Order().ToList();
        var middle = heights[heights.Count / 2];
        OfOneHeight = (double)heights.Count(height => Math.Abs(height - middle) <= (SameHeight * middle) + SamePixels) / heights.Count;
        Part = letters.Sum(blob => blob.Length) / blobs.Sum(blob => blob.Length);
        Aligned = letters.Count(blob => letters.Exists(other => other != blob && AreNeighbours(blob.Box, other.Box, middle)));
    }

    /// <summary>The part of the letters that are as high as the middle one.</summary>
    public double OfOneHeight { get; }

    /// <summary>The part of the strokes that is letters.</summary>
    public double Part { get; }

    /// <summary>How many letters have a neighbour on their line.</summary>
    public int Aligned { get; }

    private static bool AreNeighbours(ScanBox one, ScanBox other, double height) =>
        Math.Abs(one.Height - other.Height) <= (NeighbourHeight * height) + 1
        && Math.Abs(one.Bottom + one.Top - other.Bottom - other.Top) < 2 * OneLine * height
        && Math.Max(one.Left - other.Right, other.Left - one.Right) is var gap && gap >= 0 && gap < Gap * height;
}
