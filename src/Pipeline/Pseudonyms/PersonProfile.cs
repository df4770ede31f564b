using Clona.Detectors.Declension;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>What the mentions of one person tell together: gender, keys of the names, role.</summary>
internal sealed class PersonProfile(string entity)
{
    private readonly Dictionary<ulong, int> surnames = [];
    private readonly HashSet<ulong> given = [];
    private readonly List<string> originals = [];
    private readonly HashSet<string> births = new(StringComparer.Ordinal);
    private int men;
    private int women;

    /// <summary>Label of the entity, such as <c>P1</c>.</summary>
    public string Entity { get; } = entity;

    /// <summary>Role, the first that says something.</summary>
    public PersonRole Role { get; private set; }

    /// <summary>Keys of given names that stood with a surname.</summary>
    public IReadOnlySet<ulong> GivenKeys => given;

    /// <summary>Key of the given name, the first; 0 where none is known.</summary>
    public ulong GivenKey { get; private set; }

    /// <summary>Key of the surname that stands most often; 0 where none is known.</summary>
    public ulong SurnameKey => surnames.Count == 0 ? 0 : surnames.MaxBy(pair => pair.Value).Key;

    /// <summary>Gender; where nothing tells, that of a man, whose forms stand for anybody.</summary>
    public Gender Gender => women > men ? Gender.Feminine : Gender.Masculine;

    /// <summary>The mentions as written, each once.</summary>
    public IReadOnlyList<string> Originals => originals;

    /// <summary>Birth numbers and days of birth that stand beside a mention.</summary>
    public IReadOnlySet<string> Births => births;

    /// <summary>Learns a birth number or a day of birth: its numbers tell it, however they are divided.</summary>
    public void LearnBirth(string value) => births.Add(string.Join(
        '.', string.Concat(value.Select(letter => char.IsAsciiDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => number.TrimStart('0'))));

    /// <summary>Learns from a mention in which the person is the one of that index.</summary>
    public void Learn(NameMention mention, int index, Neighbourhood around, PersonRole role)
    {
        Role = Role is PersonRole.Other or PersonRole.ThirdParty ? role : Role;
        if (!originals.Contains(mention.Text, StringComparer.Ordinal))
        {
            originals.Add(mention.Text);
        }

        var units = mention.UnitsOf(index).ToList();
        var hasGiven = units.Find(unit => unit.Kind == UnitKind.Given) is { } named && named.Form.Key != 0;
        if (units.Find(unit => unit.Kind == UnitKind.Surname) is { } surname && !around.IsBornName)
        {
            surnames[surname.Form.Key] = surnames.GetValueOrDefault(surname.Form.Key) + 1;
            if (hasGiven)
            {
                var key = units.First(unit => unit.Kind == UnitKind.Given).Form.Key;
                given.Add(key);
                GivenKey = GivenKey == 0 ? key : GivenKey;
            }
        }

        LearnGender(mention, index, around);
    }

    private void LearnGender(NameMention mention, int index, Neighbourhood around)
    {
        if (mention.Persons == 1 && !around.IsPlural && around.Gender is { } shown)
        {
            men += shown == Gender.Masculine ? 4 : 0;
            women += shown == Gender.Feminine ? 4 : 0;
        }

        var man = MentionGrammar.Agreement(mention, index, Gender.Masculine);
        var woman = MentionGrammar.Agreement(mention, index, Gender.Feminine);
        men += Math.Max(0, man - woman);
        women += Math.Max(0, woman - man);
    }

    /// <summary>The label of the entity alone.</summary>
    public override string ToString() => Entity;
}
