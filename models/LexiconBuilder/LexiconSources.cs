using System.Globalization;
using Clona.Detectors.Lexicon;

namespace Clona.LexiconBuilder;

/// <summary>Reads the source tables into facts per written form.</summary>
internal sealed class LexiconSources(string folder)
{
    private readonly Dictionary<string, LexiconFacts> facts = new(StringComparer.Ordinal);

    /// <summary>All forms of all tables, in lower case.</summary>
    public IReadOnlyDictionary<string, LexiconFacts> Read()
    {
        ReadGivenNames();
        ReadSurnames();
        ReadPlaces();
        ReadWords();
        foreach (var (name, kind) in FamiliarNames.Missing(facts))
        {
            Add(name, kind);
        }

        return facts;
    }

    private void ReadGivenNames()
    {
        foreach (var row in Rows("names/given-names.tsv", '\t').Where(row => IsWord(row[0])))
        {
            var holders = int.Parse(row[1], CultureInfo.InvariantCulture);
            Add(row[0], GivenNameGender.Of(row[0]) | Frequency(holders, 50, 1_000, 20_000, (int)LexiconFacts.GivenFrequencyLow));
        }
    }

    private void ReadSurnames()
    {
        foreach (var surname in File.ReadLines(Path("names/surnames-over-50-holders.txt")).Where(IsWord))
        {
            Add(surname, SurnameGender(surname));
        }
    }

    private void ReadPlaces()
    {
        foreach (var row in Rows("places/municipalities-parts-psc.csv", ','))
        {
            AddPlace(row[1], LexiconFacts.Place);
            AddPlace(row[4], LexiconFacts.Place | LexiconFacts.Municipality);
            AddPlace(row[6], LexiconFacts.Place);
            AddPlace(row[10], LexiconFacts.Place);
        }
    }

    private void ReadWords()
    {
        foreach (var row in Rows("words/lowercase-administrative.tsv", '\t').Where(row => IsWord(row[0])))
        {
            var count = int.Parse(row[1], CultureInfo.InvariantCulture);
            Add(row[0], Frequency(count, 1, 20, 200, (int)LexiconFacts.WordLow));
        }
    }

    private void AddPlace(string name, LexiconFacts kind)
    {
        if (name.Length < 2)
        {
            return;
        }

        Add(name, kind);
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 1)
        {
            Add(name[..blank], LexiconFacts.PlaceStart);
        }
    }

    private void Add(string form, LexiconFacts added)
    {
        var key = form.ToLowerInvariant();
        facts[key] = facts.GetValueOrDefault(key) | added;
    }

    private static LexiconFacts SurnameGender(string surname) => surname[^1] switch
    {
        'á' => LexiconFacts.SurnameFemale,
        'í' or 'ů' => LexiconFacts.SurnameMale | LexiconFacts.SurnameFemale,
        _ => LexiconFacts.SurnameMale,
    };

    private static LexiconFacts Frequency(int count, int rare, int frequent, int veryFrequent, int unit)
    {
        var level = (count >= rare ? 1 : 0) + (count >= frequent ? 1 : 0) + (count >= veryFrequent ? 1 : 0);
        return (LexiconFacts)(level * unit);
    }

    private static bool IsWord(string form) => form.Length >= 2 && form.All(char.IsLetter);

    private IEnumerable<string[]> Rows(string name, char separator) =>
        File.ReadLines(Path(name)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(separator));

    private string Path(string name) => System.IO.Path.Join(folder, name);
}
