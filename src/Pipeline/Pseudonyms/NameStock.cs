using System.Collections.Frozen;
using System.Reflection;
using Clona.Detectors.Declension;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>The names that pseudonyms are made of, without those that the document or the office's lists hold.</summary>
internal sealed class NameStock
{
    private static readonly FrozenDictionary<string, string[]> All = Read();

    private static readonly FrozenSet<string> Officials = All["officials"].Select(name => name.Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<ulong> forbidden;
    private readonly List<string> surnames;
    private int nextSurname;

    /// <summary>The names that may be used.</summary>
    /// <param name="forbidden">Keys of all words that no pseudonym may hold.</param>
    /// <param name="turn">Where to begin, so that documents do not all begin with the same name.</param>
    public NameStock(HashSet<ulong> forbidden, int turn)
    {
        this.forbidden = forbidden;
        surnames = Turned(All["surnames"], turn).Where(IsAllowed).ToList();
        Men = [.. Turned(All["men"], turn).Where(IsAllowed)];
        Women = [.. Turned(All["women"], turn).Where(IsAllowed)];
    }

    private IReadOnlyList<string> Men { get; }

    private IReadOnlyList<string> Women { get; }

    /// <summary>A surname (form for men) that nobody has yet; null where there is none left.</summary>
    public string? NextSurname(IReadOnlySet<string> taken)
    {
        while (nextSurname < surnames.Count)
        {
            var surname = surnames[nextSurname++];
            if (!taken.Contains(surname))
            {
                return surname;
            }
        }

        return null;
    }

    /// <summary>Whether a holder of a public office is called so.</summary>
    public static bool IsOfficial(string fullName) => Officials.Contains(fullName);

    /// <summary>Given names of <paramref name="gender"/> that may be used.</summary>
    public IReadOnlyList<string> Given(Gender gender) => gender == Gender.Masculine ? Men : Women;

    /// <summary>Keys of the words of <paramref name="text"/>.</summary>
    public static IEnumerable<ulong> KeysOf(string text)
    {
        for (var position = 0; position < text.Length;)
        {
            var end = position;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end - position >= 2)
            {
                yield return NameForms.KeyOf(text[position..end]);
            }

            position = end + 1;
        }
    }

    // Also the woman's form: Malá is a word of the text where Malý is none.
    private bool IsAllowed(string name) =>
        !forbidden.Contains(NameForms.KeyOf(name)) && !forbidden.Contains(NameForms.KeyOf(FeminineDeclension.SurnameFrom(name)));

    private static IEnumerable<string> Turned(string[] names, int turn) =>
        Enumerable.Range(0, names.Length).Select(i => names[(i + turn) % names.Length]);

    private static FrozenDictionary<string, string[]> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("pseudonyms/names.txt")!);
        var lines = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '));
        return lines.GroupBy(words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(words => words.Skip(1)).ToArray(), StringComparer.Ordinal);
    }
}
