using Clona.Detectors.Declension;
using Clona.TrainingText.People;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Rendering;

/// <summary>What one document remembers while it is written: its people, places and firms.</summary>
internal sealed class DocumentState(NameStock stock, Draw draw, string profile)
{
    private readonly Dictionary<string, Person> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Person He, Person She)> couples = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly PersonMaker maker = new(stock, draw);
    private readonly HashSet<object> used = [];
    private int count;
    private int scopes;

    /// <summary>Chance.</summary>
    public Draw Draw => draw;

    /// <summary>Names.</summary>
    public NameStock Stock => stock;

    /// <summary>Profile of publication.</summary>
    public string Profile => profile;

    /// <summary>The municipality that the document belongs to.</summary>
    public Place Town { get; } = stock.Places.WithStreets(draw);

    /// <summary>What stands between the cells of its tables.</summary>
    public string Separator { get; } = draw.Of(["\t", "\t", " | ", "; ", "   ", "      ", " – ", ", "]);

    /// <summary>An entry of a pool, rather one that the document does not hold yet.</summary>
    public T Fresh<T>(IReadOnlyList<T> entries)
        where T : class
    {
        var entry = draw.Of(entries);
        for (var attempt = 0; attempt < 6 && !used.Add(entry); attempt++)
        {
            entry = draw.Of(entries);
        }

        return entry;
    }

    /// <summary>Number of a fresh set of local variables.</summary>
    public int NewScope() => ++scopes;

    /// <summary>The person of the variable, drawn when first asked for.</summary>
    public Person Person(string variable, int scope, string role, Gender? gender, string? kin)
    {
        var key = Key(variable, scope);
        if (!people.TryGetValue(key, out var person))
        {
            var relative = kin is null ? null : Relative(Key(kin, scope));
            people[key] = person = maker.Make(++count, role, gender, relative);
        }

        return person;
    }

    /// <summary>The couple of the variable; the woman bears the man's surname.</summary>
    public (Person He, Person She) Couple(string variable, int scope, string role)
    {
        var key = Key(variable, scope);
        if (!couples.TryGetValue(key, out var couple))
        {
            var he = maker.Make(++count, role, Gender.Masculine);
            while (he.Name.Surnames.Count > 1 || he.Name.Undeclined || he.Name.SurnameFirst)
            {
                he = maker.Make(count, role, Gender.Masculine);
            }

            couples[key] = couple = (he, maker.Make(++count, role, Gender.Feminine, he));
        }

        return couple;
    }

    /// <summary>The value of a variable with a number or #, drawn when first asked for; without one, a new value each time.</summary>
    public string Value(string variable, int scope, Func<string> make)
    {
        if (variable.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !variable.Contains('#', StringComparison.Ordinal))
        {
            return make();
        }

        var key = Key(variable, scope);
        if (!values.TryGetValue(key, out var value))
        {
            values[key] = value = make();
        }

        return value;
    }

    private Person? Relative(string key) =>
        people.TryGetValue(key, out var person) ? person : couples.TryGetValue(key, out var couple) ? couple.He : null;

    // Variables with # belong to one line or sentence, the others to the document.
    private static string Key(string variable, int scope) =>
        variable.Contains('#', StringComparison.Ordinal) ? $"{variable}@{scope}" : variable;
}
