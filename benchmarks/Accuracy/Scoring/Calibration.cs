namespace Clona.Accuracy.Scoring;

/// <summary>Collects stated confidences and whether they came true; ten bins of equal width.</summary>
internal sealed class Calibration
{
    private const int Bins = 10;

    private readonly int[] counts = new int[Bins];
    private readonly int[] hits = new int[Bins];
    private readonly double[] stated = new double[Bins];

    /// <summary>
    /// Expected calibration error: Σ (n_b / n) · |hits_b / n_b − mean confidence_b|, in [0, 1]; null without a finding.
    /// </summary>
    public double? ExpectedError
    {
        get
        {
            var all = counts.Sum();
            return all == 0
                ? null
                : Enumerable.Range(0, Bins).Sum(bin => Math.Abs(hits[bin] - stated[bin])) / all;
        }
    }

    /// <param name="confidence">Stated probability, 0 to 1.</param>
    /// <param name="hit">Whether the finding was right.</param>
    public void Count(double confidence, bool hit)
    {
        var bin = Math.Clamp((int)(confidence * Bins), 0, Bins - 1);
        counts[bin]++;
        hits[bin] += hit ? 1 : 0;
        stated[bin] += confidence;
    }
}
