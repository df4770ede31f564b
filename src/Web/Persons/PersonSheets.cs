using Clona.Detectors.Findings;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Storage.Persons;

namespace Clona.Web.Persons;

/// <summary>Reads from a document who is who; the work grows with the mentions, not with their pairs.</summary>
/// <remarks>Only of what the output does not show is anything asked: who stays readable needs no pseudonym, nor does what a person gave another type.</remarks>
public sealed class PersonSheets
{
    /// <summary>Most questions, persons or pairs of a section, and most mentions of a person on a page.</summary>
    public const int MostShown = 50;

    private const int Around = 60;

    private readonly PersonCase opened;
    private readonly WhoIsWho state;
    private readonly Dictionary<int, ReportedDetection> found;
    private readonly HashSet<int> removed;
    private readonly Dictionary<string, List<int>> mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShownPerson> persons = new(StringComparer.Ordinal);

    /// <summary>The persons of <paramref name="opened"/>.</summary>
    public PersonSheets(PersonCase opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        this.opened = opened;
        state = WhoIsWho.Of(opened.Mentions, opened.Answers);
        var edits = opened.Review.Edits.Where(edit => edit.Start is null && edit.Box is null).ToDictionary(edit => edit.Id, StringComparer.Ordinal);
        var rows = opened.Review.Analysis.Detections.Where(row => row.Type == FindingType.Person && row.Start < row.End).ToList();
        found = rows.DistinctBy(row => row.Start).ToDictionary(row => row.Start);
        removed = [.. rows.Where(row => IsRemoved(row, edits.GetValueOrDefault(row.Id))).Select(row => row.Start)];
        Gather();
    }

    /// <summary>How many mentions nobody has said yet whom they mean; the halves of one name are one.</summary>
    public int Open => opened.Mentions.Count(IsAsked);

    /// <summary>The person with that number; null where there is none.</summary>
    public ShownPerson? WithNumber(int number) => number >= 1 && number <= persons.Count ? persons.Values.ElementAt(number - 1) : null;

    /// <summary>What stands on the page of the document.</summary>
    public PersonSheet Sheet()
    {
        var asked = opened.Mentions.Where(mention => IsAsked(mention) && IsQuestion(mention)).ToList();
        var unsure = persons.Where(item => Unsure(item.Key).Any()).ToList();
        var pairs = state.OpenPairs().Select(pair => (First: Of(pair.First), Second: Of(pair.Second)))
            .Where(pair => pair.First.Mentions > 0 && pair.Second.Mentions > 0).ToList();
        return new PersonSheet(
            Open,
            [.. asked.Take(MostShown).Select(Question)],
            [.. unsure.Take(MostShown).Select(item => Group(item.Value, [.. Unsure(item.Key)], 0))],
            [.. pairs.Take(MostShown).Select(pair => new ShownPair(pair.First, pair.Second, [FullestOf(pair.First), FullestOf(pair.Second)]))],
            [.. persons.Values],
            asked.Count > MostShown || unsure.Count > MostShown || pairs.Count > MostShown);
    }

    /// <summary>A person with the mentions that the output does not show.</summary>
    /// <param name="person">The person.</param>
    /// <param name="page">Which <see cref="MostShown"/> of them, from 0.</param>
    public ShownGroup PageOf(ShownPerson person, int page)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Group(person, [.. mentions[state.LabelOf(person.Place)!].Where(removed.Contains)], page);
    }

    /// <summary>The answers that the mentions of a person which are shown to be looked at mean that person, and whoever stands beside them.</summary>
    public IReadOnlyList<PersonAnswer> Confirm(PersonPlace place) => state.LabelOf(place) is not { } label || !mentions.ContainsKey(label) ? []
        : [.. Unsure(label).Take(MostShown).Select(state.ConfirmationOf).OfType<PersonAnswer>()];

    /// <summary>Whether a mention holds two names.</summary>
    public bool HasTwoNames(int mention) => state.HasTwoNames(mention);

    /// <summary>Which of those whom a mention means is <paramref name="person"/>, from 0; null where it means one person only, or others.</summary>
    public int? PartOf(int mention, PersonPlace person) => state.PersonsAt(mention) is { Count: 2 } there && state.LabelOf(person) is { } label
        && there.ToList().IndexOf(label) is >= 0 and var part ? part : null;

    /// <summary>The mention as it stands in the text; an ellipsis where none stands there any more.</summary>
    public string TextAt(int start) => found.TryGetValue(start, out var row) ? OneLine(opened.Review.Text[row.Start..row.End]) : "…";

    private static bool IsRemoved(ReportedDetection row, PlanEdit? edit) => edit is null ? row.Decision != DecisionKind.Keep
        : edit.Decision != DecisionKind.Keep && edit.Type is null or FindingType.Person;

    private bool IsAsked(PersonMention mention) => removed.Contains(mention.Start) && state.IsOpen(mention.Start)
        && (state.WholeOf(mention.Start) is var whole && (whole == mention.Start || !removed.Contains(whole)));

    private bool IsQuestion(PersonMention mention) => state.IsInDoubt(mention.Start) || state.HasTwoNames(mention.Start);

    private IEnumerable<int> Unsure(string label) => mentions[label].Where(start =>
        removed.Contains(start) && state.IsOpen(start) && state.WholeOf(start) == start && !state.HasTwoNames(start));

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

    private int Words(ReportedDetection row) => 1 + opened.Review.Text.AsSpan(row.Start..row.End).Trim().Count(' ');

    private ShownQuestion Question(PersonMention mention) => new(
        Shown(mention.Start, null), state.HasTwoNames(mention.Start), [.. state.ChoicesOf(mention).Select(label => persons[label]).Take(MostShown)]);

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
            Others = person is null ? [] : [.. state.PersonsAt(start).Select(persons.GetValueOrDefault).OfType<ShownPerson>().Where(other => other != person)],
        };
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
