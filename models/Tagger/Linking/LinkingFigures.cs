using System.Globalization;

namespace Clona.Tagger.Linking;

/// <summary>What came of linking marked documents, and what had to be asked.</summary>
internal sealed class LinkingFigures
{
    private readonly PairTally tally = new();
    private ClerkLoad load;
    private long words;

    /// <summary>Adds a document.</summary>
    public void Add(IEnumerable<(string Entity, string Pseudonym)> marks) => tally.Add(marks);

    /// <summary>Adds what had to be asked about a document.</summary>
    public void Ask(ClerkLoad asked, string text)
    {
        load += asked;
        words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    /// <summary>Prints what was asked.</summary>
    public void PrintAsked(string name, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} for 1,000 of {words} words: to decide {Rate(load.Questions)}: cards {Rate(load.Cards)}, sheets {Rate(load.Sheets)}, doubts {Rate(load.Doubts)}, groups {Rate(load.Groups)}, denied {load.Denied} ({load.Overlooked} on sheets), joined {load.Joined}; to look at: mentions {Rate(load.Looked)}, sure persons {Rate(load.Sure)}, persons in groups {Rate(load.Grouped)}"));

    /// <summary>Prints the figures.</summary>
    public void Print(string name, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} pairs {tally.Same} of {tally.Pairs} = {100.0 * tally.Share:0.0}  collisions {tally.Collisions}"));

    private string Rate(int count) => string.Create(CultureInfo.InvariantCulture, $"{1000.0 * count / Math.Max(1, words):0.00} ({count})");
}
