namespace Clona.Scans.Signatures;

/// <summary>Tells which blobs a pen may have drawn in one go: long, thin, winding, without straight sides.</summary>
/// <param name="perMillimetre">Pixels of a millimetre.</param>
/// <param name="lineHeight">Height of most printed lines, in pixels.</param>
/// <param name="print">Tone of what is printed.</param>
internal sealed class PenStroke(double perMillimetre, double lineHeight, InkTone print)
{
    // Millimetres.
    private const double ShortestLong = 5;
    private const double ShortestShort = 1.8;
    private const double Longest = 110;
    private const double Widest = 1.5;

    private const double MostDensity = 0.42;
    private const double MostDensityOfLow = 0.27;
    private const double Low = 1.3;
    private const double LeastWindings = 1.15;
    private const double MostWindings = 14;
    private const double LeastBend = 0.45;
    private const double MostStraightness = 0.3;

    // Loops of writing enclose a place every few millimetres; noise and small print many more.
    private const double MostHolesOfMillimetre = 0.22;

    /// <summary>Whether the blob may be a stroke.</summary>
    public bool IsOne(Blob blob) =>
        blob.LongSide >= ShortestLong * perMillimetre && blob.LongSide <= Longest * perMillimetre
        && blob.ShortSide >= ShortestShort * perMillimetre
        && blob.StrokeWidth <= Widest * perMillimetre
        && blob.Density <= (blob.Tone == print && blob.Box.Height <= Low * lineHeight ? MostDensityOfLow : MostDensity)
        && blob.Windings <= MostWindings && (blob.Windings >= LeastWindings || blob.Bend >= LeastBend)
        && blob.Straightness <= MostStraightness
        && blob.Holes <= MostHolesOfMillimetre * blob.Length / perMillimetre;
}
