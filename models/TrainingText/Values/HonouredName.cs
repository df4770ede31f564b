using Clona.Detectors.Declension;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Values;

/// <summary>Names of people that streets, schools and awards bear: they are no findings.</summary>
public static class HonouredName
{
    private static readonly string[] Ranks = ["gen.", "generála", "Dr.", "plk.", "kpt.", "bratří", "sv.", "prof.", "MUDr."];

    /// <summary>The name in the genitive, as it stands behind ulice or škola, or a possessive adjective.</summary>
    public static string Make(Draw draw, NameStock stock)
    {
        ArgumentNullException.ThrowIfNull(draw);
        ArgumentNullException.ThrowIfNull(stock);
        var surname = stock.Surnames.Listed(draw);
        var gender = draw.Chance(70) ? Gender.Masculine : Gender.Feminine;
        var last = gender == Gender.Masculine
            ? MasculineDeclension.Of(surname, GrammaticalCase.Genitive)
            : FeminineDeclension.Surname(FeminineDeclension.SurnameFrom(surname), GrammaticalCase.Genitive);
        var given = stock.Given.Any(draw, gender);
        return draw.Below(8) switch
        {
            0 => PossessiveDeclension.Of(surname, Possessed.Feminine, GrammaticalCase.Nominative),
            1 => $"{draw.Of(Ranks[..5])} {last}",
            2 => $"{given[0]}. {last}",
            3 => $"{draw.Of(Ranks[7..])} {Genitive(given, gender)} {last}",
            _ => $"{Genitive(given, gender)} {last}",
        };
    }

    private static string Genitive(string given, Gender gender) => gender == Gender.Masculine
        ? MasculineDeclension.Of(given, GrammaticalCase.Genitive, beforeSurname: true)
        : FeminineDeclension.Given(given, GrammaticalCase.Genitive);
}
