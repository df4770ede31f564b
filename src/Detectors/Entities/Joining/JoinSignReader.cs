using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities.Joining;

/// <summary>Reads what holds of a mention and the persons whom it may mean.</summary>
internal sealed class JoinSignReader(MentionCuesReader cues, PersonIntroductions introductions, MentionPlaces places)
{
    private const int OftenNamed = 3;

    private static readonly (int Reach, JoinSigns Sign)[] Nearness =
    [
        (1, JoinSigns.Within1), (3, JoinSigns.Within3), (8, JoinSigns.Within8),
    ];

    /// <summary>The question whom a mention means.</summary>
    /// <param name="kind">By what it names its person.</param>
    /// <param name="named">The mention.</param>
    /// <param name="bearers">The persons, one at least.</param>
    /// <param name="loose">The first of those who bear the name only where gender, ending or age are left aside, they stand last; below 0 where there is none.</param>
    public JoinQuestion Ask(JoinKind kind, in NamedMention named, IReadOnlyList<RegisteredPerson> bearers, int loose)
    {
        var (name, mention) = (named.Name, named.Index);
        var common = Common(name, mention, named.Family, bearers.Count);
        var word = name.Parts.FirstOrDefault(part => !part.IsInitial) is { } first ? first with { Ending = SurnameEnding.Open } : null;
        var signs = new JoinSigns[bearers.Count];
        for (var index = 0; index < signs.Length; index++)
        {
            signs[index] = common | If(loose >= 0 && index >= loose, JoinSigns.Loose) | OfName(name, word, bearers[index]) | OfMarks(name, named.Marks, bearers[index]) | OfWords(name, mention, bearers[index])
                | OfOffices(mention, bearers[index]) | OfPlace(mention, bearers[index]);
        }

        Compare(bearers, mention, signs);
        return new JoinQuestion(kind, mention, bearers, signs);
    }

    private static JoinSigns If(bool holds, JoinSigns sign) => holds ? sign : JoinSigns.None;

    private JoinSigns Common(PersonName name, int mention, FamilyReading family, int candidates)
    {
        var around = cues.Of(mention);
        return JoinSigns.Always
            | If(name.IsCalled, JoinSigns.Called)
            | If(name.Titles != 0, JoinSigns.Titled)
            | If(places.ListOf(mention) != 0, JoinSigns.Listed)
            | If(around.IsSigned || around.Place == DocumentPlace.SignatureBlock, JoinSigns.Signed)
            | If(around.IsFirm, JoinSigns.Firm)
            | If(candidates > 1, JoinSigns.Several)
            | If(candidates > 2, JoinSigns.Many)
            | If(around.Noun != 0, JoinSigns.Noun)
            | If(family != FamilyReading.None, JoinSigns.Plural)
            | If(name.Gender == PersonGender.Unknown, JoinSigns.OpenGender)
            | If(name.Parts is [{ IsGiven: true, IsSurname: true }], JoinSigns.EitherName);
    }

    private static JoinSigns OfName(PersonName name, NamePart? word, RegisteredPerson person)
    {
        var known = person.Name;
        var (isSurname, isGiven) = word is null ? (false, false) : (person.Bears(word, asSurname: true), person.Bears(word, asSurname: false));
        var (isOwnJoined, isJoined) = (name.Parts.Any(part => part.IsJoined), known.Parts.Any(part => part.IsJoined));
        return If(isSurname, JoinSigns.BearsSurname)
            | If(isGiven, JoinSigns.BearsGiven)
            | If(isGiven && !isSurname && (name.IsCalled || name.Titles != 0), JoinSigns.CalledByGiven)
            | If(known.IsFull, JoinSigns.IsFull)
            | If(isJoined && !isOwnJoined, JoinSigns.HalfOfJoined)
            | If(isOwnJoined && !isJoined, JoinSigns.OnlyMentionJoined)
            | If(known.Words == name.Words, JoinSigns.SameLength)
            | If(known.Gender == name.Gender && known.Gender != PersonGender.Unknown, JoinSigns.SameGender);
    }

    private static JoinSigns OfMarks(PersonName name, PersonMarks marks, RegisteredPerson person)
    {
        var known = person.Name;
        return If(name.Age == PersonAge.Unknown && known.Age != PersonAge.Unknown, JoinSigns.AgeUnsaid)
            | If(name.Age == known.Age && known.Age != PersonAge.Unknown, JoinSigns.SameAge)
            | If((known.Titles & name.Titles) != 0, JoinSigns.SameTitle)
            | If(name.Titles != 0 && (known.Titles & name.Titles) == 0, JoinSigns.OtherTitle)
            | If(name.Titles == 0 && known.Titles != 0, JoinSigns.TitleDropped)
            | If(person.IsSame(marks), JoinSigns.SameMarks)
            | If((marks.Birth == 0) != (person.Birth == 0), JoinSigns.BirthOfOne);
    }

    private JoinSigns OfWords(PersonName name, int mention, RegisteredPerson person)
    {
        var (around, known) = (cues.Of(mention), introductions.Of(person));
        return If(around.Noun != 0 && known.Nouns.Contains(around.Noun), JoinSigns.SameNoun)
            | If(around.Noun != 0 && known.Nouns.Count > 0 && !known.Nouns.Contains(around.Noun), JoinSigns.OtherNoun)
            | If(around.Nouns.Any(known.Nouns.Contains), JoinSigns.SharedNoun)
            | If(around.IsRelative && known.IsRelative, JoinSigns.BothRelatives)
            | If(around.IsRelative && !known.IsRelative, JoinSigns.OnlyMentionRelative)
            | If(!around.IsRelative && known.IsRelative, JoinSigns.OnlyPersonRelative)
            | If(around.IsChild && known.IsChild, JoinSigns.BothChildren)
            | If(around.IsChild && !known.IsChild, JoinSigns.OnlyMentionChild)
            | If(!around.IsChild && known.IsChild, JoinSigns.OnlyPersonChild)
            | If(known.IsChild && (name.IsCalled || name.Titles != 0), JoinSigns.CalledChild)
            | If(known.IsParent, JoinSigns.IsParent);
    }

    private JoinSigns OfOffices(int mention, RegisteredPerson person)
    {
        var (around, known) = (cues.Of(mention), introductions.Of(person));
        return If(known.IsOfficial, JoinSigns.IsOfficial)
            | If(known.IsOfficial && around.IsOfficial, JoinSigns.BothOfficials)
            | If(known.IsCitizen, JoinSigns.IsCitizen)
            | If(known.IsCitizen && around.IsCitizen, JoinSigns.BothCitizens)
            | If((known.IsOfficial && around.IsCitizen) || (known.IsCitizen && around.IsOfficial), JoinSigns.OfficialAndCitizen)
            | If(known.IsIn(around.Place), JoinSigns.SamePlace)
            | If(known.IsIn(DocumentPlace.PartyBlock), JoinSigns.IsParty)
            | If(known.IsIn(DocumentPlace.MemberList), JoinSigns.IsMember)
            | If(places.ListOf(mention) != 0 && (known.IsOfficial || known.IsIn(DocumentPlace.MemberList)), JoinSigns.ListedMember);
    }

    private JoinSigns OfPlace(int mention, RegisteredPerson person)
    {
        var last = person.LastBefore(mention);
        var signs = If(person.IsNamedAt(mention + 1), JoinSigns.NamedNext) | If(person.Named >= OftenNamed, JoinSigns.Often);
        if (last < 0)
        {
            return signs;
        }

        foreach (var (reach, sign) in Nearness)
        {
            signs |= If(mention - last <= reach, sign);
        }

        var (list, other) = (places.ListOf(mention), places.ListOf(last));
        return signs | JoinSigns.Before
            | If(places.LineOf(last) == places.LineOf(mention), JoinSigns.SameLine)
            | If(places.BlockOf(last) == places.BlockOf(mention), JoinSigns.SameBlock)
            | If(person.LastAlone >= 0, JoinSigns.ShortBefore)
            | If(list != 0 && list == other, JoinSigns.SameList);
    }

    private static void Compare(IReadOnlyList<RegisteredPerson> bearers, int mention, JoinSigns[] signs)
    {
        var last = bearers.Max(person => person.LastBefore(mention));
        var first = bearers.Min(person => person.Mentions[0]);
        var most = bearers.Max(person => person.Named);
        var isMost = bearers.Count(person => person.Named == most) == 1;
        var alone = bearers.Max(person => person.LastAlone);
        for (var index = 0; index < signs.Length; index++)
        {
            var person = bearers[index];
            signs[index] |= If(last >= 0 && person.LastBefore(mention) == last, JoinSigns.Last)
                | If(person.Mentions[0] == first, JoinSigns.First)
                | If(isMost && person.Named == most, JoinSigns.Most)
                | If(alone >= 0 && person.LastAlone == alone, JoinSigns.LastShort);
        }
    }
}
