namespace Clona.Detectors.Entities;

/// <summary>The persons of one document, found by the words of their names.</summary>
/// <remarks>
/// Where two or more may be meant and nothing says which, the mention becomes a person of its own: a wrong link would give two people
/// one pseudonym, a missing one only gives one person two.
/// </remarks>
internal sealed class PersonRegister
{
    private const int MostBearers = 60;

    private readonly List<RegisteredPerson> persons = [];
    private readonly Dictionary<ulong, List<int>> byKey = [];
    private readonly Dictionary<ulong, List<(int Man, int Woman)>> couples = [];
    private readonly Dictionary<ulong, int> families = [];

    /// <summary>The person with this name, of several words or of one with initials; a new one if none fits, one of its own where several fit.</summary>
    public int Named(PersonName name, int mention, PersonMarks marks)
    {
        var fitting = Fitting(name, marks);
        if (fitting.Count == 0 && name is { IsShort: true, Gender: PersonGender.Male })
        {
            // "B. Mika" may be Beáta Mika.
            fitting = Fitting(name with { Gender = PersonGender.Unknown }, marks);
        }

        if (fitting.Count > 1)
        {
            fitting = Only(fitting, person => person.IsSame(marks)) ?? Only(fitting, person => (person.Name.Titles & name.Titles) != 0)
                ?? Only(fitting, person => person.Name.Words == name.Words && person.Name.Age == name.Age) ?? fitting;
        }

        var found = fitting.Count switch
        {
            0 => Add(name),
            1 => fitting[0],
            _ when name.IsShort && Leading(fitting, mention) is { } leading => leading,
            _ => -1,
        };
        if (found < 0)
        {
            return Stranger();
        }

        Learn(found, name, mention, marks);
        return found;
    }

    /// <summary>The person that one word means; a new one if nobody bears it, one of its own where several may be meant.</summary>
    public int Alone(PersonName name, int mention, PersonMarks marks, bool isGiven)
    {
        var fitting = Fitting(name, marks);
        var bySurname = fitting.FindAll(person => persons[person].Bears(name.Parts[0], asSurname: true));
        var byGiven = name.IsCalled && !isGiven ? [] : fitting.FindAll(person => persons[person].Bears(name.Parts[0], asSurname: false));
        var (first, second) = isGiven ? (byGiven, bySurname) : (bySurname, byGiven);
        var meant = first.Count > 0 ? first : second;
        if (meant.Count > 1)
        {
            meant = Only(meant, person => person.Name.Parts.Any(own => name.Parts[0].Keys.Count > 1 && name.Parts[0].Keys.All(own.Keys.Contains))) is { } whole
                && name.Parts[0].IsJoined ? whole : meant;
        }

        if (meant.Count > 1 && name.Titles != 0)
        {
            meant = Only(meant, person => (person.Name.Titles & name.Titles) != 0) ?? meant;
        }

        var found = meant.Count switch
        {
            0 => Add(name),
            1 when name.Age == PersonAge.Unknown && persons[meant[0]].Name.Age != PersonAge.Unknown => Stranger(),
            1 => meant[0],
            _ => Leading(meant, mention) ?? Stranger(),
        };
        persons[found].Learn(name, mention, marks);
        return found;
    }

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
        return bearers.Count < 2 || man < 0 || woman < 0 ? null : man < woman ? [man, woman] : [woman, man];
    }

    /// <summary>Whether one person bears the surname, and it may be a man.</summary>
    public bool HasOneMan(NamePart surname)
    {
        var bearers = Bearers(surname).FindAll(person => persons[person].Bears(surname with { Ending = SurnameEnding.Open }, asSurname: true));
        return bearers.Count == 1 && persons[bearers[0]].Name.Gender != PersonGender.Female;
    }

    /// <summary>The couple or family of that surname of which no member is known; no single person is ever linked to it.</summary>
    public int Family(NamePart surname)
    {
        var known = surname.Keys.Where(families.ContainsKey).ToList();
        var family = known.Count > 0 ? families[known[0]] : Stranger();
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

    /// <summary>A person of whom no other mention is known.</summary>
    public int Stranger()
    {
        persons.Add(new RegisteredPerson(new PersonName([], PersonGender.Unknown)));
        return persons.Count - 1;
    }

    // Who was named last before the mention, and is named more often than every other: the subject of the document, not a relative.
    private int? Leading(List<int> meant, int mention)
    {
        var last = meant.MaxBy(person => persons[person].LastBefore(mention));
        return persons[last].LastBefore(mention) >= 0 && meant.TrueForAll(person => person == last || persons[person].Named < persons[last].Named)
            ? last
            : null;
    }

    private List<int>? Only(List<int> fitting, Func<RegisteredPerson, bool> holds)
    {
        var left = fitting.FindAll(person => holds(persons[person]));
        return left.Count == 1 ? left : null;
    }

    private int Last(List<int> bearers, PersonGender gender, int mention)
    {
        var fitting = bearers.FindAll(person => persons[person].Name.Gender == gender);
        return fitting.Count == 0 ? -1 : fitting.MaxBy(person => persons[person].LastBefore(mention));
    }

    private List<int> Fitting(PersonName name, PersonMarks marks)
    {
        var asked = name.Parts.Where(part => !part.IsInitial).ToList();
        var surnames = asked.Exists(part => part.IsSurname) ? asked.FindAll(part => part.IsSurname) : asked;
        return [.. surnames.SelectMany(Bearers).Distinct().Where(person => name.Fits(persons[person].Name) && !persons[person].IsApart(marks))];
    }

    // Only so many bearers of one name are compared, so that a hostile list of names takes linear time.
    private List<int> Bearers(NamePart part)
    {
        var bearers = new List<int>();
        foreach (var key in part.Keys)
        {
            if (byKey.TryGetValue(key, out var list))
            {
                bearers.AddRange(list.Skip(Math.Max(0, list.Count - MostBearers)));
            }
        }

        return [.. bearers.Distinct().Order()];
    }

    private int Add(PersonName name)
    {
        persons.Add(new RegisteredPerson(name));
        Index(persons.Count - 1, name);
        return persons.Count - 1;
    }

    private void Learn(int person, PersonName name, int mention, PersonMarks marks)
    {
        var before = persons[person].Name;
        persons[person].Learn(name, mention, marks);
        if (!ReferenceEquals(before.Parts, persons[person].Name.Parts))
        {
            Index(person, name);
        }
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
