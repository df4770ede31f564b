namespace Clona.TrainingText.Stock;

/// <summary>Everything that names are drawn from, for one part of the division.</summary>
public sealed class NameStock
{
    private NameStock(Part part, GivenNameStock given, SurnameStock surnames, PlaceStock places)
    {
        Part = part;
        Given = given;
        Surnames = surnames;
        Places = places;
        Streets = new StreetStock(part, surnames);
        Foreign = new ForeignNames(part);
    }

    /// <summary>The part.</summary>
    public Part Part { get; }

    /// <summary>Given names.</summary>
    public GivenNameStock Given { get; }

    /// <summary>Surnames in the form for men.</summary>
    public SurnameStock Surnames { get; }

    /// <summary>Municipalities.</summary>
    public PlaceStock Places { get; }

    /// <summary>Streets.</summary>
    public StreetStock Streets { get; }

    /// <summary>Names of foreigners.</summary>
    public ForeignNames Foreign { get; }

    /// <summary>Reads the stock of <paramref name="part"/> from the data folder.</summary>
    public static NameStock Read(string folder, Part part)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new(part, GivenNameStock.Read(folder, part), SurnameStock.Read(folder, part), PlaceStock.Read(folder, part));
    }
}
