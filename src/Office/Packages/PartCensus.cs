namespace Clona.Office.Packages;

/// <summary>Counts what was left out of a document, by place.</summary>
public sealed class PartCensus
{
    private readonly SortedDictionary<string, long> counts = new(StringComparer.Ordinal);

    /// <summary>Place → count, without zeros, in ordinal order.</summary>
    public IReadOnlyDictionary<string, long> Counts => counts;

    /// <summary>Adds <paramref name="count"/> cases of <paramref name="place"/>.</summary>
    public void Add(string place, long count = 1)
    {
        if (count > 0)
        {
            counts[place] = counts.GetValueOrDefault(place) + count;
        }
    }
}
