using System.Globalization;

namespace Clona.Tagger.Linking;

/// <summary>Counts pairs of marks of one person that got one pseudonym, and pseudonyms that two persons got, as the test
/// <c>OnePersonOnePseudonym</c> does.</summary>
internal sealed class LinkingFigures
{
    private long pairs;
    private long same;
    private int collisions;
    private int doubts;
    private int unsure;
    private int persons;
    private int asked;
    private int joined;
    private long words;

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

    /// <summary>Adds what had to be asked about a document.</summary>
    public void Ask(LinkingAnswers answers, string text)
    {
        doubts += answers.Doubts;
        unsure += answers.Unsure;
        persons += answers.UnsurePersons;
        asked += answers.Pairs;
        joined += answers.Joined;
        words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    /// <summary>Prints the questions.</summary>
    public void PrintAsked(string name, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} in doubt {doubts} = {1000.0 * doubts / Math.Max(1, words):0.00}, may be one {asked} = {1000.0 * asked / Math.Max(1, words):0.00} to be looked at {unsure} of {persons} persons = {1000.0 * unsure / Math.Max(1, words):0.00} and {1000.0 * persons / Math.Max(1, words):0.00} for 1,000 of {words} words, were one {joined}"));

    /// <summary>Prints the figures.</summary>
    public void Print(string name, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} pairs {same} of {pairs} = {100.0 * same / Math.Max(1, pairs):0.0}  collisions {collisions}"));
}
