using Clona.Detectors.Declension;

namespace Clona.TrainingText.Stock;

/// <summary>Names of foreigners by nation, from the project's own list.</summary>
/// <remarks>A line is <c>nation;kind;names</c>, the kind m (given, men), f (given, women) or s (surnames).</remarks>
public sealed class ForeignNames
{
    private readonly Dictionary<string, List<string>> names = new(StringComparer.Ordinal);
    private readonly List<string> nations;

    /// <summary>The names of <paramref name="part"/>.</summary>
    public ForeignNames(Part part)
    {
        foreach (var fields in TextLists.Read("foreign-names").Select(line => line.Split(';')))
        {
            names[fields[0] + fields[1]] = fields[2].Split(' ').Where(name => PartHash.Of(name) == part).ToList();
        }

        nations = names.Keys.Select(key => key[..2]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
    }

    /// <summary>One of the nations, by its two letters.</summary>
    public string Nation(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Of(nations);
    }

    /// <summary>A given name.</summary>
    public string Given(Draw draw, string nation, Gender gender)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Of(names[nation + (gender == Gender.Masculine ? "m" : "f")]);
    }

    /// <summary>A surname as a man bears it.</summary>
    public string Surname(Draw draw, string nation)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Of(names[nation + "s"]);
    }
}
