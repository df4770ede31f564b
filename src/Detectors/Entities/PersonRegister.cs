using System.Runtime.InteropServices;
using Clona.Detectors.Entities.Joining;

namespace Clona.Detectors.Entities;

/// <summary>The persons of one document, found by the words of their names.</summary>
/// <remarks>
/// Where two or more may be meant and nothing says which, the mention becomes a person of its own: a wrong link would give two people
/// one pseudonym, a missing one only gives one person two.
/// </remarks>
internal sealed class PersonRegister(JoinSignReader signs, JoinVetoes vetoes, IJoinJudge judge)
{
    private const int MostBearers = 60;

    private readonly List<RegisteredPerson> persons = [];
    private readonly Dictionary<ulong, List<int>> byKey = [];
    private readonly Dictionary<ulong, List<(int Man, int Woman)>> couples = [];
    private readonly Dictionary<ulong, int> families = [];
    private readonly Dictionary<int, IReadOnlyList<int>> unsure = [];
    private SimilarPersons? similar;

    /// <summary>The person with this name, of several words or of one with initials; a new one if none fits, one of its own where several fit.</summary>
    public int Named(PersonName name, int mention, PersonMarks marks)
    {
        var fitting = Fitting(name, marks);
        var loose = fitting.Count > 0 ? [] : UnmarkedElder(name, marks);
        if (fitting.Count + loose.Count == 0 && name is { IsShort: true, Gender: PersonGender.Male })
        {
            // "B. Mika" may be Beáta Mika.
            loose = Fitting(name with { Gender = PersonGender.Unknown }, marks);
        }

        return Decided(name.IsFull ? JoinKind.Full : JoinKind.Initials, fitting, loose, new NamedMention(name, mention, marks, FamilyReading.None));
    }

    /// <summary>The person that one word means; a new one if nobody bears it, one of its own where nobody can say who is meant.</summary>
    public int Alone(PersonName name, int mention, PersonMarks marks, FamilyReading family, bool isGiven)
    {
        var fitting = Fitting(name, marks);
        var loose = fitting.Count > 0 ? [] : UnmarkedElder(name, marks);
        if (!fitting.Concat(loose).Any(person => persons[person].Name.IsFull) && ForeignWoman(name, marks) is [var foreign] && !fitting.Contains(foreign))
        {
            loose = [foreign];
        }

        // "Marek Novák žádá. Pan Marek odvedle": nobody is called by the given name where the word may be a surname.
        if (name.IsCalled && !isGiven)
        {
            var word = name.Parts[0] with { Ending = SurnameEnding.Open };
            (fitting, loose) = (BySurname(fitting, word), BySurname(loose, word));
        }

        return Decided(isGiven ? JoinKind.Given : JoinKind.Surname, fitting, loose, new NamedMention(name, mention, marks, family));
    }

    private List<int> BySurname(List<int> bearers, NamePart word) => bearers.FindAll(person => persons[person].Bears(word, asSurname: true));

    // Whoever fits is asked for; nobody is a new person, doubt a person of its own to whom nothing is joined.
    private int Decided(JoinKind kind, List<int> fitting, List<int> loose, NamedMention named)
    {
        // Of two people in one mention the second is another than the first.
        List<int> bearers = [.. fitting, .. loose];
        bearers.RemoveAll(person => persons[person].IsNamedAt(named.Index));
        var asked = bearers.FindAll(person => !vetoes.Holds(named, persons[person]));
        if ((asked.Count == 0 && bearers.Count > 0) || (asked.Count == 1 && IsOtherThanMarked(named, persons[asked[0]])))
        {
            return Anybody(bearers);
        }

        if (asked.Count == 0)
        {
            return Learn(Add(named.Name), named.Name, named.Index, named.Marks);
        }

        var question = signs.Ask(kind, named, asked.ConvertAll(person => persons[person]), loose.Count == 0 ? -1 : asked.FindIndex(loose.Contains));
        var answer = judge.Decide(question);
        var found = answer == JoinAnswer.Doubt ? Anybody([.. judge.Order(question).Select(candidate => asked[candidate]).Union(bearers)])
            : answer == JoinAnswer.New ? Add(named.Name) : asked[answer.Candidate];
        if (answer.Candidate >= 0 && (judge.IsUnsure(question) || vetoes.IsRisky(named, persons[found])))
        {
            AskAbout(named.Index, [.. judge.Order(question).Select(candidate => asked[candidate])]);
        }

        return Learn(found, named.Name, named.Index, named.Marks);
    }

    // "Jedná Zdeněk Hradecký mladší; pan Hradecký je doma": the elder, for all that is known.
    private static bool IsOtherThanMarked(in NamedMention named, RegisteredPerson person) => named.Name is { Words: 1, Parts.Count: 1, Age: PersonAge.Unknown }
        && person.Name.Age != PersonAge.Unknown && (named.Name.IsCalled || person.LastBefore(named.Index) < 0);

    /// <summary>Notes that two persons were named together under one surname.</summary>
    public void Join(NamePart surname, int man, int woman)
    {
        foreach (var key in surname.Keys)
        {
            if (!couples.TryGetValue(key, out var known))
            {
                couples[key] = known = [];
            }

            if (!known.Contains((man, woman)) && known.Count < MostBearers)
            {
                known.Add((man, woman));
            }
        }
    }

    /// <summary>The couple that a surname in the plural means; nothing where there is none.</summary>
    /// <param name="surname">The surname.</param>
    /// <param name="mention">Index of the mention.</param>
    /// <param name="isLikely">Whether more than the form says that it is a plural.</param>
    public IReadOnlyList<int>? Couple(NamePart surname, int mention, bool isLikely)
    {
        if (surname.Keys.Select(key => couples.GetValueOrDefault(key)).FirstOrDefault(list => list is not null) is { } joined)
        {
            return joined.Count == 1 ? [joined[0].Man, joined[0].Woman] : null;
        }

        if (!isLikely)
        {
            return null;
        }

        var bearers = Bearers(surname).FindAll(person => persons[person].Bears(surname with { Ending = SurnameEnding.Open }, asSurname: true));
        if (bearers.Count == 2)
        {
            Join(surname, bearers[0], bearers[1]);
            return bearers;
        }

        var man = Last(bearers, PersonGender.Male, mention);
        var woman = Last(bearers, PersonGender.Female, mention);
        if (bearers.Count < 2 || man < 0 || woman < 0)
        {
            return null;
        }

        Join(surname, man, woman);
        return [man, woman];
    }

    /// <summary>Whether the word is somebody's given name and nobody's surname.</summary>
    public bool IsGivenOfSomebody(NamePart word)
    {
        var open = word with { Ending = SurnameEnding.Open, IsGiven = true, IsSurname = true };
        var bearers = Bearers(word);
        return bearers.Exists(person => persons[person].Name.IsFull && persons[person].Bears(open, asSurname: false))
            && !bearers.Exists(person => persons[person].Bears(open, asSurname: true));
    }

    /// <summary>Whether people named in full bear the surname, and none of them may be <paramref name="person"/>.</summary>
    public bool BearOnlyOthers(int person, NamePart surname)
    {
        var named = Named(surname);
        return named.Count > 0 && named.TrueForAll(other => other != person && !MayBeBornName(person, other));
    }

    /// <summary>Those who bear the surname.</summary>
    public IReadOnlyList<int> BearersOf(NamePart surname) => Bearers(surname).FindAll(person => !persons[person].IsAnybody);

    /// <summary>Whether a man and a woman who are named in full bear the surname, and she was not named just before ("Novákové i
    /// Novákovi").</summary>
    public bool MayBeCouple(NamePart surname, int mention)
    {
        var named = Named(surname);
        return named.Exists(person => persons[person].Name.Gender == PersonGender.Female && persons[person].LastBefore(mention) != mention - 1)
            && named.Exists(person => persons[person].Name.Gender != PersonGender.Female);
    }

    /// <summary>Whether one person bears the surname, and it may be a man.</summary>
    public bool HasOneMan(NamePart surname)
    {
        var bearers = Bearers(surname).FindAll(person => persons[person].Bears(surname with { Ending = SurnameEnding.Open }, asSurname: true));
        return bearers.Count == 1 && persons[bearers[0]].Name.Gender != PersonGender.Female;
    }

    /// <summary>The family of that surname of which no member is known, if it was named before.</summary>
    public int? KnownFamily(NamePart surname)
    {
        foreach (var key in surname.Keys)
        {
            if (families.TryGetValue(key, out var family))
            {
                return family;
            }
        }

        return null;
    }

    /// <summary>The couple or family of that surname of which no member is known; no single person is ever linked to it.</summary>
    public int Family(NamePart surname)
    {
        var known = surname.Keys.Where(families.ContainsKey).ToList();
        var family = known.Count > 0 ? families[known[0]] : Stranger(new PersonName([surname], PersonGender.Unknown));
        foreach (var key in surname.Keys)
        {
            families.TryAdd(key, family);
        }

        return family;
    }

    /// <summary>Whether <paramref name="born"/>, found under the name at birth of <paramref name="person"/>, is nobody else: no given name, or
    /// the same one.</summary>
    public bool MayBeBornName(int person, int born)
    {
        var (own, other) = (persons[person].Name, persons[born].Name);
        return other.Words <= 1
            ? persons[born].Named == 0
            : other.Parts.Any(part => part.IsGiven && own.Parts.Any(mine => mine.IsGiven && mine.Matches(part)));
    }

    /// <summary>Whether the mention that made this person may mean several others.</summary>
    public bool IsAnybody(int person) => persons[person].IsAnybody;

    /// <summary>A person of whom no other mention is known.</summary>
    public int Stranger() => Stranger(new PersonName([], PersonGender.Unknown));

    private int Stranger(PersonName name)
    {
        persons.Add(new RegisteredPerson(name));
        return persons.Count - 1;
    }

    private List<int> Named(NamePart surname) => Bearers(surname).FindAll(person =>
        persons[person].Name.IsFull && persons[person].Bears(surname with { Ending = SurnameEnding.Open }, asSurname: true));

    /// <summary>One of several, nobody knows which.</summary>
    /// <param name="mayBe">Who they are, likeliest first.</param>
    public int Anybody(IReadOnlyList<int> mayBe)
    {
        var person = Stranger();
        persons[person].IsAnybody = true;
        persons[person].MayBe = mayBe;
        return person;
    }

    /// <summary>Notes that a mention may mean others than those who are found, likeliest first; of two names in it both are kept.</summary>
    public void AskAbout(int mention, IReadOnlyList<int> others) => unsure[mention] = [.. (unsure.GetValueOrDefault(mention) ?? []).Union(others)];

    /// <summary>Whether a surname that may be in the plural may mean others than its only bearer.</summary>
    public bool MayBeOthers(NamePart surname) => BearersOf(surname).Count > 1 || KnownFamily(surname) is not null;

    /// <summary>Whether somebody else than who was found may be meant all the same.</summary>
    public bool IsUnsure(int mention) => unsure.ContainsKey(mention);

    /// <summary>Those whom a mention in doubt, or one that is unsure, may mean, likeliest first.</summary>
    public IReadOnlyList<int> MayBe(PersonMentionLink mention) =>
        mention.Persons is [var one] && !IsAnybody(one) && !IsUnsure(mention.Index) ? []
            : [.. mention.Persons.Where(IsAnybody).SelectMany(person => persons[person].MayBe).Union(unsure.GetValueOrDefault(mention.Index) ?? [])];

    /// <summary>Persons and families made before who may be the same as this one.</summary>
    public IReadOnlyList<int> Kin(int person) => (similar ??= new SimilarPersons(persons, byKey, families)).Kin(person);

    // Beside a son who is called the younger, whoever is called nothing is the elder.
    private List<int> UnmarkedElder(PersonName name, PersonMarks marks)
    {
        var unmarked = name.Age == PersonAge.Elder ? Fitting(name with { Age = PersonAge.Unknown }, marks).FindAll(person => persons[person].Name.Age == PersonAge.Unknown) : [];
        return unmarked.Count == 1 && Fitting(name with { Age = PersonAge.Younger }, marks).Count > 0 ? unmarked : [];
    }

    // "Katharina Moser" may be called "paní Moserová".
    private List<int> ForeignWoman(PersonName name, PersonMarks marks) => name.Parts[0].Ending != SurnameEnding.Feminine ? []
        : Fitting(name with { Parts = [name.Parts[0] with { Ending = SurnameEnding.Open }] }, marks)
            .FindAll(person => persons[person].Name.Gender != PersonGender.Male && persons[person].Name.IsFull);

    private int Last(List<int> bearers, PersonGender gender, int mention)
    {
        var fitting = bearers.FindAll(person => persons[person].Name.Gender == gender);
        return fitting.Count == 0 ? -1 : fitting.MaxBy(person => persons[person].LastBefore(mention));
    }

    private List<int> Fitting(PersonName name, PersonMarks marks)
    {
        var hasSurname = name.Parts.Any(part => part is { IsInitial: false, IsSurname: true });
        var fitting = new List<int>();
        for (var index = 0; index < name.Parts.Count; index++)
        {
            var part = name.Parts[index];
            if (!part.IsInitial && (part.IsSurname || !hasSurname))
            {
                AddFitting(fitting, name, part, marks);
            }
        }

        return fitting;
    }

    private void AddFitting(List<int> fitting, PersonName name, NamePart part, PersonMarks marks)
    {
        foreach (var person in Bearers(part))
        {
            if (!fitting.Contains(person) && name.Fits(persons[person].Name) && !persons[person].IsApart(marks))
            {
                fitting.Add(person);
            }
        }
    }

    // Only so many bearers of one name are compared, so that a hostile list of names takes linear time.
    private List<int> Bearers(NamePart part)
    {
        var bearers = new List<int>();
        for (var index = 0; index < part.Keys.Count; index++)
        {
            if (byKey.TryGetValue(part.Keys[index], out var list))
            {
                bearers.AddRange(CollectionsMarshal.AsSpan(list)[Math.Max(0, list.Count - MostBearers)..]);
            }
        }

        bearers.Sort();
        for (var index = bearers.Count - 1; index > 0; index--)
        {
            if (bearers[index] == bearers[index - 1])
            {
                bearers.RemoveAt(index);
            }
        }

        return bearers;
    }

    private int Add(PersonName name)
    {
        persons.Add(new RegisteredPerson(name));
        Index(persons.Count - 1, name);
        return persons.Count - 1;
    }

    private int Learn(int person, PersonName name, int mention, PersonMarks marks)
    {
        if (persons[person].IsAnybody)
        {
            return person;
        }

        var before = persons[person].Name;
        persons[person].Learn(name, mention, marks);
        if (!ReferenceEquals(before.Parts, persons[person].Name.Parts))
        {
            Index(person, name);
        }

        return person;
    }

    private void Index(int person, PersonName name)
    {
        foreach (var key in name.Parts.SelectMany(part => part.Keys))
        {
            if (!byKey.TryGetValue(key, out var bearers))
            {
                byKey[key] = bearers = [];
            }

            if (bearers.Count == 0 || bearers[^1] != person)
            {
                bearers.Add(person);
            }
        }
    }
}
