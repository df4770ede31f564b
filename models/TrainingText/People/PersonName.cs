using Clona.Detectors.Declension;

namespace Clona.TrainingText.People;

/// <summary>A person's name with all that its declension needs.</summary>
public sealed class PersonName
{
    /// <summary>Gender of the person.</summary>
    public required Gender Gender { get; init; }

    /// <summary>One or two given names in the nominative.</summary>
    public required IReadOnlyList<string> Given { get; init; }

    /// <summary>One or two surnames in the form for men.</summary>
    public required IReadOnlyList<string> Surnames { get; init; }

    /// <summary>What stands between two surnames: a blank or a hyphen.</summary>
    public string SurnameJoin { get; init; } = " ";

    /// <summary>Whether a woman bears the surname without -ová.</summary>
    public bool BareSurname { get; init; }

    /// <summary>Whether nothing of the name is declined (many foreign names in offices).</summary>
    public bool Undeclined { get; init; }

    /// <summary>Whether the surname stands first as a rule (Vietnamese, Hungarian).</summary>
    public bool SurnameFirst { get; init; }

    /// <summary>Titles before the name, with a blank after the last, or empty.</summary>
    public string TitlesBefore { get; init; } = string.Empty;

    /// <summary>Titles after the name with what comes before them (", Ph.D."), or empty.</summary>
    public string TitlesAfter { get; init; } = string.Empty;

    /// <summary>Given names in <paramref name="grammaticalCase"/>.</summary>
    public string GivenIn(GrammaticalCase grammaticalCase, bool beforeSurname = true)
    {
        if (Undeclined)
        {
            return string.Join(' ', Given);
        }

        return string.Join(' ', Given.Select(name => Gender == Gender.Masculine
            ? MasculineDeclension.Of(name, grammaticalCase, beforeSurname)
            : FeminineDeclension.Given(name, grammaticalCase)));
    }

    /// <summary>Surnames in <paramref name="grammaticalCase"/>.</summary>
    public string SurnameIn(GrammaticalCase grammaticalCase) =>
        string.Join(SurnameJoin, Surnames.Select(name => SurnameIn(name, grammaticalCase)));

    private string SurnameIn(string name, GrammaticalCase grammaticalCase)
    {
        if (Gender == Gender.Feminine)
        {
            return BareSurname ? name : FeminineDeclension.Surname(FeminineDeclension.SurnameFrom(name), grammaticalCase);
        }

        return Undeclined ? name : MasculineDeclension.Of(name, grammaticalCase);
    }
}
