using System.Globalization;
using Clona.Detectors.Entities.Joining;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Links all mentions of one person in a document.</summary>
/// <remarks>
/// Names of several words come first, then words with initials, then one word alone. Who bears the name is found by its words; gender, age, day of
/// birth and row of a table must not say otherwise, so two people of one name stay apart. Which of them is meant, or somebody new, is
/// decided by learned weights (<see cref="LearnedJudge"/>); what may be several stays on its own. Two people in one mention get both labels,
/// such as <c>P1-P2</c>.
/// </remarks>
public sealed class EntityLinker
{
    private const int ColumnReach = 4;
    private const int StageReach = 8;
    private const int QuoteReach = 3;

    private readonly NameAnalyzer analyzer;
    private readonly IJoinJudge? judge;

    /// <summary>A linker that knows the names of <paramref name="lexicon"/>.</summary>
    public EntityLinker(NameLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        analyzer = new NameAnalyzer(lexicon);
    }

    /// <summary>A linker whose decisions another judge makes.</summary>
    internal EntityLinker(NameLexicon lexicon, IJoinJudge judge)
        : this(lexicon) => this.judge = judge;

    /// <summary>Labels the mentions at <paramref name="persons"/>, numbered by first appearance.</summary>
    /// <param name="structure">The document.</param>
    /// <param name="persons">Spans of persons in the view, ordered by start.</param>
    /// <returns>One label per span.</returns>
    public IReadOnlyList<string> Link(DocumentStructure structure, IReadOnlyList<TextSpan> persons) =>
        Link(structure, persons, []);

    /// <inheritdoc cref="LinkMentions"/>
    /// <returns>One label per span.</returns>
    public IReadOnlyList<string> Link(DocumentStructure structure, IReadOnlyList<TextSpan> persons, IReadOnlyList<Candidate> values) =>
        [.. LinkMentions(structure, persons, values).Select(mention => mention.Entity)];

    /// <summary>As above, knowing what else was found: days of birth and rows of tables tell people of one name apart.</summary>
    /// <param name="structure">The document.</param>
    /// <param name="persons">Spans of persons in the view, ordered by start.</param>
    /// <param name="values">Everything else that was found in the view, ordered by start.</param>
    /// <returns>One for each span.</returns>
    public IReadOnlyList<LinkedMention> LinkMentions(DocumentStructure structure, IReadOnlyList<TextSpan> persons, IReadOnlyList<Candidate> values)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(values);
        var reader = new PersonNameReader(structure.Tokens, analyzer);
        var marks = new PersonMarksReader(structure.Tokens.View).Read(persons, values);
        var mentions = persons.Select((span, index) => Mention(reader, span, index, marks[index])).ToList();
        FamilyMembers.Name(structure.Tokens.View, persons, mentions);
        JoinCells(structure, persons, mentions);
        JoinColumns(structure.Tokens.View, persons, mentions);
        var cues = new MentionCuesReader(structure, persons, analyzer);
        var introductions = new PersonIntroductions(cues, structure.Tokens);
        var signs = new JoinSignReader(cues, introductions, new MentionPlaces(structure, persons));
        var register = new PersonRegister(signs, new JoinVetoes(cues, introductions), judge ?? LearnedJudge.Default);
        LinkNamed(register, mentions, name => name.IsFull);
        LinkNamed(register, mentions, name => name.IsShort);
        foreach (var mention in mentions.Where(mention => mention.Persons.Count == 0))
        {
            mention.Persons = mention.IsPartOf is { } whole ? whole.Persons
                : IsOthersName(structure.Tokens, persons, mentions, mention, register) ? mentions[mention.Index - 1].Persons
                : Alone(register, mention);
        }

        JoinBornNames(structure.Tokens, persons, mentions, register);
        foreach (var mention in mentions.Where(mention => mention.Names is [{ MayBeTwo: true }]))
        {
            register.AskAbout(mention.Index, mention.Persons);
        }

        return Labelled(mentions, register);
    }

    // Those beside whom something stands come first: they say who there is.
    private static void LinkNamed(PersonRegister register, List<PersonMentionLink> mentions, Func<PersonName, bool> isNamed)
    {
        var open = mentions.FindAll(mention => mention.Persons.Count == 0 && mention.Names.Any(isNamed));
        foreach (var mention in open.OrderBy(mention => mention.Names.Any(name => name.Age == PersonAge.Elder)).ThenBy(mention => mention.Marks.IsEmpty).ThenBy(mention => mention.Index))
        {
            var isPair = mention.Names.Count == 2;
            mention.Persons = mention.Names.Select(name => register.Named(name, mention.Index, isPair ? default : mention.Marks)).ToList();
            if (isPair)
            {
                register.Join(mention.Names[1].Parts[^1], mention.Persons[0], mention.Persons[1]);
            }
        }
    }

    private static PersonMentionLink Mention(PersonNameReader reader, TextSpan span, int index, PersonMarks marks)
    {
        var names = reader.Read(span, out var family);
        return new PersonMentionLink(index, names, family, marks);
    }

    private static IReadOnlyList<int> Alone(PersonRegister register, PersonMentionLink mention)
    {
        if (mention.Names.Count == 2)
        {
            return [.. mention.Names.Select(name => register.Alone(name, mention.Index, mention.Marks.OfOneWord, mention.Family, isGiven: true))];
        }

        if (mention.Names.Count != 1 || mention.Names[0].Words == 0)
        {
            return [register.Stranger()];
        }

        var name = mention.Names[0];
        if (mention.Family >= FamilyReading.Probable || (mention.Family == FamilyReading.Possible && register.MayBeOthers(name.Parts[0])))
        {
            register.AskAbout(mention.Index, register.BearersOf(name.Parts[0]));
        }

        if (mention.Family != FamilyReading.None && register.KnownFamily(name.Parts[0]) is { } family)
        {
            return [family];
        }

        var couple = mention.Family == FamilyReading.None ? null
            : register.Couple(name.Parts[0], mention.Index, mention.Family >= FamilyReading.Probable);

        var isFamily = !register.IsGivenOfSomebody(name.Parts[0]) && (mention.Family == FamilyReading.Likely
            || (mention.Family == FamilyReading.Probable && !register.HasOneMan(name.Parts[0])));
        if (couple is null && isFamily)
        {
            return [register.Family(name.Parts[0])];
        }

        // "náklady ponesou Novákovi": the man's dative or both.
        if (couple is null && mention.Family == FamilyReading.Possible && register.MayBeCouple(name.Parts[0], mention.Index))
        {
            return [register.Anybody(register.BearersOf(name.Parts[0]))];
        }

        return couple ?? [register.Alone(name, mention.Index, mention.Marks.OfOneWord, mention.Family, name.Parts[0] is { IsGiven: true, IsSurname: false })];
    }

    // "Otýlie Prchlíková, roz. Čundrlová" where others bear that name: she is none of those whom it means elsewhere.
    private static bool IsOthersName(
        TokenizedText text, IReadOnlyList<TextSpan> persons, List<PersonMentionLink> mentions, PersonMentionLink mention, PersonRegister register) =>
        mention is { Index: > 0, Names: [{ Words: 1 } born] } && mentions[mention.Index - 1].Persons.Count == 1
        && IsBornName(text, persons[mention.Index - 1], persons[mention.Index]) && register.BearOnlyOthers(mentions[mention.Index - 1].Persons[0], born.Parts[0]);

    // "Zdeňka Krásná, roz. Veselá": the second name is the first person's, wherever it stands alone or with her given name.
    private static void JoinBornNames(TokenizedText text, IReadOnlyList<TextSpan> persons, List<PersonMentionLink> mentions, PersonRegister register)
    {
        for (var index = 1; index < mentions.Count; index++)
        {
            var (own, born) = (mentions[index - 1], mentions[index]);
            var isStageName = IsStageName(text, persons[index - 1], persons[index], MayBeOne(own, born));
            if ((!isStageName && !IsBornName(text, persons[index - 1], persons[index])) || own.Persons.Count != 1 || born.Persons.Count != 1)
            {
                continue;
            }

            var (person, other) = (own.Persons[0], born.Persons[0]);
            var isSame = person != other && (isStageName || register.MayBeBornName(person, other));
            if (isStageName)
            {
                register.AskAbout(born.Index, [person]);
            }

            foreach (var mention in isSame ? mentions.Where(mention => mention.Persons.Contains(other)) : [born])
            {
                mention.Persons = [.. mention.Persons.Select(label => label == other ? person : label)];
            }
        }
    }

    private static bool IsBornName(TokenizedText text, TextSpan own, TextSpan born)
    {
        var before = text.IndexAt(born.Start) - 1;
        before -= text.IsMark(before, '.') || text.IsMark(before, ':') ? 1 : 0;
        var isLabel = text.HasWord(before, "prijmeni") && text.HasWord(before - 1, "rodne");
        before -= isLabel ? 1 : 0;
        var isBracketed = text.IsMark(before - 1, '(');
        var isBorn = isLabel || text.HasRole(before, WordRoles.BornName) || text.HasWord(before, "rod") || text.HasWord(before, "nyni") || text.HasWord(before, "provdana");
        return isBorn && before >= text.IndexAt(own.End) - (isLabel ? 1 : 0)
            && before - text.IndexAt(own.End) <= (isBracketed ? 2 : 1);
    }

    // "Zdeněk Krásný (umělecké jméno „Mistr Zed“)", "Eva Malá, vystupující pod uměleckým jménem Lola".
    // A name of the other gender is one only behind a colon, a quote or a bracket.
    private static bool IsStageName(TokenizedText text, TextSpan own, TextSpan stage, bool isSameGender)
    {
        var (from, word) = (text.IndexAt(own.End), QuoteBefore(text, text.IndexAt(stage.Start)));
        do
        {
            if (word <= from + 1 || text.Tokens[word].LinesBefore > 0)
            {
                return false;
            }

            word--;
        }
        while (IsOpening(text, word));

        return word - from < StageReach && (isSameGender || text.IndexAt(stage.Start) - word > 1) && text.FoldedOf(text.Tokens[word]).StartsWith("jmen", StringComparison.Ordinal)
            && text.FoldedOf(text.Tokens[word - 1]).StartsWith("umeleck", StringComparison.Ordinal);
    }

    // „Mistr Kajetán“, of which "Kajetán" was found.
    private static int QuoteBefore(TokenizedText text, int name)
    {
        for (var index = name; index > 0 && index > name - QuoteReach && text.Tokens[index].LinesBefore == 0; index--)
        {
            if (IsOpening(text, index - 1))
            {
                return index;
            }
        }

        return name;
    }

    private static bool IsOpening(TokenizedText text, int index) => text.Tokens[index] is { Length: 1 } mark && ":„“”\"»«'(".Contains(text.View[mark.Start]);

    private static bool MayBeOne(PersonMentionLink own, PersonMentionLink other) => own.Names is not [{ IsFull: true } first] || other.Names is not [{ IsFull: true } second]
        || first.Gender == second.Gender || first.Gender == PersonGender.Unknown || second.Gender == PersonGender.Unknown;

    // "Zelinger;Dušan;…": the surname in one cell of a row and the given name in the next are one full name.
    private static void JoinCells(DocumentStructure structure, IReadOnlyList<TextSpan> persons, List<PersonMentionLink> mentions)
    {
        var view = structure.Tokens.View;
        var surnames = SurnamesOf(mentions);
        for (var index = 1; index < mentions.Count; index++)
        {
            var (left, right) = (mentions[index - 1], mentions[index]);
            var areParts = (IsSurname(left) && IsGiven(right, surnames)) || (IsGiven(left, surnames) && IsSurname(right));
            if (areParts && !AreMotherAndSon(left.Names[0], right.Names[0]) && left.IsPartOf is null && right.Names[0].Titles == 0 && IsDivider(view.AsSpan(persons[index - 1].End..persons[index].Start))
                && structure.PlaceOf(persons[index]) != DocumentPlace.SignatureBlock)
            {
                var isSurnameFirst = IsSurname(left) && IsGiven(right, surnames);
                left.Becomes(Whole(left.Names[0], right.Names[0], isSurnameFirst));
                right.IsPartOf = left;
            }
        }
    }

    // "Kontaktem je Ing. Jan         Contact: …⏎Říčař, 703 18 43 28": of two columns read across.
    private static void JoinColumns(string view, IReadOnlyList<TextSpan> persons, List<PersonMentionLink> mentions)
    {
        var surnames = SurnamesOf(mentions);
        for (var index = 0; index < mentions.Count; index++)
        {
            var given = mentions[index];
            for (var next = index + 1; next < mentions.Count && next <= index + ColumnReach && given.IsPartOf is null && IsGiven(given, surnames); next++)
            {
                if (IsSurname(mentions[next]) && mentions[next].IsPartOf is null && !AreMotherAndSon(given.Names[0], mentions[next].Names[0]) && ColumnSeams.IsOneName(view, persons[index], persons[next]))
                {
                    given.Becomes(Whole(given.Names[0], mentions[next].Names[0], isSurnameFirst: false));
                    mentions[next].IsPartOf = given;
                }
            }
        }
    }

    // "Dvořáková | Petr": no man bears a woman's surname, though women bear men's.
    private static bool AreMotherAndSon(PersonName one, PersonName other) => IsWomansSurname(one, other) || IsWomansSurname(other, one);

    private static bool IsWomansSurname(PersonName surname, PersonName given) =>
        surname is { Gender: PersonGender.Female, Parts: [{ Ending: SurnameEnding.Feminine, IsSurname: true }] } && given.Gender == PersonGender.Male;

    private static PersonName Whole(PersonName first, PersonName second, bool isSurnameFirst) => new(
        [
            first.Parts[0] with { IsGiven = !isSurnameFirst, IsSurname = isSurnameFirst },
            second.Parts[0] with { IsGiven = isSurnameFirst, IsSurname = !isSurnameFirst },
        ],
        first.Gender != PersonGender.Unknown ? first.Gender : second.Gender);

    private static bool IsSurname(PersonMentionLink mention) => mention.Names is [{ Words: 1, Parts: [{ IsSurname: true }] }];

    // "Jindrová      Jindra" where a Pavel Jindra signs: his surname, whatever a list takes it for.
    private static bool IsGiven(PersonMentionLink mention, HashSet<ulong> surnames) => mention.Names is [{ Words: 1, Parts: [{ IsGiven: true } part] }]
        && !IsAmong(surnames, part);

    private static bool IsAmong(HashSet<ulong> surnames, NamePart part)
    {
        for (var index = 0; index < part.Keys.Count; index++)
        {
            if (surnames.Contains(part.Keys[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<ulong> SurnamesOf(List<PersonMentionLink> mentions)
    {
        var surnames = new HashSet<ulong>();
        foreach (var mention in mentions)
        {
            for (var index = 0; index < mention.Names.Count; index++)
            {
                if (mention.Names[index] is { IsFull: true } name)
                {
                    AddSurnames(name, surnames);
                }
            }
        }

        return surnames;
    }

    private static void AddSurnames(PersonName name, HashSet<ulong> surnames)
    {
        for (var index = 0; index < name.Parts.Count; index++)
        {
            var part = name.Parts[index];
            for (var key = 0; part is { IsSurname: true, IsGiven: false } && key < part.Keys.Count; key++)
            {
                surnames.Add(part.Keys[key]);
            }
        }
    }

    private static bool IsDivider(ReadOnlySpan<char> between)
    {
        var mark = between.Trim(' ');
        return between is ";" or " (" || between.Trim(" \t") is "Jméno:" or "jméno:" or ", jméno:" || mark is "|" or "\t" || (mark.IsEmpty && between.Length >= 2);
    }

    private static List<LinkedMention> Labelled(List<PersonMentionLink> mentions, PersonRegister register)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var person in mentions.SelectMany(mention => mention.Persons))
        {
            numbers.TryAdd(person, numbers.Count + 1);
        }

        var inPairs = mentions.Exists(mention => mention.Persons.Count > 1) ? KinInPairs(mentions, numbers.Keys, register) : null;
        var labels = numbers.ToDictionary(pair => pair.Key, pair => string.Create(CultureInfo.InvariantCulture, $"P{pair.Value}"));
        var told = new HashSet<int>();
        return mentions.ConvertAll(mention => new LinkedMention(LabelOf(mention, numbers, labels), mention.Persons.Any(register.IsAnybody))
        {
            IsUnsure = register.IsUnsure((mention.IsPartOf ?? mention).Index),
            Names = Math.Max(1, mention.Names.Count),
            HalfOf = mention.IsPartOf?.Index,
            Choices = LabelsOf(register.MayBe(mention.IsPartOf ?? mention), labels),

            // Told once, where a mention names the person alone for the first time.
            Kin = mention.Persons is [var person] && told.Add(person) ? LabelsOf(inPairs is null ? register.Kin(person) : [.. register.Kin(person), .. inPairs[person]], labels) : [],
        });
    }

    // Who is never named alone is asked about where the other is.
    private static ILookup<int, int> KinInPairs(List<PersonMentionLink> mentions, IEnumerable<int> persons, PersonRegister register)
    {
        var alone = mentions.Where(mention => mention.Persons.Count == 1).Select(mention => mention.Persons[0]).ToHashSet();
        return persons.Where(person => !alone.Contains(person))
            .SelectMany(person => register.Kin(person).Select(known => (Known: known, Person: person))).ToLookup(pair => pair.Known, pair => pair.Person);
    }

    // Of a couple that is named by its surname whoever was named first comes first.
    private static string LabelOf(PersonMentionLink mention, Dictionary<int, int> numbers, Dictionary<int, string> labels) =>
        mention.Persons is [var person] ? labels[person]
        : string.Join('-', (mention.Names.Count == 1 ? mention.Persons.OrderBy(one => numbers[one]) : mention.Persons.AsEnumerable()).Select(one => labels[one]));

    private static IReadOnlyList<string> LabelsOf(IReadOnlyList<int> persons, Dictionary<int, string> labels) =>
        persons.Count == 0 ? [] : [.. persons.Where(labels.ContainsKey).Select(person => labels[person])];
}
