namespace Clona.Detectors.Lexicon;

/// <summary>Everything the lexicon and the declension rules say about one word.</summary>
internal struct NameWord
{
    /// <summary>Cases as a given name of a man.</summary>
    public GrammaticalCases GivenMale;

    /// <summary>Cases as a given name of a woman.</summary>
    public GrammaticalCases GivenFemale;

    /// <summary>Cases as a man's surname.</summary>
    public GrammaticalCases SurnameMale;

    /// <summary>Cases as a woman's surname.</summary>
    public GrammaticalCases SurnameFemale;

    /// <summary>Cases as a surname of a couple or family.</summary>
    public GrammaticalCases SurnamePlural;

    /// <summary>Cases as a place.</summary>
    public GrammaticalCases Place;

    /// <summary>Whether it may be a possessive adjective of a name.</summary>
    public bool IsPossessive;

    /// <summary>Frequency class of the given name, 0 to 3.</summary>
    public int GivenFrequency;

    /// <summary>Class of the ordinary word that is spelt the same, 0 (none) to 3.</summary>
    public int WordClass;

    /// <summary>Key of the given name's stem, the same in all its forms; 0 if it is no given name.</summary>
    public ulong GivenStem;

    /// <summary>Key of the surname's stem, the same in all its forms and for both genders; 0 if it is no
    /// surname.</summary>
    public ulong SurnameStem;

    /// <summary>Whether it is a known given name.</summary>
    public readonly bool IsGiven => (GivenMale | GivenFemale) != GrammaticalCases.None;

    /// <summary>Whether it is a known surname.</summary>
    public readonly bool IsSurname => (SurnameMale | SurnameFemale | SurnamePlural) != GrammaticalCases.None;

    /// <summary>Whether it is a known place.</summary>
    public readonly bool IsPlace => Place != GrammaticalCases.None;
}
