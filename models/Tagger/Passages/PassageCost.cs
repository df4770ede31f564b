using System.Globalization;
using Clona.Accuracy.Corpus;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Passages;

namespace Clona.Tagger.Passages;

/// <summary>Counts how much of the texts the weights are asked about, and how many of the marked passages lie there.</summary>
internal sealed class PassageCost
{
    private long tokens;
    private long asked;
    private int marks;
    private int reached;

    /// <summary>Counts a document.</summary>
    public void Add(PassageDocument document, HashFilter triggers)
    {
        var isAsked = new bool[document.Source.Text.Tokens.Length];
        var sentences = new PassageSentences(document.Source, triggers);
        while (sentences.Next() is { } unit)
        {
            isAsked.AsSpan(unit.First, unit.End - unit.First).Fill(true);
        }

        tokens += isAsked.Length;
        asked += isAsked.Count(one => one);
        marks += document.Marks.Count;
        reached += document.Marks.Count(mark => isAsked[mark.First] && isAsked[mark.End - 1]);
    }

    /// <summary>Prints the figures.</summary>
    public void Print(TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"  asked about {100.0 * asked / Math.Max(1, tokens):0.0} % of the words, in which {100.0 * reached / Math.Max(1, marks):0.0} % of the passages lie"));
}
