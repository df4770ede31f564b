using System.Globalization;

namespace Clona.Tagger.Linking;

/// <summary>Counts pairs of marks of one person that got one pseudonym, and pseudonyms that two persons got, as the test
/// <c>OnePersonOnePseudonym</c> does.</summary>
internal sealed class LinkingFigures
{
    private long pairs;
    private long same;
    private int collisions;

    /// <summary>Adds a document.</summary>
    public void Add(IEnumerable<(string Entity, string Pseudonym)> marks)
    {
        var byEntity = marks.ToLookup(mark => mark.Entity, mark => mark.Pseudonym, StringComparer.Ordinal);
        foreach (var person in byEntity)
        {
            long count = person.Count();
            pairs += count * (count - 1) / 2;
            same += person.GroupBy(pseudonym => pseudonym, StringComparer.Ordinal).Sum(group => (long)group.Count() * (group.Count() - 1) / 2);
        }

        collisions += byEntity.SelectMany(person => person.Distinct(StringComparer.Ordinal)).GroupBy(name => name, StringComparer.Ordinal).Sum(group => group.Count() - 1);
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} pairs {same} of {pairs} = {100.0 * same / Math.Max(1, pairs):0.0}  collisions {collisions}"));
}
