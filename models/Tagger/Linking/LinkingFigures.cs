using System.Globalization;

namespace Clona.Tagger.Linking;

/// <summary>What came of linking marked documents, and what had to be asked.</summary>
internal sealed class LinkingFigures
{
    private readonly PairTally tally = new();
    private int doubts;
    private int unsure;
    private int asked;
    private int joined;
    private long words;

    /// <summary>Adds a document.</summary>
    public void Add(IEnumerable<(string Entity, string Pseudonym)> marks) => tally.Add(marks);

    /// <summary>Adds what had to be asked about a document.</summary>
    public void Ask(LinkingAnswers answers, string text)
    {
        doubts += answers.Doubts;
        unsure += answers.Unsure;
        asked += answers.Pairs;
        joined += answers.Joined;
        words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    /// <summary>Prints the questions.</summary>
    public void PrintAsked(string name, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} for 1,000 of {words} words: in doubt {Rate(doubts)}, unsure {Rate(unsure)}, one or two {Rate(asked)} (one: {joined})"));

    /// <summary>Prints the figures.</summary>
    public void Print(string name, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} pairs {tally.Same} of {tally.Pairs} = {100.0 * tally.Share:0.0}  collisions {tally.Collisions}"));

    private string Rate(int count) => string.Create(CultureInfo.InvariantCulture, $"{1000.0 * count / Math.Max(1, words):0.00} ({count})");
}
