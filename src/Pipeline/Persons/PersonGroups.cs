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

    /// <summary>As many of a group as one form holds: the first person, and one after the other whoever has most open pairs with those who are shown already.</summary>
    /// <remarks>
    /// Each answer to such a form settles a pair of its first person, so that a group of any size comes to its end, and each open pair stands on one form sooner or later. Of a group
    /// where everybody is like everybody else, 100 people take six forms of 50, 300 take 67.
    /// </remarks>
    /// <param name="group">The group, in the order of the text; more than a form holds.</param>
    /// <param name="pairs">What is open; pairs with somebody outside the group count for nothing.</param>
    /// <param name="most">How many stand on a form, at least 2.</param>
    /// <returns>Them, in the order of the text.</returns>
    public static IReadOnlyList<PersonPlace> OnOneForm(IReadOnlyList<PersonPlace> group, IEnumerable<(PersonPlace First, PersonPlace Second)> pairs, int most)
    {
        var members = group.ToHashSet();
        var beside = pairs.Where(pair => members.Contains(pair.First) && members.Contains(pair.Second))
            .SelectMany(pair => new[] { pair, (First: pair.Second, Second: pair.First) }).ToLookup(pair => pair.First, pair => pair.Second);
        var shown = new SortedSet<PersonPlace>();
        var open = new Dictionary<PersonPlace, int> { [group[0]] = 0 };
        while (shown.Count < most && open.Count > 0)
        {
            var next = open.MinBy(item => (-item.Value, item.Key)).Key;
            shown.Add(next);
            open.Remove(next);
            foreach (var other in beside[next].Where(other => !shown.Contains(other)))
            {
                open[other] = open.GetValueOrDefault(other) + 1;
            }
        }

        return [.. shown];
    }
}
