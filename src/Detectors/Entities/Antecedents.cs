using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Says which of several bearers a surname or a given name alone means.</summary>
/// <remarks>
/// In turn: the noun that stands before it and names one of them elsewhere too; who is no child; who was named before; who did not come
/// in as a relative of another; who was named last and most often; who alone was named in the same paragraph. Where nothing decides,
/// nobody is meant.
/// </remarks>
internal sealed class Antecedents(MentionCuesReader cues, TokenizedText text)
{
    private const int AdultAge = 15;
    private const int MostMentions = 40;
    private const int Century = 100;
    private const int LastYear = 2035;
    private const int Years = 10_000;

    private readonly Dictionary<RegisteredPerson, PersonIntroduction> known = new(ReferenceEqualityComparer.Instance);
    private int year = -1;

    /// <summary>The one of <paramref name="bearers"/> whom the mention means; null where that is uncertain.</summary>
    public RegisteredPerson? Choose(IReadOnlyList<RegisteredPerson> bearers, PersonName name, int mention)
    {
        var around = cues.Of(mention);
        var named = bearers.Where(person => around.Noun != 0 && Of(person).Nouns.Contains(around.Noun)).ToList();
        if (named.Count == 1)
        {
            return named[0];
        }

        if (around.IsRelative || around.IsChild)
        {
            return around.IsRelative ? RelatedTo(bearers, mention) : null;
        }

        var left = named.Count > 1 ? named : bearers;
        left = name.IsCalled || name.Titles != 0 || around.IsSigned ? Where(left, person => !Of(person).IsChild) : left;
        left = Where(left, person => !person.Name.Parts.Any(part => part.IsJoined));
        left = Where(left, person => person.LastBefore(mention) >= 0);
        left = Where(left, person => !Of(person).IsRelative);
        return left.Count == 1 ? left[0] : Placed(left, name) ?? Leading(left, mention);
    }

    /// <summary>Whether the only bearer of a name may be meant by a mention of it alone.</summary>
    public bool MayBe(RegisteredPerson person, PersonName name, int mention)
    {
        var around = cues.Of(mention);
        var introduction = Of(person);
        var isNew = person.LastBefore(mention) < 0;
        return !(isNew && (around.IsFirm || around.IsRelative || introduction.IsRelative || introduction.IsChild || introduction.IsParent))
            && !(introduction.IsChild && name.IsCalled);
    }

    private static IReadOnlyList<RegisteredPerson> Where(IReadOnlyList<RegisteredPerson> persons, Func<RegisteredPerson, bool> holds)
    {
        var left = persons.Where(holds).ToList();
        return left.Count == 0 ? persons : left;
    }

    // "Vnuk pana Bureše, student Hugo Bureš": not the grandson.
    private static RegisteredPerson? RelatedTo(IReadOnlyList<RegisteredPerson> persons, int mention)
    {
        var others = persons.Where(person => !person.Mentions.Contains(mention + 1)).ToList();
        return others.Count == 1 && persons.Count == 2 && others[0].LastBefore(mention) >= 0 ? others[0] : null;
    }

    // Who was named last before the mention, and is named more often than every other: the subject of the document, not a relative.
    private static RegisteredPerson? Leading(IReadOnlyList<RegisteredPerson> persons, int mention)
    {
        var last = persons.MaxBy(person => person.LastBefore(mention))!;
        return last.LastBefore(mention) >= 0 && persons.All(person => person == last || person.Named < last.Named) ? last : null;
    }

    // Parties and members of a body are called by their surnames.
    private RegisteredPerson? Placed(IReadOnlyList<RegisteredPerson> persons, PersonName name)
    {
        var parties = persons.Where(person => Of(person).Places.Contains(DocumentPlace.PartyBlock)).ToList();
        if (parties.Count > 0)
        {
            return Sole(parties);
        }

        var members = name.IsCalled ? [] : persons.Where(person => Of(person).Places.Contains(DocumentPlace.MemberList)).ToList();
        return Sole(members);
    }

    // A relative of somebody is hardly the one who is called by the surname.
    private RegisteredPerson? Sole(List<RegisteredPerson> persons) => persons.Count == 1 && !Of(persons[0]).IsRelative ? persons[0] : null;

    private PersonIntroduction Of(RegisteredPerson person) => known.TryGetValue(person, out var introduction) ? introduction
        : known[person] = Read(person);

    private PersonIntroduction Read(RegisteredPerson person)
    {
        var nouns = new HashSet<ulong>();
        var places = new HashSet<DocumentPlace>();
        var (isRelative, isChild, isParent) = (false, IsYoung(person.Birth), false);
        foreach (var mention in person.Mentions.Take(MostMentions))
        {
            var around = cues.Of(mention);
            nouns.UnionWith(around.Nouns);
            places.Add(around.Place);
            isRelative |= around.IsRelative;
            isChild |= around.IsChild;
            isParent |= around.IsParent;
        }

        return new PersonIntroduction(nouns, places, isRelative, isChild, isParent);
    }

    private bool IsYoung(int birth) => birth != 0 && (birth > 0 ? birth / Years : -1 - birth) + (Century * 20) is var born && born <= Year() && born + AdultAge > Year();

    // The latest year that the document names.
    private int Year()
    {
        if (year >= 0)
        {
            return year;
        }

        year = 0;
        foreach (ref readonly var token in text.Tokens)
        {
            if (token is { Kind: TokenKind.Number, Length: 4 } && int.TryParse(text.TextOf(token), System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= LastYear)
            {
                year = Math.Max(year, number);
            }
        }

        return year;
    }
}
