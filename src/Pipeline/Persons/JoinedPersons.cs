namespace Clona.Pipeline.Persons;

/// <summary>Tells from the mentions alone at which of them a person has to look before they get a pseudonym.</summary>
/// <remarks>
/// Those of everybody whom the program named twice: however sure it is, the second mention may be another's, and then two people would share a pseudonym. Who is named
/// once shares theirs with nobody.
/// </remarks>
internal sealed class JoinedPersons
{
    private readonly HashSet<string> joined;

    private JoinedPersons(HashSet<string> joined) => this.joined = joined;

    /// <summary>Of <paramref name="mentions"/>, the second halves of names in two cells left out.</summary>
    public static JoinedPersons Of(IEnumerable<PersonMention> mentions)
    {
        var (once, twice) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var label in mentions.Where(mention => !mention.IsInDoubt).SelectMany(mention => mention.Labels.Distinct()))
        {
            (once.Add(label) ? once : twice).Add(label);
        }

        return new JoinedPersons(twice);
    }

    /// <summary>Whether a person has to say whom <paramref name="mention"/> means, or confirm it.</summary>
    public bool IsAsked(PersonMention mention) => mention.IsInDoubt || (mention.IsUnsure && !mention.HasTwoNames) || mention.Labels.Any(joined.Contains);

    /// <summary>Those of two names in one mention that need no answer, one bit for each.</summary>
    public int PartsNamedOnce(PersonMention mention) => mention.IsInDoubt ? 0
        : mention.Labels.Select((label, part) => joined.Contains(label) ? 0 : 1 << part).Aggregate(0, (bits, bit) => bits | bit);
}
