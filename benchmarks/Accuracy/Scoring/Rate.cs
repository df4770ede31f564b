namespace Clona.Accuracy.Scoring;

/// <summary>A number of hits among a number of cases, while counting.</summary>
internal sealed class Rate
{
    public int Hits { get; private set; }

    public int Cases { get; private set; }

    /// <summary>The rate in percent, two digits; null where there was no case.</summary>
    public double? Percent => Rounding.Percent(Hits, Cases);

    public void Count(bool hit) => Add(hit ? 1 : 0, 1);

    public void Add(int hits, int cases)
    {
        Hits += hits;
        Cases += cases;
    }
}
