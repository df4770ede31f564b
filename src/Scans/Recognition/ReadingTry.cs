using Clona.Scans.Pictures;

namespace Clona.Scans.Recognition;

/// <summary>One attempt to read a page.</summary>
internal sealed class ReadingTry
{
    // A page with less ink than a short line is blank.
    private const int BlankCells = 60;

    // What a page has besides its text: signatures, stamps, a coat of arms.
    private const double LeastExplained = 0.5;
    private const double LeastConfidence = 55;

    /// <summary>Judges what was read.</summary>
    /// <param name="pieces">What was read.</param>
    /// <param name="ink">The ink of the page.</param>
    /// <param name="turning">How the page was turned.</param>
    /// <param name="codes">QR codes and barcodes, whose ink no words explain.</param>
    public ReadingTry(IReadOnlyList<ScannedPiece> pieces, PageInk ink, Turning turning, IReadOnlyList<ScannedMark> codes)
    {
        (Pieces, Ink, Turning) = (pieces, ink, turning);
        var map = ink.Map();
        if (!ink.IsPart)
        {
            SolidInk.Clear(map);
        }

        foreach (var code in codes)
        {
            map.Clear(code.Box);
        }

        var total = map.Inked;
        foreach (var piece in pieces)
        {
            map.Clear(piece.Box);
        }

        var explained = total <= BlankCells ? 1 : 1 - ((double)map.Inked / total);
        var letters = Math.Max(1, pieces.Sum(piece => piece.Text.Length));
        var confidence = pieces.Sum(piece => piece.Confidence * piece.Text.Length) / letters;
        IsEnough = total <= BlankCells || (explained >= LeastExplained && confidence >= LeastConfidence);
        Worth = explained * confidence;
    }

    /// <summary>What was read.</summary>
    public IReadOnlyList<ScannedPiece> Pieces { get; }

    /// <summary>The ink it was read from.</summary>
    public PageInk Ink { get; }

    /// <summary>How the page was turned to be read.</summary>
    public Turning Turning { get; }

    /// <summary>Accents above the boxes of words, in the picture as it was before it was turned.</summary>
    public IReadOnlyList<ScanBox> Accents { get; init; } = [];

    /// <summary>Whether the words explain the ink and are sure enough.</summary>
    public bool IsEnough { get; }

    /// <summary>How good the attempt is beside others of the same page.</summary>
    public double Worth { get; }
}
