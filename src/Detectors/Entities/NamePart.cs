namespace Clona.Detectors.Entities;

/// <summary>One word of a name, or an initial, as linking compares it: by keys that no case form changes.</summary>
/// <param name="Keys">Keys of the stems that the word may have; empty for an initial.</param>
/// <param name="Letter">Folded first letter.</param>
/// <param name="IsGiven">Whether it may be the given name here.</param>
/// <param name="IsSurname">Whether it may be the surname here.</param>
/// <param name="Ending">What the ending says where no list is asked.</param>
internal sealed record NamePart(IReadOnlyList<ulong> Keys, char Letter, bool IsGiven, bool IsSurname, SurnameEnding Ending)
{
    /// <summary>Whether it is a surname of two, joined by a hyphen.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether words of the name stand before and behind it.</summary>
    public bool IsMiddle { get; init; }

    /// <summary>Hash of its first three folded letters, of fewer where it has no more: what a familiar form mostly shares with the name ("Radim", "Radimek").</summary>
    public ulong Start { get; init; }

    /// <summary>Whether a list knows it as a given name.</summary>
    public bool IsListedGiven { get; init; }

    /// <summary>Whether it may be a familiar form of a given name: a list knows it as one, or none as a surname.</summary>
    public bool MayBeFamiliar { get; init; }

    /// <summary>Whether it is an initial.</summary>
    public bool IsInitial => Keys.Count == 0;

    /// <summary>Whether both may be the same word of one person's name; an initial stands for every word that begins with it.</summary>
    /// <param name="other">The other word.</param>
    /// <param name="areWomen">Whether both are women's names for certain, so that endings tell nothing more.</param>
    public bool Matches(NamePart other, bool areWomen = false)
    {
        if (IsInitial || other.IsInitial)
        {
            return Letter == other.Letter && (IsInitial ? MayStandFor(other) : other.MayStandFor(this));
        }

        return (areWomen || !AreOfTwoGenders(Ending, other.Ending)) && Shares(other);
    }

    /// <summary>Whether it may be another form of that word for what a list knows of it: "Radimek" of Radim, "Hrušovskej" of Hrušovská.</summary>
    public bool IsFamiliarOf(NamePart word) => Start == word.Start && MayBeFamiliar && (!IsListedGiven || word is { IsGiven: true, MayBeFamiliar: true });

    private bool MayStandFor(NamePart word) => (IsGiven && (word.IsGiven || word.IsMiddle)) || (IsSurname && word.IsSurname) || word.IsInitial;

    private bool Shares(NamePart other)
    {
        // By index: the enumerator of a list behind an interface would cost memory for each pair of words.
        for (var index = 0; index < Keys.Count; index++)
        {
            if (other.Keys.Contains(Keys[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOfTwoGenders(SurnameEnding one, SurnameEnding other) =>
        (one == SurnameEnding.Feminine && other == SurnameEnding.Other) || (one == SurnameEnding.Other && other == SurnameEnding.Feminine);
}
