namespace Clona.Pipeline.Pseudonyms;

/// <summary>Tells where a part of an invented name alone would stand for somebody else as well.</summary>
/// <remarks>A whole name has one bearer. A given name, a surname, initials may have several: families share a surname.</remarks>
internal sealed class NameRivals
{
    private readonly Dictionary<string, List<InventedName>> bySurname;
    private readonly Dictionary<string, List<InventedName>> byGiven;
    private readonly List<InventedName> all;
    private readonly ILookup<string, HashSet<string>> couples;

    /// <summary>Among the bearers of <paramref name="names"/>, of whom <paramref name="couples"/> are named by one surname.</summary>
    public NameRivals(IEnumerable<InventedName> names, IEnumerable<IReadOnlyList<InventedName>> couples)
    {
        all = [.. names.DistinctBy(name => name.Full)];
        bySurname = Grouped(name => name.Surname);
        byGiven = Grouped(name => name.Given);
        this.couples = couples.ToLookup(couple => couple[0].Surname, FullOf, StringComparer.Ordinal);
    }

    /// <summary>Whether what a mention would show fits somebody whom it does not mean.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="meant">The names of those whom it means.</param>
    /// <param name="shown">The names that it would show: other surnames than <paramref name="meant"/> where somebody was born with them.</param>
    public bool Fit(NameMention mention, IReadOnlyList<InventedName> meant, IReadOnlyList<InventedName> shown)
    {
        var own = FullOf(meant);
        if (mention.Persons < shown.Count)
        {
            return couples[shown[0].Surname].Any(couple => !couple.SetEquals(own));
        }

        return Enumerable.Range(0, mention.Persons).Any(person => Fit(mention, person, shown[Math.Min(person, shown.Count - 1)], own));
    }

    private bool Fit(NameMention mention, int person, InventedName name, HashSet<string> own)
    {
        var kinds = mention.UnitsOf(person).Select(unit => unit.Kind).ToHashSet();
        if (mention.SharesSurname)
        {
            kinds.UnionWith(mention.UnitsOf(1).Select(unit => unit.Kind).Where(kind => kind is UnitKind.Surname or UnitKind.SurnameInitial));
        }

        var others = kinds.Contains(UnitKind.Surname) ? bySurname.GetValueOrDefault(name.Surname)
            : kinds.Contains(UnitKind.Given) ? byGiven.GetValueOrDefault(name.Given) : all;
        return kinds.Count > 0 && (others ?? []).Exists(other => !own.Contains(other.Full) && IsLike(kinds, name, other));
    }

    // A whole surname tells the gender; letters tell nothing.
    private static bool IsLike(HashSet<UnitKind> kinds, InventedName name, InventedName other)
    {
        var isGiven = kinds.Contains(UnitKind.Given) ? other.Given == name.Given
            : !kinds.Contains(UnitKind.GivenInitial) || other.Given[0] == name.Given[0];
        return isGiven && (kinds.Contains(UnitKind.Surname) ? other.Surname == name.Surname && other.Gender == name.Gender
            : !kinds.Contains(UnitKind.SurnameInitial) || other.Surname[0] == name.Surname[0]);
    }

    private Dictionary<string, List<InventedName>> Grouped(Func<InventedName, string> word) =>
        all.GroupBy(word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private static HashSet<string> FullOf(IEnumerable<InventedName> names) => names.Select(name => name.Full).ToHashSet(StringComparer.Ordinal);
}
