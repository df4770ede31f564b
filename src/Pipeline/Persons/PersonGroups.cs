namespace Clona.Pipeline.Persons;

/// <summary>Puts together all whom pairs connect.</summary>
internal static class PersonGroups
{
    /// <summary>The groups in the order of the text, and so those in each.</summary>
    public static IReadOnlyList<IReadOnlyList<PersonPlace>> Of(IEnumerable<(PersonPlace First, PersonPlace Second)> pairs)
    {
        var groupOf = new Dictionary<PersonPlace, SortedSet<PersonPlace>>();
        foreach (var (first, second) in pairs)
        {
            var (one, other) = (groupOf.GetValueOrDefault(first, [first]), groupOf.GetValueOrDefault(second, [second]));

            if (ReferenceEquals(one, other))
            {
                continue;
            }

            // The few go over to the many, so that a long list of one name takes hardly more than linear time.
            var (few, many) = one.Count < other.Count ? (one, other) : (other, one);
            many.UnionWith(few);
            foreach (var place in few.Append(first).Append(second))
            {
                groupOf[place] = many;
            }
        }

        return [.. groupOf.Values.Distinct().OrderBy(group => group.Min).Select(group => group.ToList())];
    }
}
