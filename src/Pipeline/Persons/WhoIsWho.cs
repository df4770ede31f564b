using System.Globalization;

namespace Clona.Pipeline.Persons;

/// <summary>Who is who in a document after what people answered: a pure function of the mentions and the answers in their order.</summary>
/// <remarks>
/// An answer that names a place where no mention stands any more says nothing: what was in doubt is in doubt again. A person in doubt
/// is nobody whom another mention can mean.
/// </remarks>
public sealed class WhoIsWho
{
    private const char And = '-';
    private const char Prefix = 'P';

    private readonly IReadOnlyList<PersonMention> mentions;
    private readonly Dictionary<int, string[]> persons = [];
    private readonly HashSet<int> doubts = [];
    private readonly HashSet<int> open = [];
    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);
    private readonly List<(PersonPlace First, PersonPlace Second)> two = [];
    private int highest;

    private WhoIsWho(IReadOnlyList<PersonMention> mentions)
    {
        this.mentions = mentions;
        foreach (var mention in mentions)
        {
            persons[mention.Start] = LabelsOf(mention.Entity);
            highest = Math.Max(highest, persons[mention.Start].Max(NumberOf));
            if (mention.IsInDoubt)
            {
                doubts.Add(mention.Start);
            }

            if (mention.IsAsked)
            {
                open.Add(mention.Start);
            }
        }
    }

    /// <summary>The state after <paramref name="answers"/>.</summary>
    public static WhoIsWho Of(IReadOnlyList<PersonMention> mentions, IReadOnlyList<PersonAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(answers);
        var state = new WhoIsWho(mentions);
        foreach (var answer in answers.Where(answer => answer.IsComplete))
        {
            state.Apply(answer);
        }

        return state;
    }

    /// <summary>Whether the mention at <paramref name="start"/> still means nobody for certain.</summary>
    public bool IsInDoubt(int start) => doubts.Contains(start);

    /// <summary>Whether nobody has said yet whom the mention at <paramref name="start"/> means, though it is asked.</summary>
    public bool IsOpen(int start) => open.Contains(start);

    /// <summary>Labels of those whom the mention at <paramref name="start"/> means.</summary>
    public IReadOnlyList<string> PersonsAt(int start) => persons.GetValueOrDefault(start) ?? [];

    /// <summary>The entity of the mention at <paramref name="start"/>.</summary>
    public string EntityAt(int start) => string.Join(And, PersonsAt(start));

    /// <summary>The label of a person; null where the place means nobody for certain.</summary>
    public string? LabelOf(PersonPlace place) => !IsInDoubt(place.Start) && PersonsAt(place.Start) is var there && place.Part >= 0 && place.Part < there.Count
        && NumberOf(there[place.Part]) > 0 ? there[place.Part] : null;

    /// <summary>The answer that a mention means whom it was linked to; null where that is nobody for certain.</summary>
    public PersonAnswer? ConfirmationOf(int start)
    {
        var places = Places();
        return IsInDoubt(start) || PersonsAt(start) is not [var first, ..] || !places.TryGetValue(first, out var whom) ? null
            : new PersonAnswer(PersonAnswerKind.Means, start, whom, PersonsAt(start) is [_, var second] ? places[second] : null);
    }

    /// <summary>Where each person is named first, by label.</summary>
    public IReadOnlyDictionary<string, PersonPlace> Places()
    {
        var places = new Dictionary<string, PersonPlace>(StringComparer.Ordinal);
        foreach (var start in mentions.Select(mention => mention.Start).Where(start => !IsInDoubt(start)))
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

    /// <summary>Labels of those whom <paramref name="mention"/> may mean, likeliest first.</summary>
    public IReadOnlyList<string> ChoicesOf(PersonMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var places = Places();
        return [.. (mention.Question?.Choices ?? []).Select(NowOf).Where(places.ContainsKey).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Persons of whom it is open whether they are one, each pair once.</summary>
    public IReadOnlyList<(PersonPlace First, PersonPlace Second)> OpenPairs()
    {
        var places = Places();
        var pairs = mentions.SelectMany(mention => (mention.Question?.Kin ?? []).Select(other => (Own: NowOf(LabelsOf(mention.Entity)[0]), Other: NowOf(other))));
        return
        [
            .. pairs.Where(pair => pair.Own != pair.Other && places.ContainsKey(pair.Own) && places.ContainsKey(pair.Other)).Distinct()
                .Select(pair => (places[pair.Other], places[pair.Own])).Where(pair => !AreTwo(pair)),
        ];
    }

    private bool AreTwo((PersonPlace First, PersonPlace Second) pair)
    {
        var (one, other) = (LabelOf(pair.First), LabelOf(pair.Second));
        return two.Exists(said => (LabelOf(said.First) == one && LabelOf(said.Second) == other) || (LabelOf(said.First) == other && LabelOf(said.Second) == one));
    }

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
        if (!persons.ContainsKey(answer.Mention))
        {
            return;
        }

        var first = answer.Whom is { } whom ? LabelOf(whom) : null;
        var second = answer.AndWhom is { } other ? LabelOf(other) : null;
        switch (answer.Kind)
        {
            case PersonAnswerKind.MeansNew:
                Settle(answer.Mention, [string.Create(CultureInfo.InvariantCulture, $"{Prefix}{++highest}")]);
                break;
            case PersonAnswerKind.Means when first is not null && (answer.AndWhom is null || second is not null):
                Settle(answer.Mention, second is null || second == first ? [first] : [first, second]);
                break;
            case PersonAnswerKind.One when first is not null && second is not null:
                Rename(second, first);
                break;
            case PersonAnswerKind.Two when first is not null && second is not null:
                two.Add((answer.Whom!.Value, answer.AndWhom!.Value));
                break;
        }
    }

    private void Settle(int mention, string[] labels)
    {
        persons[mention] = labels;
        doubts.Remove(mention);
        open.Remove(mention);
    }

    private void Rename(string from, string to)
    {
        if (from == to)
        {
            return;
        }

        renamed[from] = to;
        foreach (var start in mentions.Select(mention => mention.Start))
        {
            persons[start] = [.. persons[start].Select(label => label == from ? to : label).Distinct()];
        }
    }

    private static string[] LabelsOf(string entity) => entity is [Prefix, ..] ? entity.Split(And) : [entity];

    private static int NumberOf(string label) =>
        label is [Prefix, .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
