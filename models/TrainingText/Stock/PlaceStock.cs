namespace Clona.TrainingText.Stock;

/// <summary>Municipalities of one part of the division, read from the data folder.</summary>
public sealed class PlaceStock
{
    private const int RowsOfATown = 6;

    private readonly List<Place> villages;
    private readonly List<Place> towns;

    private PlaceStock(List<Place> villages, List<Place> towns)
    {
        this.villages = villages;
        this.towns = towns;
    }

    /// <summary>Names of all municipalities of this part.</summary>
    public IReadOnlyCollection<string> Towns =>
        villages.Concat(towns).Select(place => place.Town).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads the municipalities of <paramref name="part"/>; a place whose part bears a name of the other side is left out.</summary>
    public static PlaceStock Read(string folder, Part part)
    {
        var rows = File.ReadLines(Path.Join(folder, "places", "municipalities-parts-psc.csv"))
            .Skip(1).Select(line => line.Split(','))
            .Where(row => row[2].Length == 5 && row[4].Length > 2 && row[1].Length > 2)
            .Where(row => PartHash.Of(row[4]) == part && PartHash.Of(row[1]) == part)
            .ToList();
        var sizes = rows.GroupBy(row => row[4], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var places = rows.Select(row => new Place(row[1], row[4], row[2], row[6], sizes[row[4]] >= RowsOfATown)).ToList();
        return new PlaceStock(places.Where(place => !place.HasStreets).ToList(), places.Where(place => place.HasStreets).ToList());
    }

    /// <summary>A village or a town.</summary>
    public Place Any(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Of(draw.Chance(45) ? villages : towns);
    }

    /// <summary>A place whose houses stand in streets.</summary>
    public Place WithStreets(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Of(towns);
    }
}
