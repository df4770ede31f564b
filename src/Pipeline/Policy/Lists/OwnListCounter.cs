namespace Clona.Pipeline.Policy.Lists;

/// <summary>Counts how often each entry hits in sample texts; knows no values afterwards.</summary>
public sealed class OwnListCounter
{
    private readonly OwnLists lists;
    private readonly DateOnly today;
    private readonly OwnMatcher matcher;
    private readonly Dictionary<OwnEntry, (int Hits, int Documents)> counts = [];

    /// <summary>A counter for the entries of <paramref name="lists"/>.</summary>
    public OwnListCounter(OwnLists lists, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(lists);
        this.lists = lists;
        this.today = today;
        matcher = new OwnMatcher(lists.ValidOn(today));
    }

    /// <summary>Number of texts counted.</summary>
    public int Documents { get; private set; }

    /// <summary>One row for each entry in the order of the file.</summary>
    public IEnumerable<OwnEntryCount> Rows => lists.Entries.Select(entry =>
    {
        var (hits, documents) = counts.GetValueOrDefault(entry);
        return new OwnEntryCount(entry, entry.Validity.Contains(today), hits, documents);
    });

    /// <summary>Counts the hits in <paramref name="text"/>.</summary>
    public void Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Documents++;
        foreach (var group in matcher.FindIn(text).All.GroupBy(match => match.Entry))
        {
            var (hits, documents) = counts.GetValueOrDefault(group.Key);
            counts[group.Key] = (hits + group.Count(), documents + 1);
        }
    }
}
