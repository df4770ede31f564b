using Clona.TrainingText.Stock;

namespace Clona.TrainingText.People;

/// <summary>Draws addresses and writes them in the shapes that Czech papers know.</summary>
public static class HomeWriter
{
    private static readonly string[] Romans = ["I", "II", "III", "IV"];

    /// <summary>An address of a house.</summary>
    public static Home Make(Draw draw, NameStock stock)
    {
        ArgumentNullException.ThrowIfNull(draw);
        ArgumentNullException.ThrowIfNull(stock);
        var place = stock.Places.Any(draw);
        return place.HasStreets && draw.Chance(82)
            ? new Home(stock.Streets.Any(draw), StreetNumber(draw), place)
            : new Home(null, VillageNumber(draw), place);
    }

    /// <summary>The address in one line.</summary>
    public static string Line(Home home, Draw draw) => Join(home, draw, ", ");

    /// <summary>The address over two or three lines, each later one after <paramref name="indent"/>.</summary>
    public static string Lines(Home home, Draw draw, string indent)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(draw);
        return House(home, draw) + "\n" + indent + Code(home.Place, draw) + " " + TownOf(home, draw);
    }

    /// <summary>The address without its postal code.</summary>
    public static string Short(Home home, Draw draw)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(draw);
        var town = home.Street is null ? home.Place.PartName : TownOf(home, draw);
        if (home.Street is null)
        {
            return draw.Chance(50) ? town + " " + home.House : $"{town} č. p. {Digits(home.House)}";
        }

        return draw.Below(4) switch
        {
            0 => $"{town}, {home.Street} {home.House}",
            1 => $"{home.Street} č. p. {home.House}, {town}",
            _ => $"{home.Street} {home.House}, {town}",
        };
    }

    private static string Join(Home home, Draw draw, string comma)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(draw);
        var house = House(home, draw);
        var town = TownOf(home, draw);
        var code = Code(home.Place, draw);
        return draw.Below(20) switch
        {
            < 9 => $"{house}{comma}{code} {town}",
            < 11 => $"{house}{comma}{town} {code}",
            < 13 => $"{house}{comma}{town}{comma}PSČ {code}",
            14 => $"{house}{comma}PSČ {code} {town}",
            15 => $"{house}{comma}{town}{comma}PSČ: {code}",
            16 => $"{town}{comma}{house}{comma}{code}",
            17 => $"{town}{comma}{house}",
            18 => $"{code} {town}{comma}{house}",
            _ => Short(home, draw),
        };
    }

    private static string House(Home home, Draw draw)
    {
        if (home.Street is null)
        {
            return draw.Below(6) switch
            {
                0 => "č. p. " + Digits(home.House),
                1 => "čp. " + Digits(home.House),
                2 => home.Place.PartName + " č. " + Digits(home.House),
                3 => home.Place.PartName + " č.p. " + Digits(home.House),
                _ => home.Place.PartName + " " + home.House,
            };
        }

        return draw.Below(14) switch
        {
            0 => $"ul. {home.Street} {home.House}",
            1 => $"{home.Street} č. p. {home.House}",
            2 => $"ulice {home.Street} {home.House}",
            3 => $"{home.Street} č. {Digits(home.House)}",
            4 => $"{home.Street} č.p. {Digits(home.House)}",
            5 when draw.Chance(50) => $"{home.Street} {home.House}, byt č. {draw.Between(1, 48)}",
            6 when draw.Chance(40) => $"{home.Street} {home.House}, {draw.Between(1, 9)}. patro",
            _ => $"{home.Street} {home.House}",
        };
    }

    private static string TownOf(Home home, Draw draw)
    {
        var (part, town) = (home.Place.PartName, home.Place.Town);
        var district = home.Place.District.StartsWith("Hlavní", StringComparison.Ordinal) ? town : home.Place.District;
        if (home.Street is null)
        {
            return draw.Chance(10) ? $"{town}, okres {district}" : town;
        }

        return draw.Below(12) switch
        {
            0 or 1 when part != town => $"{town} - {part}",
            2 when part != town => $"{town}-{part}",
            3 when part != town => $"{part}, {town}",
            4 => $"{town} {draw.Between(1, 12)}",
            5 when draw.Chance(30) => $"{town}, okr. {district}",
            _ => town,
        };
    }

    private static string Code(Place place, Draw draw) =>
        draw.Chance(85) ? place.PostalCode[..3] + " " + place.PostalCode[3..] : place.PostalCode;

    private static string StreetNumber(Draw draw) => draw.Below(12) switch
    {
        < 5 => $"{draw.Between(1, 3200)}/{draw.Between(1, 90)}",
        5 => $"{draw.Between(1, 3200)}/{draw.Between(1, 60)}{"abcd"[draw.Below(4)]}",
        6 => $"{draw.Between(1, 900)}/{Romans[draw.Below(4)]}",
        _ => $"{draw.Between(1, 1500)}",
    };

    private static string VillageNumber(Draw draw) =>
        draw.Chance(6) ? $"č. ev. {draw.Between(1, 90)}" : $"{draw.Between(1, 420)}";

    private static string Digits(string house) =>
        house.StartsWith("č. ev. ", StringComparison.Ordinal) ? house["č. ev. ".Length..] : house;
}
