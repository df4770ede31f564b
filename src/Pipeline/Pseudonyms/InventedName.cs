using Clona.Detectors.Declension;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>An invented name.</summary>
/// <param name="Gender">Gender of the person who bears it.</param>
/// <param name="Given">Given name in the nominative.</param>
/// <param name="Surname">Surname in the form for men.</param>
internal sealed record InventedName(Gender Gender, string Given, string Surname)
{
    /// <summary>The whole name in the nominative.</summary>
    public string Full => $"{Given} {SurnameIn(GrammaticalCase.Nominative)}";

    /// <summary>The given name in a case.</summary>
    public string GivenIn(GrammaticalCase grammaticalCase, bool beforeSurname) => Gender == Gender.Masculine
        ? MasculineDeclension.Of(Given, grammaticalCase, beforeSurname)
        : FeminineDeclension.Given(Given, grammaticalCase);

    /// <summary>The surname in a case.</summary>
    public string SurnameIn(GrammaticalCase grammaticalCase) => Gender == Gender.Masculine
        ? MasculineDeclension.Of(Surname, grammaticalCase)
        : FeminineDeclension.Surname(FeminineDeclension.SurnameFrom(Surname), grammaticalCase);
}
