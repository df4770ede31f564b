namespace Clona.Pipeline.Reporting;

/// <summary>Makes maps whose keys are written in ordinal order, so that equal content gives equal bytes.</summary>
public static class InOrder
{
    /// <summary>A sorted copy of <paramref name="entries"/>.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var sorted = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            sorted.Add(key, value);
        }

        return sorted;
    }
}
