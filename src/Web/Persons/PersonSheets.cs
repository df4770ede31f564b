using Clona.Detectors.Findings;
using Clona.Pipeline.Persons;
using Clona.Storage.Persons;

namespace Clona.Web.Persons;

/// <summary>Reads from a document who is who; the work grows with the mentions, and of similar names with their pairs, which are reckoned once.</summary>
/// <remarks>Only of what the output does not show is anything asked: who stays readable needs no pseudonym, nor does what a person gave another type. What
/// somebody added as a person is asked about like what is in doubt.</remarks>
public sealed class PersonSheets
{
    /// <summary>Most questions, persons or pairs of a section, and most mentions of a person on a page.</summary>
    public const int MostShown = 50;

    private const int Around = 60;

    private readonly PersonCase opened;
    private readonly WhoIsWho state;
    private readonly Dictionary<int, MentionRow> found;
    private readonly HashSet<int> removed;
    private readonly HashSet<int> unsure;
    private readonly Dictionary<string, List<int>> mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShownPerson> persons = new(StringComparer.Ordinal);

    /// <summary>The persons of <paramref name="opened"/>.</summary>
    public PersonSheets(PersonCase opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        this.opened = opened;
        state = WhoIsWho.Of(opened.Mentions, opened.Answers);
        var rows = MentionRow.Of(opened.Review);
        found = rows.GroupBy(row => row.Start).ToDictionary(same => same.Key, same => same.MaxBy(row => row.End)!);
        removed = [.. rows.Where(row => row.IsRemoved).Select(row => row.Start)];
        unsure = [.. opened.Mentions.Where(mention => mention.IsUnsure).Select(mention => mention.Start)];
        Gather();
    }

    /// <summary>How many mentions nobody has said yet whom they mean; the halves of one name are one.</summary>
    public int Open => opened.Mentions.Count(IsAsked);

    /// <summary>The person with that number; null where there is none.</summary>
    public ShownPerson? WithNumber(int number) => number >= 1 && number <= persons.Count ? persons.Values.ElementAt(number - 1) : null;

    /// <summary>What stands on the page of the document.</summary>
    public PersonSheet Sheet()
    {
        var asked = opened.Mentions.Where(mention => IsAsked(mention) && state.IsInDoubt(mention.Start)).ToList();
        var cards = persons.Select(item => (Person: item.Value, Starts: ToConfirm(item.Key))).Where(card => card.Starts.Count > 0).ToLookup(card => card.Starts.Exists(unsure.Contains));
        var groups = state.OpenGroups(place => Of(place).Mentions > 0);
        return new PersonSheet(
            Open,
            [.. asked.Take(MostShown).Select(Question)],
            [.. cards[true].Take(MostShown).Select(card => Group(card.Person, card.Starts, 0))],
            [.. cards[false].Take(MostShown).Select(card => Group(card.Person, card.Starts, 0))],
            [.. groups.Take(MostShown).Select(group => (IReadOnlyList<ShownGroup>)[.. state.OnOneForm(group, MostShown).Select(Of).Select(person => new ShownGroup(person, [FullestOf(person)], 1))])],
            [.. persons.Values],
            asked.Count > MostShown || cards[true].Skip(MostShown).Any() || cards[false].Skip(MostShown).Any() || groups.Count > MostShown || groups.Any(group => group.Count > MostShown));
    }

    /// <summary>A person with the mentions that the output does not show.</summary>
    /// <param name="person">The person.</param>
    /// <param name="page">Which <see cref="MostShown"/> of them, from 0.</param>
    public ShownGroup PageOf(ShownPerson person, int page)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Group(person, [.. mentions[state.LabelOf(person.Place)!].Where(removed.Contains)], page);
    }

    /// <summary>The answers that the mentions shown with these persons mean them, and whoever stands beside them, but for those that do not; none where one of <paramref name="wrong"/> is
    /// not shown there.</summary>
    public IReadOnlyList<PersonAnswer> Confirm(IReadOnlyList<PersonPlace> people, IReadOnlyList<PersonPlace> wrong)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.Count > MostShown)
        {
            return [];
        }

        var shown = people.Select(state.LabelOf).OfType<string>().Where(mentions.ContainsKey).Distinct(StringComparer.Ordinal)
            .ToDictionary(label => label, label => ToConfirm(label).Take(MostShown).Select(start => PlaceAt(start, label)).ToList(), StringComparer.Ordinal);
        return wrong.Any(place => !shown.Values.Any(places => places.Contains(place))) ? [] : [.. shown.SelectMany(card => Confirm(card.Key, card.Value, wrong)), .. wrong.Select(state.DenialOf)];
    }

    /// <summary>The answers that of those who are shown as similar everybody is somebody else, or that the marked ones are one; none where fewer than two are marked.</summary>
    public IReadOnlyList<PersonAnswer> Tell(IReadOnlyList<PersonPlace> shown, IReadOnlyList<PersonPlace> marked, bool same)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(marked);
        return marked.Count > MostShown || shown.Count > MostShown ? [] : same ? [.. marked.Skip(1).Select(other => new PersonAnswer(PersonAnswerKind.One, marked[0].Start, marked[0], other))]
            : marked.Count > 0 ? []
            : [.. state.OpenPairs().Where(pair => shown.Contains(pair.First) && shown.Contains(pair.Second))
                .Select(pair => new PersonAnswer(PersonAnswerKind.Two, pair.First.Start, pair.First, pair.Second))];
    }

    /// <summary>Whether a mention holds two names.</summary>
    public bool HasTwoNames(int mention) => state.HasTwoNames(mention);

    /// <summary>Which of those whom a mention means is <paramref name="person"/>, from 0; null where it means one person only, or others.</summary>
    public int? PartOf(int mention, PersonPlace person) => state.PersonsAt(mention) is { Count: > 1 } there && state.LabelOf(person) is { } label
        && there.ToList().IndexOf(label) is >= 0 and var part ? part : null;

    /// <summary>The mention as it stands in the text; an ellipsis where none stands there any more.</summary>
    public string TextAt(int start) => found.TryGetValue(start, out var row) ? OneLine(opened.Review.Text[row.Start..row.End]) : "…";

    private bool IsAsked(PersonMention mention) => removed.Contains(mention.Start) && state.IsOpen(mention.Start)
        && (state.WholeOf(mention.Start) is var whole && (whole == mention.Start || !removed.Contains(whole)));

    private List<int> ToConfirm(string label) => mentions[label].FindAll(start => removed.Contains(start) && state.IsToConfirm(PlaceAt(start, label)));

    // One mention of them stands for the person, so that another reading which gives it to somebody else takes the others along.
    private IEnumerable<PersonAnswer> Confirm(string label, List<PersonPlace> places, IReadOnlyList<PersonPlace> wrong)
    {
        var right = places.FindAll(place => !wrong.Contains(place));
        var alone = right.FindAll(place => state.PersonsAt(place.Start).Count == 1);
        var whom = alone.Count > 0 ? alone[0] : state.Places()[label];
        return right.Select(place => state.ConfirmationOf(place, whom));
    }

    private PersonPlace PlaceAt(int start, string label) => new(start, state.PersonsAt(start).ToList().IndexOf(label));

    private ShownPerson Of(PersonPlace place) => persons[state.LabelOf(place)!];

    private ShownMention FullestOf(ShownPerson person) => Shown(Fullest(mentions[state.LabelOf(person.Place)!]), person);

    // One pass over the mentions; persons are numbered in the order in which the text names them.
    private void Gather()
    {
        foreach (var start in opened.Mentions.Select(mention => mention.Start).Where(start => !state.IsInDoubt(start)))
        {
            foreach (var label in state.PersonsAt(start).Where(state.Places().ContainsKey).Distinct())
            {
                (mentions.TryGetValue(label, out var known) ? known : mentions[label] = []).Add(start);
            }
        }

        foreach (var (label, starts) in mentions)
        {
            var role = starts.Select(start => found[start].Role).FirstOrDefault(role => role is not PersonRole.Other and not PersonRole.ThirdParty, PersonRole.Other);
            var fullest = found[Fullest(starts)];
            persons[label] = new ShownPerson(
                persons.Count + 1, state.Places()[label], role, OneLine(opened.Review.Text[fullest.Start..fullest.End]), starts.Count(removed.Contains));
        }
    }

    private int Fullest(List<int> starts) => starts.MaxBy(start => state.PersonsAt(start).Count > 1 ? 0 : Words(found[start]));

    private int Words(MentionRow row) => 1 + opened.Review.Text.AsSpan(row.Start..row.End).Trim().Count(' ');

    private ShownQuestion Question(PersonMention mention) => new(Shown(mention.Start, null), state.HasTwoNames(mention.Start), [.. ChoicesOf(mention).Take(MostShown)]);

    // Of a mention that somebody added the program knows nobody who may be meant: whoever is called alike comes first.
    private IEnumerable<ShownPerson> ChoicesOf(PersonMention mention)
    {
        var known = state.ChoicesOf(mention).Select(label => persons[label]);
        return mention is { IsInDoubt: true, Question: null } ? AlikePersons.Of(TextAt(mention.Start), persons.Values) : known;
    }

    private ShownGroup Group(ShownPerson person, List<int> starts, int page) =>
        new(person, [.. starts.Skip(page * MostShown).Take(MostShown).Select(start => Shown(start, person))], starts.Count);

    private ShownMention Shown(int start, ShownPerson? person)
    {
        var (text, row) = (opened.Review.Text, found[start]);
        return new ShownMention(
            start,
            row.Page,
            OneLine(text[Math.Max(0, start - Around)..start]),
            OneLine(text[start..row.End]),
            OneLine(text[row.End..Math.Min(text.Length, row.End + Around)]))
        {
            Part = person is null ? 0 : state.PersonsAt(start).ToList().IndexOf(state.LabelOf(person.Place)!),
            IsUnsure = unsure.Contains(start),
            Others = person is null ? [] : [.. state.PersonsAt(start).Select(persons.GetValueOrDefault).OfType<ShownPerson>().Where(other => other != person)],
        };
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
