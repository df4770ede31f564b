using System.Numerics;

namespace Clona.Detectors.Entities;

/// <summary>What a mention says about its person: the words of the name, gender, age, titles.</summary>
/// <param name="Parts">Words and initials, in the order of the text.</param>
/// <param name="Gender">Gender.</param>
/// <param name="Age">Whether it is the elder or the younger of two.</param>
/// <param name="Titles">Academic titles, one bit for each, as far as bits go.</param>
/// <param name="IsCalled">Whether <c>pan</c> or <c>paní</c> stands before it.</param>
internal sealed record PersonName(
    IReadOnlyList<NamePart> Parts, PersonGender Gender, PersonAge Age = PersonAge.Unknown, ulong Titles = 0, bool IsCalled = false)
{
    /// <summary>Whether the words may be the names of two people.</summary>
    public bool MayBeTwo { get; init; }

    /// <summary>Number of whole words.</summary>
    public int Words
    {
        get
        {
            var words = 0;
            for (var index = 0; index < Parts.Count; index++)
            {
                words += Parts[index].IsInitial ? 0 : 1;
            }

            return words;
        }
    }

    /// <summary>Whether it is a given name and a surname, or more.</summary>
    public bool IsFull => Words >= 2;

    /// <summary>Whether initials stand beside one word.</summary>
    public bool IsShort => Words == 1 && Parts.Count > 1;

    /// <summary>Whether this mention may be that person: all words of one are among the words of the other, and nothing says otherwise.</summary>
    public bool Fits(PersonName other)
    {
        var isSameGender = Gender == other.Gender || Gender == PersonGender.Unknown || other.Gender == PersonGender.Unknown;
        var isSameAge = Age == other.Age || (Age == PersonAge.Unknown && !IsFull);
        if (!isSameGender || !isSameAge)
        {
            return false;
        }

        var (matched, words) = Match(other, Gender == PersonGender.Female && other.Gender == PersonGender.Female);
        return words > 0 && (matched == Parts.Count || (matched == other.Parts.Count && words >= 2));
    }

    /// <summary>Whether a person may have to say that both are two: all words of one are among those of the other, whatever else they say; they share a surname, and not even
    /// two given names tell them apart, for one of the words may be a slip, another form or no name at all; or a word of them begins like one of the other's.</summary>
    public bool IsNear(PersonName other)
    {
        var (sharesSurname, sharesGiven, beginsSurname) = (false, false, false);
        for (var own = 0; own < Parts.Count; own++)
        {
            for (var index = 0; index < other.Parts.Count; index++)
            {
                var (part, known) = (Parts[own], other.Parts[index]);
                if (part.IsInitial || known.IsInitial)
                {
                    continue;
                }

                if ((Parts.Count == 1 && part.IsFamiliarOf(known)) || (other.Parts.Count == 1 && known.IsFamiliarOf(part)))
                {
                    return true;
                }

                var isSame = part.Matches(known, areWomen: true);
                sharesSurname |= isSame && (part.IsSurname || known.IsSurname);
                sharesGiven |= isSame && part.IsGiven && known.IsGiven;
                beginsSurname |= part.Start == known.Start && part.IsSurname && known.IsSurname;
            }
        }

        return (sharesSurname && !IsToldFrom(other)) || (sharesGiven && beginsSurname) || ((sharesSurname || sharesGiven) && IsAmong(other));
    }

    private bool IsAmong(PersonName other)
    {
        var (matched, words) = Match(other, areWomen: true);
        return words > 0 && (matched >= Parts.Count || matched >= other.Parts.Count);
    }

    // "Jan Novák" and "Eva Nováková", "Zbyněk Arazim" and "Petr Arazim"; not "Zbyněk" and "Zbyhněv Arazim".
    private bool IsToldFrom(PersonName other) => (IsPlain && other.IsPlain && AreOfTwoGenders(other)) || (Given is { } own && other.Given is { } given && own.Start != given.Start);

    private bool AreOfTwoGenders(PersonName other) => Gender != other.Gender && Gender != PersonGender.Unknown && other.Gender != PersonGender.Unknown;

    // A given name that a list knows and one other word.
    private NamePart? Given => IsPlain ? Parts.First(part => part.IsGiven && part.IsListedGiven) : null;

    private bool IsPlain => Parts is [{ IsInitial: false } first, { IsInitial: false } second]
        && ((first is { IsGiven: true, IsListedGiven: true } && second.IsSurname) || (second is { IsGiven: true, IsListedGiven: true } && first.IsSurname));

    /// <summary>What both tell together.</summary>
    public PersonName With(PersonName other) => this with
    {
        Parts = other.Words > Words || (other.Words == Words && other.Parts.Count > Parts.Count) ? other.Parts : Parts,
        Gender = Gender == PersonGender.Unknown ? other.Gender : Gender,
        Titles = Titles | other.Titles,
    };

    // Whole words first, so that an initial does not take the word that another word needs.
    private (int Matched, int Words) Match(PersonName other, bool areWomen)
    {
        var taken = 0;
        var words = Match(other, areWomen, ofInitials: false, ref taken);
        _ = Match(other, areWomen, ofInitials: true, ref taken);
        return (BitOperations.PopCount((uint)taken), words);
    }

    // Takes the words of the other that the whole words, or the initials, stand for; tells how many of both are whole words.
    private int Match(PersonName other, bool areWomen, bool ofInitials, ref int taken)
    {
        var words = 0;
        for (var own = 0; own < Parts.Count; own++)
        {
            for (var index = 0; Parts[own].IsInitial == ofInitials && index < other.Parts.Count; index++)
            {
                if ((taken & (1 << index)) == 0 && Parts[own].Matches(other.Parts[index], areWomen))
                {
                    taken |= 1 << index;
                    words += ofInitials || other.Parts[index].IsInitial ? 0 : 1;
                    break;
                }
            }
        }

        return words;
    }
}
