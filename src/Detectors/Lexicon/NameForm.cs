namespace Clona.Detectors.Lexicon;

/// <summary>What the lexicon and the rules of declension say about one word as a form of a name.</summary>
/// <param name="GivenMale">Cases as a man's given name.</param>
/// <param name="GivenFemale">Cases as a woman's given name.</param>
/// <param name="SurnameMale">Cases as a man's surname.</param>
/// <param name="SurnameFemale">Cases as a woman's surname.</param>
/// <param name="SurnamePlural">Cases as the surname of a couple or a family.</param>
/// <param name="IsPossessive">Whether it may be the possessive adjective of a name.</param>
/// <param name="GivenFrequency">How frequent it is as a given name, 0 to 3.</param>
/// <param name="LacksDiacritics">Whether only a spelling with diacritics is known.</param>
/// <param name="Key">A key that all forms of the name share, never 0.</param>
public readonly record struct NameForm(
    GrammaticalCases GivenMale,
    GrammaticalCases GivenFemale,
    GrammaticalCases SurnameMale,
    GrammaticalCases SurnameFemale,
    GrammaticalCases SurnamePlural,
    bool IsPossessive,
    int GivenFrequency,
    bool LacksDiacritics,
    ulong Key)
{
    /// <summary>Whether it is a known given name.</summary>
    public bool IsGiven => (GivenMale | GivenFemale) != GrammaticalCases.None;

    /// <summary>Whether it is a known surname.</summary>
    public bool IsSurname => (SurnameMale | SurnameFemale | SurnamePlural) != GrammaticalCases.None;
}
