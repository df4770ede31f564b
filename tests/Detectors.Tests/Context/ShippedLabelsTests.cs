using System.Text;
using Clona.Detectors.Context;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Context;

/// <summary>Every phrase of the shipped tables, asked of the packed table as a text would.</summary>
public sealed class ShippedLabelsTests
{
    [Theory]
    [InlineData("labels.tsv")]
    [InlineData("parties.tsv")]
    [InlineData("sensitive.tsv")]
    public void Every_phrase_is_found_as_it_is_written_without_diacritics_and_in_capitals(string name)
    {
        var (table, phrases) = Load(name);
        var hits = new LabelHits();
        var lost = new List<string>();
        foreach (var (phrase, kind, flags) in phrases)
        {
            foreach (var spelling in new[] { phrase, Folded(phrase), phrase.ToUpperInvariant() })
            {
                // A head of a column stands in a cell of its own, what needs a number before one.
                var (before, behind) = flags.Contains('N', StringComparison.Ordinal) ? ("", ": 1") : ("| ", " |");
                var text = before + spelling + behind;
                var isCapital = flags.Contains('U', StringComparison.Ordinal) && behind == ": 1" && spelling.Any(char.IsLower);
                var end = before.Length + spelling.Length;
                if (!isCapital && !table.Scan(text, hits).ToArray().Any(hit => hit.Kind == kind && hit.Start == before.Length && hit.End == end))
                {
                    lost.Add(text);
                }
            }
        }

        phrases.Count.ShouldBeGreaterThan(100);
        lost.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("labels.tsv")]
    [InlineData("parties.tsv")]
    [InlineData("sensitive.tsv")]
    public void No_phrase_is_found_where_its_word_goes_on(string name)
    {
        var (table, phrases) = Load(name);
        var hits = new LabelHits();

        phrases.Where(phrase => char.IsLetter(phrase.Phrase[^1]) && !phrase.IsPrefix)
            .Where(phrase => table.Scan(phrase.Phrase + "xx: 1", hits).ToArray().Any(hit => hit.End == phrase.Phrase.Length))
            .ShouldBeEmpty();
    }

    // Of one phrase in several rows the first counts.
    private static (LabelTable Table, List<Shipped> Phrases) Load(string name)
    {
        using var stream = typeof(LabelTable).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd();
        var phrases = text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'))
            .SelectMany(cells => cells[3].Split('|').Select(phrase => new Shipped(phrase.TrimEnd('*'), Enum.Parse<LabelKind>(cells[0]), cells[2]) { IsPrefix = phrase.EndsWith('*') }))
            .DistinctBy(phrase => Folded(phrase.Phrase).Replace(". ", ".", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal).Replace(" /", "/", StringComparison.Ordinal));
        return (LabelTable.Parse(text), [.. phrases]);
    }

    private static string Folded(string phrase) => string.Concat(phrase.Select(TextChars.Fold));

    private sealed record Shipped(string Phrase, LabelKind Kind, string Flags)
    {
        public bool IsPrefix { get; init; }
    }
}
