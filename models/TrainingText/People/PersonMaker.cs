using Clona.Detectors.Declension;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.People;

/// <summary>Draws invented people.</summary>
public sealed class PersonMaker(NameStock stock, Draw draw)
{
    private static readonly string[] Before =
    [
        "Bc. ", "Ing. ", "Ing. ", "Ing. ", "Mgr. ", "Mgr. ", "Mgr. ", "MUDr. ", "JUDr. ", "PhDr. ", "RNDr. ", "PaedDr. ", "MVDr. ", "MDDr. ", "PharmDr. ", "ThDr. ", "MgA. ", "BcA. ",
        "Ing. arch. ", "Mgr. Bc. ", "Mgr. et Mgr. ", "Ing. Mgr. ", "doc. Ing. ", "prof. MUDr. ", "prof. PhDr. ", "doc. ", "prof. ", "Ing. Bc. ", "JUDr. Mgr. ", "RSDr. ", "Dr. ",
        "plk. Ing. ", "kpt. ", "npor. Mgr. ", "por. ", "plk. ", "mjr. ", "pprap. "
    ];

    private static readonly string[] After = [", Ph.D.", ", Ph.D.", ", CSc.", ", DiS.", ", DiS.", ", MBA", ", LL.M.", ", MPA", ", DrSc.", ", Ph.D., MBA", " Ph.D.", ", M.A.", ", MSc.", ", dipl. um."];

    private static readonly string[] Generations = [" ml.", " st.", ", ml.", ", st."];

    /// <summary>A person with <paramref name="number"/> in the document.</summary>
    /// <param name="number">Number from 1.</param>
    /// <param name="role">Role of the annotation guide.</param>
    /// <param name="gender">Wanted gender; null for either.</param>
    /// <param name="kin">Relative whose surname and home are taken over.</param>
    public Person Make(int number, string role, Gender? gender, Person? kin = null)
    {
        var chosen = gender ?? (draw.Chance(50) ? Gender.Masculine : Gender.Feminine);
        var name = kin is null ? Name(chosen, role) : KinName(chosen, kin.Name);
        return new Person
        {
            Number = number,
            Role = role,
            Name = name,
            Home = kin is not null && draw.Chance(80) ? kin.Home : HomeWriter.Make(draw, stock),
            Born = Born(role),
        };
    }

    private DateOnly Born(string role)
    {
        var year = role == "child" ? draw.Between(2008, 2023) : draw.Between(1936, 2004);
        return new DateOnly(year, draw.Between(1, 12), draw.Between(1, 28));
    }

    private PersonName Name(Gender gender, string role)
    {
        var foreign = draw.Chance(role is "official" ? 3 : 12);
        if (foreign)
        {
            return ForeignName(gender);
        }

        var surnames = new List<string> { stock.Surnames.Any(draw) };
        if (draw.Chance(gender == Gender.Feminine ? 7 : 1))
        {
            surnames.Add(stock.Surnames.Any(draw));
        }

        var given = new List<string> { stock.Given.Any(draw, gender) };
        if (draw.Chance(4))
        {
            given.Add(stock.Given.Any(draw, gender));
        }

        return new PersonName
        {
            Gender = gender,
            Given = given,
            Surnames = surnames,
            SurnameJoin = draw.Chance(40) ? "-" : " ",
            TitlesBefore = role is not "child" && draw.Chance(role is "official" ? 45 : 16) ? draw.Of(Before) : string.Empty,
            TitlesAfter = role is not "child" && draw.Chance(role is "official" ? 9 : 4) ? TitleAfter(gender) : string.Empty,
            BareSurname = gender == Gender.Feminine && !"ýíáaoeěůi".Contains(surnames[0][^1], StringComparison.Ordinal) && draw.Chance(2),
        };
    }

    private string TitleAfter(Gender gender) =>
        gender == Gender.Masculine && draw.Chance(20) ? draw.Of(Generations) : draw.Of(After);

    private PersonName KinName(Gender gender, PersonName kin) => new()
    {
        Gender = gender,
        Given = [stock.Given.Any(draw, gender)],
        Surnames = [kin.Surnames[0]],
        BareSurname = kin.BareSurname || (kin.Undeclined && gender == Gender.Feminine),
        Undeclined = kin.Undeclined,
        SurnameFirst = kin.SurnameFirst,
    };

    private PersonName ForeignName(Gender gender)
    {
        var nation = stock.Foreign.Nation(draw);
        var asian = nation is "vn";
        var given = asian
            ? VietnameseGiven(gender)
            : [stock.Foreign.Given(draw, nation, gender)];
        return new PersonName
        {
            Gender = gender,
            Given = given,
            Surnames = [stock.Foreign.Surname(draw, nation)],
            BareSurname = gender == Gender.Feminine && (nation is "vn" or "hu" or "mn" or "ar" || draw.Chance(45)),
            Undeclined = nation is "vn" or "mn" || (nation is "ar" && draw.Chance(50)),
            SurnameFirst = asian || (nation is "hu" && draw.Chance(35)),
            TitlesBefore = draw.Chance(6) ? draw.Of(Before) : string.Empty,
        };
    }

    private List<string> VietnameseGiven(Gender gender)
    {
        var middle = stock.Foreign.Given(draw, "vn", gender);
        var last = stock.Foreign.Given(draw, "vn", gender);
        return middle == last ? [last] : [middle, last];
    }
}
