using System.Globalization;
using Clona.Detectors.Declension;
using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Gives each person one pseudonym and no pseudonym to two.</summary>
/// <remarks>
/// Persons who share a surname share the invented one as well, so couples and families stay together; the given name then
/// tells them apart. Persons of the case file whose full name is known from earlier documents get what they had where a birth number or a day of birth is known of
/// them, too: a name alone may be another's, whom nobody was asked about.
/// </remarks>
internal sealed class SurrogateBook
{
    private readonly NameStock stock;
    private readonly PseudonymStyle style;
    private readonly Func<string, bool> occurs;
    private readonly Dictionary<ulong, string?> surnames = [];
    private readonly Dictionary<PersonProfile, PersonSurrogate> given = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> takenSurnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> takenNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> takenGiven = new(StringComparer.Ordinal);
    private readonly HashSet<string> takenLabels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<KnownPerson> known;

    /// <summary>A book that begins with what is <paramref name="known"/> from the case file.</summary>
    public SurrogateBook(NameStock stock, PseudonymStyle style, Func<string, bool> occurs, IEnumerable<KnownPerson> known)
    {
        this.stock = stock;
        this.style = style;
        this.occurs = occurs;
        this.known = [.. known];
        foreach (var person in this.known)
        {
            takenLabels.Add(person.Label);
            if (person is { Given: not null, Surname: not null })
            {
                surnames.TryAdd(person.SurnameKey, person.Surname);
                takenSurnames.Add(person.Surname);
                takenNames.Add(person.Pseudonym);
                takenGiven.UnionWith(FormsOf(new InventedName(person.Gender, person.Given, person.Surname)));
            }
        }
    }

    /// <summary>What stands for <paramref name="person"/>, the same each time.</summary>
    public PersonSurrogate For(PersonProfile person) =>
        given.TryGetValue(person, out var surrogate) ? surrogate : given[person] = Known(person) ?? New(person);

    /// <summary>The invented surname for the name somebody was born with.</summary>
    public string? SurnameFor(ulong key) => surnames.TryGetValue(key, out var surname) ? surname : surnames[key] = Take();

    /// <summary>The invented names of the case file and of this document.</summary>
    public IEnumerable<InventedName> Names() => known
        .Where(row => row is { Given: not null, Surname: not null }).Select(row => new InventedName(row.Gender, row.Given!, row.Surname!))
        .Concat(given.Values.Select(surrogate => surrogate.Name).OfType<InventedName>());

    /// <summary>The persons of the case file and of this document.</summary>
    public IReadOnlyList<KnownPerson> Persons()
    {
        var rows = known.ToList();
        foreach (var (person, surrogate) in given.OrderBy(pair => Order(pair.Value.Label), StringComparer.Ordinal))
        {
            var at = rows.FindIndex(row => row.Label == surrogate.Label.Full);
            var row = new KnownPerson(
                surrogate.Label.Full, surrogate.Name?.Given, surrogate.Name?.Surname, person.Gender, person.GivenKey, person.SurnameKey, person.Originals) { Births = [.. person.Births] };
            if (at < 0)
            {
                rows.Add(row);
            }
            else
            {
                rows[at] = rows[at] with
                {
                    Originals = [.. rows[at].Originals.Union(row.Originals, StringComparer.Ordinal)],
                    Births = [.. (rows[at].Births ?? []).Union(person.Births, StringComparer.Ordinal)],
                };
            }
        }

        return rows;
    }

    private static string Order(PersonLabel label) => label.Noun + label.Mark.PadLeft(6, ' ');

    private PersonSurrogate? Known(PersonProfile person)
    {
        var found = person.GivenKey == 0 || person.SurnameKey == 0 ? null : known.Find(row =>
            row.GivenKey == person.GivenKey && row.SurnameKey == person.SurnameKey && row.Gender == person.Gender && row.Births?.Any(person.Births.Contains) == true);
        if (found is null || given.Values.Any(other => other.Label.Full == found.Label))
        {
            return null;
        }

        var cut = found.Label.LastIndexOf(' ');
        var name = found is { Given: { } first, Surname: { } last } ? new InventedName(found.Gender, first, last) : null;
        return new PersonSurrogate(new PersonLabel(found.Label[..cut], found.Label[(cut + 1)..]), name);
    }

    private PersonSurrogate New(PersonProfile person)
    {
        var label = LabelFor(person.Role);
        if (style == PseudonymStyle.Labels)
        {
            return new PersonSurrogate(label, null);
        }

        var surname = person.SurnameKey == 0 ? Take() : SurnameFor(person.SurnameKey);
        var name = surname is null ? null : NameWith(surname, person.Gender);
        return new PersonSurrogate(label, name);
    }

    // First a given name of which nobody has any form: Romana is a woman, and a man of whom is spoken. Then those that somebody has.
    private InventedName? NameWith(string surname, Gender gender)
    {
        var free = stock.Given(gender).Select(first => new InventedName(gender, first, surname))
            .Where(item => !NameStock.IsOfficial(item.Full) && !takenNames.Contains(item.Full)).ToList();
        var name = free.Find(item => !FormsOf(item).Any(takenGiven.Contains)) ?? free.FirstOrDefault();
        if (name is not null)
        {
            takenNames.Add(name.Full);
            takenGiven.UnionWith(FormsOf(name));
        }

        return name;
    }

    private static IEnumerable<string> FormsOf(InventedName name) => Enum.GetValues<GrammaticalCase>().Select(item => name.GivenIn(item, beforeSurname: false));

    private string? Take()
    {
        var surname = stock.NextSurname(takenSurnames);
        if (surname is not null)
        {
            takenSurnames.Add(surname);
        }

        return surname;
    }

    private PersonLabel LabelFor(PersonRole role)
    {
        var noun = PersonNouns.Of(role);
        while (true)
        {
            var number = numbers[noun] = numbers.GetValueOrDefault(noun) + 1;
            var label = new PersonLabel(noun, noun == PersonNouns.Anybody ? Letters(number) : number.ToString(CultureInfo.InvariantCulture));
            if (!occurs(label.Full) && takenLabels.Add(label.Full))
            {
                return label;
            }
        }
    }

    // A … Z, AA, AB …
    private static string Letters(int number)
    {
        var letters = string.Empty;
        for (var left = number; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters;
    }
}
