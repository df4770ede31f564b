namespace Clona.Tagger.Linking;

/// <summary>Counts pairs of mentions of one person that got one pseudonym, and pseudonyms that two persons got.</summary>
/// <remarks>The trainer and the test <c>OnePersonOnePseudonym</c> count by this file.</remarks>
internal sealed class PairTally
{
    public long Pairs { get; private set; }

    public long Same { get; private set; }

    public int Collisions { get; private set; }

    public int Persons { get; private set; }

    public double Share => Pairs == 0 ? 1 : Same / (double)Pairs;

    /// <summary>Adds one document: the entity that a person gave each mention, and the pseudonym it got.</summary>
    public void Add(IEnumerable<(string Entity, string Pseudonym)> mentions)
    {
        var byEntity = mentions.ToLookup(item => item.Entity, item => item.Pseudonym);
        foreach (var pseudonyms in byEntity.Select(group => group.ToList()))
        {
            Persons++;
            for (var i = 1; i < pseudonyms.Count; i++)
            {
                Pairs += i;
                Same += pseudonyms.Take(i).Count(other => other == pseudonyms[i]);
            }
        }

        // A pseudonym belongs to the person that has it most; everybody else who has it, too, is a collision.
        Collisions += byEntity.SelectMany(group => group.Distinct(StringComparer.Ordinal)).GroupBy(name => name, StringComparer.Ordinal)
            .Sum(group => group.Count() - 1);
    }
}
