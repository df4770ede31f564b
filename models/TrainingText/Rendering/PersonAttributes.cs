using System.Globalization;
using Clona.Detectors.Declension;
using Clona.TrainingText.People;
using Clona.TrainingText.Values;

namespace Clona.TrainingText.Rendering;

/// <summary>Writes identifiers and homes of people.</summary>
internal sealed class PersonAttributes(DocumentState state, Output output)
{
    private static readonly string[] Signatures = ["v. r.", "v.r.", "v. r.", "(podepsáno elektronicky)", "podepsáno elektronicky", "/podpis/", "podepsal", "vlastnoručně podepsáno"];

    /// <summary>Writes one attribute.</summary>
    /// <exception cref="FormatException">Unknown attribute.</exception>
    public void Write(Person person, string attribute, IReadOnlyList<string> arguments)
    {
        var (type, letter) = TypeOf(attribute);
        var surface = attribute == "home" ? Address(person, arguments) : Value(person, attribute);
        var entity = letter + person.Number.ToString(CultureInfo.InvariantCulture);
        var decision = SlotNames.Decision(arguments) ?? Decisions.Of(state.Profile, type, person.Role);
        output.Marked(surface, new Mark(type, person.Role, entity, decision));
    }

    private string Address(Person person, IReadOnlyList<string> arguments)
    {
        var draw = state.Draw;
        if (arguments.Contains("lines"))
        {
            return HomeWriter.Lines(person.Home, draw, string.Empty);
        }

        var shortly = arguments.Contains("short") || draw.Chance(12);
        return shortly ? HomeWriter.Short(person.Home, draw) : HomeWriter.Line(person.Home, draw);
    }

    private string Value(Person person, string attribute)
    {
        if (attribute is "born")
        {
            return DateWriter.Write(person.Born, state.Draw);
        }

        if (person.Values.TryGetValue(attribute, out var known))
        {
            return known;
        }

        return person.Values[attribute] = Make(person, attribute);
    }

    private string Make(Person person, string attribute)
    {
        var draw = state.Draw;
        return attribute switch
        {
            "rc" => draw.Chance(85) ? PersonalValues.BirthNumber(person.Born, person.Gender, draw)
                : PersonalValues.BirthNumber(person.Born, person.Gender, draw).Replace("/", draw.Chance(50) ? string.Empty : " / ", StringComparison.Ordinal),
            "year" => person.Born.Year.ToString(CultureInfo.InvariantCulture),
            "place" => state.Stock.Places.Any(draw).Town,
            "phone" => PersonalValues.Phone(draw),
            "mail" => PersonalValues.Email(person.Name, draw),
            "box" => PersonalValues.DataBox(draw),
            "acc" => draw.Chance(80) ? PersonalValues.Account(draw) : PersonalValues.Iban(draw),
            "op" => draw.Digits(9),
            "ico" => PersonalValues.CompanyId(draw),
            "dic" => "CZ" + PersonalValues.BirthNumber(person.Born, person.Gender, draw).Replace("/", string.Empty, StringComparison.Ordinal),
            "plate" => PersonalValues.Plate(draw),
            "sig" => draw.Of(Signatures),
            "id" => draw.Digits(draw.Between(4, 7)),
            "parcel" => DocumentNumbers.Parcel(draw),
            "health" => draw.Of(HealthWords(person.Gender)),
            _ => throw new FormatException($"A person has no {attribute}."),
        };
    }

    private static string[] HealthWords(Gender gender) => gender == Gender.Masculine
        ? ["držitel průkazu ZTP", "držitel průkazu ZTP/P", "invalidní důchodce III. stupně", "závislý na alkoholu", "nevidomý", "upoután na vozík"]
        : ["držitelka průkazu ZTP", "držitelka průkazu ZTP/P", "invalidní důchodkyně III. stupně", "závislá na alkoholu", "nevidomá", "upoutána na vozík"];

    private static (string Type, string Letter) TypeOf(string attribute) => attribute switch
    {
        "home" => ("ADDRESS", "A"),
        "born" or "year" => ("BIRTH_DATE", "D"),
        "rc" => ("BIRTH_NUMBER", "R"),
        "place" => ("BIRTH_PLACE", "M"),
        "phone" => ("PHONE", "T"),
        "mail" => ("EMAIL", "E"),
        "box" => ("DATABOX", "S"),
        "acc" => ("BANK_ACCOUNT", "B"),
        "op" => ("ID_DOCUMENT", "O"),
        "ico" => ("COMPANY_ID", "I"),
        "dic" => ("TAX_ID", "X"),
        "plate" => ("VEHICLE_PLATE", "V"),
        "sig" => ("SIGNATURE", "G"),
        "id" => ("OTHER_ID", "N"),
        "parcel" => ("PARCEL", "L"),
        "health" => ("SPECIAL", "Z"),
        _ => throw new FormatException($"A person has no {attribute}."),
    };
}
