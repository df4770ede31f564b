namespace Clona.Scans;

/// <summary>Letters that stand together in a picture: a word, or the part of one up to a sign.</summary>
/// <param name="Text">What was read, without blanks.</param>
/// <param name="Line">Number of its line on the page, from 0, in reading order.</param>
/// <param name="StartsWord">Whether a blank stands before it.</param>
/// <param name="Confidence">How sure the reader is, 0 to 100.</param>
/// <param name="Start">Lower left corner, seen in the direction of the text.</param>
/// <param name="End">Lower right corner.</param>
/// <param name="Height">Pixels from the lower to the upper edge of its line.</param>
public sealed record ScannedPiece(
    string Text, int Line, bool StartsWord, double Confidence, ScanPoint Start, ScanPoint End, double Height)
{
    /// <summary>The upright box around the piece.</summary>
    public ScanBox Box
    {
        get
        {
            var (dx, dy) = (End.X - Start.X, End.Y - Start.Y);
            var length = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
            var (upX, upY) = (dy / length * Height, -dx / length * Height);
            double[] columns = [Start.X, End.X, Start.X + upX, End.X + upX];
            double[] rows = [Start.Y, End.Y, Start.Y + upY, End.Y + upY];
            return new(columns.Min(), rows.Min(), columns.Max(), rows.Max());
        }
    }

    /// <summary>Nothing of what was read.</summary>
    public override string ToString() => "…";
}
