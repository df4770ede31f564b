using System.Globalization;
using Clona.Detectors.Declension;

namespace Clona.TrainingText.Stock;

/// <summary>Given names of one part of the division with their frequency, read from the data folder.</summary>
public sealed class GivenNameStock
{
    private const int FewestHolders = 300;

    private static readonly HashSet<string> MenInA = TextLists.Read("men-in-vowels").ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> WomenElsewhere = TextLists.Read("women-in-consonants").ToHashSet(StringComparer.Ordinal);

    private readonly List<string> men;
    private readonly List<string> women;

    private GivenNameStock(List<string> men, List<string> women)
    {
        this.men = men;
        this.women = women;
    }

    /// <summary>Reads the names of <paramref name="part"/> that at least three hundred people bear.</summary>
    public static GivenNameStock Read(string folder, Part part)
    {
        var male = new List<string>();
        var female = new List<string>();
        foreach (var row in File.ReadLines(Path.Join(folder, "names", "given-names.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            var holders = int.Parse(row[1], CultureInfo.InvariantCulture);
            if (holders < FewestHolders || row[0].Length < 3 || !row[0].All(char.IsLetter) || PartHash.Of(row[0]) != part)
            {
                continue;
            }

            // The square root keeps frequent names frequent and still shows the rare ones.
            (GenderOf(row[0]) == Gender.Masculine ? male : female)
                .AddRange(Enumerable.Repeat(row[0], 1 + (int)(Math.Sqrt(holders) / 25)));
        }

        return new GivenNameStock(male, female);
    }

    /// <summary>A given name of a person of <paramref name="gender"/>.</summary>
    public string Any(Draw draw, Gender gender)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Of(gender == Gender.Masculine ? men : women);
    }

    private static Gender GenderOf(string name)
    {
        if (MenInA.Contains(name))
        {
            return Gender.Masculine;
        }

        return name[^1] is 'a' or 'e' or 'ě' or 'á' or 'é' || WomenElsewhere.Contains(name) ? Gender.Feminine : Gender.Masculine;
    }
}
