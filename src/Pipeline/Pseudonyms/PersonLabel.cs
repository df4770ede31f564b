using Clona.Detectors.Declension;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>A neutral label: a noun that is declined, and what tells it from the others.</summary>
/// <param name="Noun">Noun in the nominative, such as Osoba.</param>
/// <param name="Mark">Letter or number.</param>
internal sealed record PersonLabel(string Noun, string Mark)
{
    private static readonly string[] Child = ["Dítě", "Dítěte", "Dítěti", "Dítě", "Dítě", "Dítěti", "Dítětem"];

    /// <summary>The label in the nominative.</summary>
    public string Full => In(GrammaticalCase.Nominative);

    /// <summary>The label in a case.</summary>
    public string In(GrammaticalCase grammaticalCase) => $"{NounIn(grammaticalCase)} {Mark}";

    private string NounIn(GrammaticalCase grammaticalCase) => Noun[^1] switch
    {
        'ě' => Child[(int)grammaticalCase - 1],
        'a' => FeminineDeclension.Given(Noun, grammaticalCase),
        _ => MasculineDeclension.Of(Noun, grammaticalCase, beforeSurname: true),
    };
}
