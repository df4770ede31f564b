namespace Clona.Detectors.Entities;

/// <summary>The persons of one document, found by surname.</summary>
internal sealed class PersonRegister
{
    private const int MostBearers = 100;
    private const int Behind = 1_000_000;

    private readonly List<(PersonName Name, List<int> Mentions)> persons = [];
    private readonly Dictionary<ulong, List<int>> bySurname = [];

    /// <summary>The person with this full name, a new one if none fits.</summary>
    public int Named(PersonName name, int mention)
    {
        var fitting = Fitting(name);
        var found = fitting.Count == 0 ? Add(name) : fitting[0];
        Enrich(found, name);
        persons[found].Mentions.Add(mention);
        return found;
    }

    /// <summary>The person that a surname alone means; a new one if nobody bears it.</summary>
    public int BySurname(PersonName name, int mention)
    {
        var fitting = Fitting(name);
        return fitting.Count switch
        {
            0 when name.MaybeGiven != 0 && BearerOfGiven(name.MaybeGiven) is >= 0 and var bearer => bearer,
            0 => Add(name),
            1 => fitting[0],
            _ => fitting.MinBy(person => Distance(person, mention)),
        };
    }

    /// <summary>The only two persons with this surname, or of several the man and the woman who were named last before
    /// <paramref name="mention"/>; nothing where there is no couple.</summary>
    public IReadOnlyList<int>? Couple(ulong surname, int mention)
    {
        var bearers = Bearers(surname);
        if (bearers.Count == 2)
        {
            return bearers.ToArray();
        }

        if (bearers.Count is < 2 or > MostBearers)
        {
            return null;
        }

        var man = Nearest(bearers, PersonGender.Male, mention);
        var woman = Nearest(bearers, PersonGender.Female, mention);
        return man < 0 || woman < 0 ? null : man < woman ? [man, woman] : [woman, man];
    }

    /// <summary>The only person with this given name; a new one if nobody or several bear it.</summary>
    public int ByGiven(PersonName name, int mention) =>
        BearerOfGiven(name.Given) is >= 0 and var bearer ? bearer : Named(name, mention);

    // Index of the only person with this given name and a surname, or -1.
    private int BearerOfGiven(ulong given)
    {
        var found = -1;
        for (var index = persons.Count - 1; given != 0 && index >= Math.Max(0, persons.Count - MostBearers); index--)
        {
            if (persons[index].Name.Given != given || persons[index].Name.Surname == 0)
            {
                continue;
            }

            if (found >= 0)
            {
                return -1;
            }

            found = index;
        }

        return found;
    }

    private int Nearest(List<int> bearers, PersonGender gender, int mention)
    {
        var best = -1;
        foreach (var person in bearers)
        {
            if (persons[person].Name.Gender == gender && (best < 0 || Distance(person, mention) < Distance(best, mention)))
            {
                best = person;
            }
        }

        return best;
    }

    /// <summary>A person whose name could not be read.</summary>
    public int Stranger() => Add(default);

    // Named before it counts as nearer than named behind it.
    private int Distance(int person, int mention)
    {
        var mentions = persons[person].Mentions;
        var behind = ~mentions.BinarySearch(mention);
        return behind > 0 ? mention - mentions[behind - 1] : Behind + (mentions.Count > 0 ? mentions[0] - mention
            : Behind);
    }

    // Only so many bearers of one surname are compared, so that a hostile list of names takes linear time.
    private List<int> Fitting(PersonName name)
    {
        var bearers = Bearers(name.Surname);
        var fitting = new List<int>();
        for (var index = Math.Max(0, bearers.Count - MostBearers); index < bearers.Count; index++)
        {
            if (persons[bearers[index]].Name.IsCompatible(name))
            {
                fitting.Add(bearers[index]);
            }
        }

        return fitting;
    }

    private int Add(PersonName name)
    {
        persons.Add((name, []));
        Bearers(name.Surname).Add(persons.Count - 1);
        return persons.Count - 1;
    }

    // "J. Novák" becomes Jan Novák once he is named in full.
    private void Enrich(int person, PersonName name)
    {
        var known = persons[person].Name;
        if (known.Given == 0 && name.Given != 0)
        {
            persons[person] = (known with { Given = name.Given, Initial = name.Initial }, persons[person].Mentions);
        }
    }

    private List<int> Bearers(ulong surname)
    {
        if (!bySurname.TryGetValue(surname, out var bearers))
        {
            bySurname[surname] = bearers = [];
        }

        return bearers;
    }
}
