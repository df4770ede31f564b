using System.Globalization;

namespace Clona.Pipeline.Persons;

/// <summary>Who is who in a document after what people answered: a pure function of the mentions and the answers in their order.</summary>
/// <remarks>
/// An answer that names a place where no mention stands any more says nothing: what was in doubt is in doubt again. A person in doubt
/// is nobody whom another mention can mean. Of a mention that holds two names an answer is about one of them, or about both; both halves of a
/// name in two cells are answered together. No two mentions have one pseudonym because the program took them for one person: whatever it
/// joined is asked (<see cref="JoinedPersons"/>).
/// </remarks>
public sealed class WhoIsWho
{
    private const char And = '-';
    private const char Prefix = 'P';
    private const int BothParts = 0b11;

    private readonly Dictionary<int, PersonMention> mentions;
    private readonly Dictionary<int, string[]> persons = [];
    private readonly Dictionary<int, List<int>> halves = [];
    private readonly Dictionary<int, int> answered = [];
    private readonly HashSet<int> doubts = [];
    private readonly HashSet<int> open = [];
    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);
    private readonly List<(PersonPlace First, PersonPlace Second)> two = [];
    private readonly List<PersonAnswer> taken = [];
    private Dictionary<string, PersonPlace>? places;
    private IReadOnlyList<(PersonPlace First, PersonPlace Second)>? pairs;
    private int highest;

    private WhoIsWho(IReadOnlyList<PersonMention> mentions)
    {
        this.mentions = mentions.DistinctBy(mention => mention.Start).ToDictionary(mention => mention.Start);
        foreach (var mention in mentions)
        {
            persons[mention.Start] = LabelsOf(mention.Entity);
            highest = Math.Max(highest, persons[mention.Start].Max(NumberOf));
            if (WholeOf(mention.Start) is var whole && whole != mention.Start)
            {
                (halves.TryGetValue(whole, out var known) ? known : halves[whole] = []).Add(mention.Start);
            }
        }

        var joined = JoinedPersons.Of(this.mentions.Values.Where(mention => WholeOf(mention.Start) == mention.Start));
        doubts.UnionWith(mentions.Where(mention => mention.IsInDoubt).Select(mention => mention.Start));
        foreach (var mention in mentions.Where(joined.IsAsked))
        {
            open.Add(mention.Start);
            answered[mention.Start] = joined.PartsNamedOnce(mention);
        }
    }

    /// <summary>The state after <paramref name="answers"/>.</summary>
    public static WhoIsWho Of(IReadOnlyList<PersonMention> mentions, IReadOnlyList<PersonAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(answers);
        var state = new WhoIsWho(mentions);
        foreach (var answer in answers.Where(state.Takes))
        {
            state.Apply(answer);
            state.taken.Add(answer);
        }

        return state;
    }

    /// <summary>The answers on which the state rests, in their order: those that said something when they were applied.</summary>
    public IReadOnlyList<PersonAnswer> Taken => taken;

    /// <summary>Whether <paramref name="answer"/> says anything here: its places mean somebody, it names one person for one name, and it does not join two who stand in one mention.</summary>
    public bool Takes(PersonAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (!answer.IsComplete || !persons.TryGetValue(WholeOf(answer.Mention), out var there) || !IsSomebody(answer.Whom) || !IsSomebody(answer.AndWhom))
        {
            return false;
        }

        if (answer.Kind == PersonAnswerKind.MeansAnother && IsInDoubt(WholeOf(answer.Mention)))
        {
            return false;
        }

        var isOfMention = answer.Kind is not PersonAnswerKind.One and not PersonAnswerKind.Two;
        return answer.Kind is PersonAnswerKind.MeansOne or PersonAnswerKind.MeansAlso || (isOfMention
            ? answer.Part is { } part ? part >= 0 && part < there.Length : !HasTwoNames(answer.Mention) || answer.AndWhom is not null
            : answer.Kind != PersonAnswerKind.One || !StandTogether(LabelOf(answer.Whom!.Value)!, LabelOf(answer.AndWhom!.Value)!));
    }

    /// <summary>Whether the mention at <paramref name="start"/> still means nobody for certain.</summary>
    public bool IsInDoubt(int start) => doubts.Contains(start);

    /// <summary>Whether nobody has said yet whom the mention at <paramref name="start"/> means, though it is asked.</summary>
    public bool IsOpen(int start) => open.Contains(start);

    /// <summary>Whether the mention at <paramref name="start"/> holds two names.</summary>
    public bool HasTwoNames(int start) => mentions.TryGetValue(start, out var mention) && mention.HasTwoNames && persons[start].Length == 2;

    /// <summary>The mention with which the one at <paramref name="start"/> is asked about: the first half of its name, or itself.</summary>
    public int WholeOf(int start) => mentions.TryGetValue(start, out var mention) && mention.Question?.Whole is { } whole && mentions.ContainsKey(whole) ? whole : start;

    /// <summary>Labels of those whom the mention at <paramref name="start"/> means.</summary>
    public IReadOnlyList<string> PersonsAt(int start) => persons.GetValueOrDefault(start) ?? [];

    /// <summary>The entity of the mention at <paramref name="start"/>.</summary>
    public string EntityAt(int start) => string.Join(And, PersonsAt(start));

    /// <summary>The label of a person; null where the place means nobody for certain.</summary>
    public string? LabelOf(PersonPlace place) => !IsInDoubt(place.Start) && PersonsAt(place.Start) is var there && place.Part >= 0 && place.Part < there.Count
        && NumberOf(there[place.Part]) > 0 ? there[place.Part] : null;

    /// <summary>Whether a mention is still to be confirmed as one of the person at <paramref name="place"/>: it was linked to them, and nobody has said that it means them. A
    /// surname that two share is confirmed for both with the first of them.</summary>
    public bool IsToConfirm(PersonPlace place) => IsOpen(place.Start) && !IsInDoubt(place.Start) && WholeOf(place.Start) == place.Start
        && (HasTwoNames(place.Start) ? (answered.GetValueOrDefault(place.Start) & (1 << place.Part)) == 0 : place.Part == 0);

    /// <summary>The answer that a mention means whom it was linked to there, and whoever shares the name.</summary>
    /// <param name="mention">The mention, and which of those whom it means.</param>
    /// <param name="whom">A place that stands for that person.</param>
    public PersonAnswer ConfirmationOf(PersonPlace mention, PersonPlace whom) => HasTwoNames(mention.Start)
        ? new PersonAnswer(PersonAnswerKind.Means, mention.Start, whom, null) { Part = mention.Part }
        : new PersonAnswer(PersonAnswerKind.Means, mention.Start, whom, PersonsAt(mention.Start) is [_, var second] ? Places()[second] : null);

    /// <summary>The answer that a mention does not mean whom it was linked to there.</summary>
    public PersonAnswer DenialOf(PersonPlace mention) =>
        new(PersonAnswerKind.MeansAnother, mention.Start, null, null) { Part = HasTwoNames(mention.Start) ? mention.Part : null };

    /// <summary>The place that stands for each person, by label: the first mention of that person alone of which the program is sure, so that no later reading gives
    /// it to somebody else; else the first.</summary>
    public IReadOnlyDictionary<string, PersonPlace> Places()
    {
        if (places is not null)
        {
            return places;
        }

        places = new Dictionary<string, PersonPlace>(StringComparer.Ordinal);
        foreach (var start in mentions.Values.OrderBy(RankOf).ThenBy(mention => mention.Start).Select(mention => mention.Start).Where(start => !IsInDoubt(start)))
        {
            for (var part = 0; part < persons[start].Length; part++)
            {
                if (NumberOf(persons[start][part]) > 0)
                {
                    places.TryAdd(persons[start][part], new PersonPlace(start, part));
                }
            }
        }

        return places;
    }

    /// <summary>Labels of those whom <paramref name="mention"/> may mean: in a mention of two names those who are meant first, then by likelihood.</summary>
    public IReadOnlyList<string> ChoicesOf(PersonMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var linked = HasTwoNames(mention.Start) ? PersonsAt(mention.Start) : [];
        return [.. linked.Concat((mention.Question?.Choices ?? []).Select(NowOf)).Where(Places().ContainsKey).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Persons of whom it is open whether they are one, each pair once.</summary>
    public IReadOnlyList<(PersonPlace First, PersonPlace Second)> OpenPairs() => pairs ??= ReadPairs();

    /// <summary>Persons of whom it is open whether they are one, all whom open pairs connect together; in the order of the text.</summary>
    /// <param name="isMeant">Whether a person is asked about at all.</param>
    public IReadOnlyList<IReadOnlyList<PersonPlace>> OpenGroups(Predicate<PersonPlace> isMeant)
    {
        ArgumentNullException.ThrowIfNull(isMeant);
        return PersonGroups.Of(OpenPairs().Where(pair => isMeant(pair.First) && isMeant(pair.Second)));
    }

    /// <summary>As many of a group of <see cref="OpenGroups"/> as one form holds; what is answered there settles some of it, and the rest stands on the next forms.</summary>
    /// <param name="group">The group.</param>
    /// <param name="most">How many stand on a form, at least 2.</param>
    public IReadOnlyList<PersonPlace> OnOneForm(IReadOnlyList<PersonPlace> group, int most)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.Count <= most ? group : PersonGroups.OnOneForm(group, OpenPairs(), most);
    }

    private IReadOnlyList<(PersonPlace First, PersonPlace Second)> ReadPairs()
    {
        var known = Places();
        var said = two.SelectMany(pair => (IEnumerable<(string?, string?)>)[(LabelOf(pair.First), LabelOf(pair.Second)), (LabelOf(pair.Second), LabelOf(pair.First))]).ToHashSet();
        var kin = mentions.Values.OrderBy(mention => mention.Start)
            .SelectMany(mention => (mention.Question?.Kin ?? []).Select(other => (Own: NowOf(LabelsOf(mention.Entity)[0]), Other: NowOf(other))));
        return
        [
            .. kin.Where(pair => pair.Own != pair.Other && known.ContainsKey(pair.Own) && known.ContainsKey(pair.Other) && !said.Contains((pair.Other, pair.Own)))
                .Distinct().Select(pair => (known[pair.Other], known[pair.Own])),
        ];
    }

    private static int RankOf(PersonMention mention) => mention.IsUnsure ? 2 : mention.Entity.Contains(And, StringComparison.Ordinal) ? 1 : 0;

    private bool IsSomebody(PersonPlace? place) => place is not { } there || LabelOf(there) is not null;

    private bool StandTogether(string one, string other) =>
        persons.Any(item => item.Value.Contains(one) && item.Value.Contains(other) && HasTwoNames(item.Key));

    // A person who was found to be another one is called by the other's label.
    private string NowOf(string label)
    {
        var now = label;
        while (renamed.TryGetValue(now, out var next))
        {
            now = next;
        }

        return now;
    }

    private void Apply(PersonAnswer answer)
    {
        var first = answer.Whom is { } whom ? LabelOf(whom) : null;
        var second = answer.AndWhom is { } other ? LabelOf(other) : null;
        switch (answer.Kind)
        {
            case PersonAnswerKind.MeansNew:
                Settle(answer, [NewLabel()]);
                break;
            case PersonAnswerKind.MeansOne:
                Settle(answer, [first ?? NewLabel()]);
                break;
            case PersonAnswerKind.MeansAlso:
                Add(answer, first);
                break;
            case PersonAnswerKind.MeansAnother:
                Doubt(answer);
                break;
            case PersonAnswerKind.Means:
                Settle(answer, second is null || second == first ? [first!] : [first!, second]);
                break;
            case PersonAnswerKind.One:
                Rename(second!, first!);
                break;
            default:
                two.Add((answer.Whom!.Value, answer.AndWhom!.Value));
                pairs = null;
                break;
        }
    }

    // Whom else it means can be said only where it means somebody for certain.
    private void Add(PersonAnswer answer, string? known)
    {
        var whole = WholeOf(answer.Mention);
        if (!IsOpen(whole) && (known is null || !persons[whole].Contains(known)))
        {
            Settle(answer, [.. persons[whole], known ?? NewLabel()]);
        }
    }

    private string NewLabel() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{++highest}");

    // Both names of a mention are asked about where one of them is another's.
    private void Doubt(PersonAnswer answer)
    {
        var whole = WholeOf(answer.Mention);
        var label = NewLabel();
        answered.Remove(whole);
        foreach (var start in halves.GetValueOrDefault(whole, []).Prepend(whole))
        {
            persons[start] = [.. persons[start].Select((known, index) => answer.Part is { } part && part != index ? known : label).Distinct()];
            doubts.Add(start);
            open.Add(start);
        }

        Forget();
    }

    private void Settle(PersonAnswer answer, string[] labels)
    {
        var whole = WholeOf(answer.Mention);
        var isWhole = true;
        if (answer.Part is { } part)
        {
            answered[whole] = answered.GetValueOrDefault(whole) | (1 << part);
            isWhole = !HasTwoNames(whole) || answered[whole] == BothParts;
            var moved = persons[whole].Select((label, index) => index == part ? labels[0] : label);
            labels = [.. HasTwoNames(whole) ? moved : moved.Distinct()];
        }

        foreach (var start in halves.GetValueOrDefault(whole, []).Prepend(whole))
        {
            persons[start] = labels;
            if (isWhole)
            {
                doubts.Remove(start);
                open.Remove(start);
            }
        }

        Forget();
    }

    private void Rename(string from, string to)
    {
        if (from == to)
        {
            return;
        }

        renamed[from] = to;
        foreach (var start in mentions.Keys)
        {
            persons[start] = [.. persons[start].Select(label => label == from ? to : label).Distinct()];
        }

        Forget();
    }

    // What was read from the links is read anew.
    private void Forget() => (places, pairs) = (null, null);

    internal static string[] LabelsOf(string entity) => entity is [Prefix, ..] ? entity.Split(And) : [entity];

    internal static int NumberOf(string label) =>
        label is [Prefix, .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
