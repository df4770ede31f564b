using System.Globalization;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Links all mentions of one person in a document.</summary>
/// <remarks>
/// Full names come first: surname, given name (or its initial) and gender have to agree, so two people with one
/// surname stay
/// apart. A surname alone then joins the only person who bears it, or the one named last before it. Two people in one
/// mention
/// get both labels, such as <c>P1-P2</c>.
/// </remarks>
public sealed class EntityLinker
{
    private readonly NameAnalyzer analyzer;

    /// <summary>A linker that knows the names of <paramref name="lexicon"/>.</summary>
    public EntityLinker(NameLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        analyzer = new NameAnalyzer(lexicon);
    }

    /// <summary>Labels the mentions at <paramref name="persons"/>, numbered by first appearance.</summary>
    /// <param name="structure">The document.</param>
    /// <param name="persons">Spans of persons in the view, ordered by start.</param>
    /// <returns>One label per span.</returns>
    public IReadOnlyList<string> Link(DocumentStructure structure, IReadOnlyList<TextSpan> persons)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(persons);
        var reader = new PersonNameReader(structure.Tokens, analyzer);
        var mentions = persons.Select((span, index) => Mention(reader, span, index)).ToList();
        var register = new PersonRegister();
        foreach (var mention in mentions.Where(mention => mention.Names.Any(name => name is { HasGiven: true, Surname: not 0 })))
        {
            mention.Persons = mention.Names.Select(name => register.Named(name, mention.Index)).ToList();
        }

        foreach (var mention in mentions.Where(mention => mention.Persons.Count == 0))
        {
            mention.Persons = Alone(register, mention);
        }

        JoinBornNames(structure.Tokens, persons, mentions);
        JoinCells(structure.Tokens, persons, mentions);
        return Label(mentions);
    }

    private static PersonMentionLink Mention(PersonNameReader reader, TextSpan span, int index)
    {
        var names = reader.Read(span, out var isFamily);
        return new PersonMentionLink(index, names, isFamily);
    }

    private static IReadOnlyList<int> Alone(PersonRegister register, PersonMentionLink mention)
    {
        if (mention.Names.Count == 0)
        {
            return [register.Stranger()];
        }

        if (mention.Names[0] is { HasGiven: true, Surname: 0 } given)
        {
            return [register.ByGiven(given, mention.Index)];
        }

        var couple = mention.IsFamily ? register.Couple(mention.Names[0].Surname, mention.Index) : null;
        return couple ?? [register.BySurname(mention.Names[0], mention.Index)];
    }

    // "Zdeňka Krásná, roz. Veselá": the second name is the first person's.
    private static void JoinBornNames(TokenizedText text, IReadOnlyList<TextSpan> persons,
        List<PersonMentionLink> mentions)
    {
        for (var index = 1; index < mentions.Count; index++)
        {
            var before = text.IndexAt(persons[index].Start) - 1;
            before -= text.IsMark(before, '.') ? 1 : 0;
            if (text.HasRole(before, WordRoles.BornName) && before >= text.IndexAt(persons[index - 1].End)
                && before - text.IndexAt(persons[index - 1].End) <= 1)
            {
                mentions[index].Persons = mentions[index - 1].Persons;
            }
        }
    }

    // "Zelinger;Dušan;…": the surname in one cell of a row and the given name in the next.
    private static void JoinCells(TokenizedText text, IReadOnlyList<TextSpan> persons, List<PersonMentionLink> mentions)
    {
        for (var index = 1; index < mentions.Count; index++)
        {
            var (left, right) = (mentions[index - 1], mentions[index]);
            var areParts = (IsSurname(left) && IsGiven(right)) || (IsGiven(left) && IsSurname(right));
            if (areParts && IsDivider(text.View.AsSpan(persons[index - 1].End..persons[index].Start)))
            {
                right.Persons = left.Persons;
            }
        }
    }

    private static bool IsSurname(PersonMentionLink mention) => mention.Names is [{ HasGiven: false, Surname: not 0 }];

    private static bool IsGiven(PersonMentionLink mention) => mention.Names is [{ HasGiven: true, Surname: 0 }]
        || mention.Names is [{ HasGiven: false, MaybeGiven: not 0 }];

    private static bool IsDivider(ReadOnlySpan<char> between)
    {
        var mark = between.Trim(' ');
        return mark is ";" or "|" or "\t" || (mark.IsEmpty && between.Length >= 2);
    }

    private static List<string> Label(List<PersonMentionLink> mentions)
    {
        var numbers = new Dictionary<int, int>();
        return mentions.ConvertAll(mention => string.Join('-', mention.Persons.Select(person =>
        {
            var number = numbers.TryGetValue(person, out var known) ? known : numbers[person] = numbers.Count + 1;
            return string.Create(CultureInfo.InvariantCulture, $"P{number}");
        })));
    }
}
