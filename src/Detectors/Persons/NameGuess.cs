using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Persons;

/// <summary>A reading of some elements of a run as one name, with its log odds before the context is known.</summary>
internal struct NameGuess
{
    /// <summary>How the elements are read.</summary>
    public NamePattern Pattern;

    /// <summary>Number of elements.</summary>
    public int Length;

    /// <summary>Index of the surname among the elements.</summary>
    public int SurnameIndex;

    /// <summary>Log odds from the given names or initials.</summary>
    public double Given;

    /// <summary>Log odds from the surname.</summary>
    public double Surname;

    /// <summary>Log odds from the agreement of case and gender.</summary>
    public double Agreement;

    /// <summary>Log odds from gaps inside.</summary>
    public double Gaps;

    /// <summary>Whether the surname is in the lexicon.</summary>
    public bool IsSurnameKnown;

    /// <summary>Whether it is a single word that only the plural of a surname may be ("Zelených").</summary>
    public bool IsPluralOnly;

    /// <summary>Cases in which given name and surname agree.</summary>
    public GrammaticalCases Cases;

    /// <summary>Whether it is a single given name that is no other word.</summary>
    public bool IsNothingButGiven;

    /// <summary>Key of the surname.</summary>
    public ulong Stem;

    /// <summary>Key of the first given name; 0 where there is none, or its initial only.</summary>
    public ulong GivenStem;

    /// <summary>Sum of all.</summary>
    public readonly double Score => Given + Surname + Agreement + Gaps;
}
