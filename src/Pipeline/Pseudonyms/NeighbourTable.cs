using System.Collections.Frozen;
using System.Reflection;
using Clona.Detectors.Declension;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Words that stand before names: prepositions, courtesies and the nouns of functions in all their forms.</summary>
internal static class NeighbourTable
{
    private static readonly FrozenDictionary<string, NeighbourWord> Words = Read();

    private static readonly FrozenDictionary<string, NeighbourWord> Plain = Words
        .GroupBy(pair => NameForms.WithoutDiacritics(pair.Key), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Value).Aggregate(Both), StringComparer.Ordinal);

    /// <summary>What <paramref name="word"/> (small letters) says; its diacritics may be missing.</summary>
    public static bool TryFind(string word, out NeighbourWord found) => Words.TryGetValue(word, out found) || Plain.TryGetValue(word, out found);

    /// <summary>The set that the digits of <paramref name="cases"/> name.</summary>
    private static GrammaticalCases Set(string cases) => (GrammaticalCases)cases.Aggregate(0, (sum, digit) => sum | (1 << (digit - '1')));

    private static FrozenDictionary<string, NeighbourWord> Read()
    {
        var words = new Dictionary<string, NeighbourWord>(StringComparer.Ordinal);
        foreach (var line in Lines())
        {
            var parts = line.Split(' ');
            foreach (var (word, found) in EntriesOf(parts))
            {
                words[word] = words.TryGetValue(word, out var known) ? Both(known, found) : found;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static NeighbourWord Both(NeighbourWord one, NeighbourWord other) => new(
        one.Cases | other.Cases,
        one.Gender == other.Gender ? one.Gender : null,
        one.IsPreposition || other.IsPreposition,
        one.IsPlural && other.IsPlural);

    private static IEnumerable<(string Word, NeighbourWord Found)> EntriesOf(string[] parts) => parts[0] switch
    {
        "preposition" => [(parts[1], new NeighbourWord(Set(parts[2]), null, true, false))],
        "form" => [(parts[1], new NeighbourWord(Set(parts[2]), parts[3] switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => null }, false, false))],
        "plural" => [(parts[1], new NeighbourWord(Set(parts[2]), null, false, true))],
        "man" => parts.Skip(1).SelectMany(noun => FormsOf(noun, Gender.Masculine)),
        _ => parts.Skip(1).SelectMany(noun => FormsOf(noun, Gender.Feminine)),
    };

    private static IEnumerable<(string Word, NeighbourWord Found)> FormsOf(string noun, Gender gender)
    {
        foreach (var grammaticalCase in Enum.GetValues<GrammaticalCase>())
        {
            var found = new NeighbourWord((GrammaticalCases)(1 << ((int)grammaticalCase - 1)), gender, false, false);
            if (gender == Gender.Feminine)
            {
                yield return (noun[^1] == 'á' ? FeminineDeclension.Surname(noun, grammaticalCase) : FeminineDeclension.Given(noun, grammaticalCase), found);
                continue;
            }

            yield return (MasculineDeclension.Of(noun, grammaticalCase), found);
            yield return (MasculineDeclension.Of(noun, grammaticalCase, beforeSurname: true), found);
            if (noun.EndsWith("ce", StringComparison.Ordinal) && grammaticalCase is GrammaticalCase.Dative or GrammaticalCase.Locative)
            {
                yield return (noun[..^1] + "i", found);
            }
        }
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("pseudonyms/neighbours.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
