namespace Clona.TrainingText.Stock;

/// <summary>Surnames (in the form for men) of one part of the division: listed ones, ordinary words, and invented ones.</summary>
public sealed class SurnameStock
{
    private readonly List<string> listed;
    private readonly List<string> words;
    private readonly HashSet<string> known;
    private readonly Part part;

    private SurnameStock(List<string> listed, List<string> words, HashSet<string> known, Part part)
    {
        this.listed = listed;
        this.words = words;
        this.known = known;
        this.part = part;
    }

    /// <summary>Reads the surnames of <paramref name="part"/>.</summary>
    public static SurnameStock Read(string folder, Part part)
    {
        var all = File.ReadLines(Path.Join(folder, "names", "surnames-over-50-holders.txt"))
            .Where(name => name.Length > 2 && name.All(char.IsLetter) && name[^1] != 'á')
            .ToHashSet(StringComparer.Ordinal);
        var common = TextLists.Read("word-surnames").Where(name => PartHash.Of(name) == part).ToList();
        var own = all.Where(name => PartHash.Of(name) == part).Order(StringComparer.Ordinal).ToList();
        return new SurnameStock(own, common, all, part);
    }

    /// <summary>A surname of any kind.</summary>
    public string Any(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Below(100) switch
        {
            < 62 => Listed(draw),
            < 78 => draw.Of(words),
            _ => Invented(draw),
        };
    }

    /// <summary>A surname that many people bear.</summary>
    public string Listed(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Of(listed);
    }

    /// <summary>A surname that stands in no list.</summary>
    public string Invented(Draw draw)
    {
        while (true)
        {
            var name = SurnameInventor.Make(draw);
            if (PartHash.Of(name) == part && !known.Contains(name))
            {
                return name;
            }
        }
    }
}
