using Clona.Detectors.Findings;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Storage.Persons;

namespace Clona.Web.Persons;

/// <summary>Reads from a document who is who.</summary>
/// <remarks>Only of what the output does not show is anything asked: who stays readable needs no pseudonym.</remarks>
public sealed class PersonSheets
{
    private const int Around = 60;

    private readonly PersonCase opened;
    private readonly WhoIsWho state;
    private readonly Dictionary<int, ReportedDetection> found;
    private readonly HashSet<int> removed;

    private PersonSheets(PersonCase opened)
    {
        this.opened = opened;
        state = WhoIsWho.Of(opened.Mentions, opened.Answers);
        var decisions = opened.Review.Edits.ToDictionary(edit => edit.Id, edit => edit.Decision, StringComparer.Ordinal);
        var persons = opened.Review.Analysis.Detections.Where(row => row.Type == FindingType.Person && row.Start < row.End).ToList();
        found = persons.DistinctBy(row => row.Start).ToDictionary(row => row.Start);
        removed = [.. persons.Where(row => decisions.GetValueOrDefault(row.Id, row.Decision) != DecisionKind.Keep).Select(row => row.Start)];
    }

    /// <summary>The sheet of a document.</summary>
    public static PersonSheet Of(PersonCase opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        return new PersonSheets(opened).Sheet();
    }

    /// <summary>How many mentions nobody has said yet whom they mean.</summary>
    public static int OpenIn(PersonCase opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        var sheets = new PersonSheets(opened);
        return opened.Mentions.Count(sheets.IsOpen);
    }

    /// <summary>The answers that <paramref name="mentions"/> mean whom they were linked to.</summary>
    public static IReadOnlyList<PersonAnswer> Confirm(PersonCase opened, IReadOnlyList<int> mentions)
    {
        ArgumentNullException.ThrowIfNull(opened);
        ArgumentNullException.ThrowIfNull(mentions);
        var linked = WhoIsWho.Of(opened.Mentions, opened.Answers);
        return [.. mentions.Take(PersonDesk.MaxAnswers).Select(linked.ConfirmationOf).OfType<PersonAnswer>()];
    }

    private bool IsOpen(PersonMention mention) => removed.Contains(mention.Start) && state.IsOpen(mention.Start);

    private PersonSheet Sheet()
    {
        var byLabel = state.Places().OrderBy(pair => pair.Value.Start).ThenBy(pair => pair.Value.Part)
            .Select((pair, index) => (Label: pair.Key, Person: Shown(pair.Key, pair.Value, index)))
            .ToDictionary(item => item.Label, item => item.Person, StringComparer.Ordinal);
        var everybody = byLabel.Values.OrderBy(person => person.Place.Start).ThenBy(person => person.Place.Part).ToList();
        return new PersonSheet(
            [
                .. opened.Mentions.Where(mention => IsOpen(mention) && state.IsInDoubt(mention.Start)).Select(mention => new ShownQuestion(
                    Shown(mention.Start), [.. state.ChoicesOf(mention).Select(byLabel.GetValueOrDefault).OfType<ShownPerson>()])),
            ],
            [.. everybody.Where(person => person.Unsure.Count > 0)],
            [
                .. state.OpenPairs().Select(pair => (First: byLabel[state.LabelOf(pair.First)!], Second: byLabel[state.LabelOf(pair.Second)!]))
                    .Where(pair => pair.First.Mentions.Count > 0 && pair.Second.Mentions.Count > 0),
            ],
            [.. everybody.Where(person => person.Mentions.Count > 0)],
            everybody,
            opened.Answers.Count > 0);
    }

    private ShownPerson Shown(string label, PersonPlace place, int index)
    {
        var mentions = opened.Mentions.Select(mention => mention.Start)
            .Where(start => !state.IsInDoubt(start) && state.PersonsAt(start).Contains(label, StringComparer.Ordinal)).ToList();
        var role = mentions.Select(start => found[start].Role).FirstOrDefault(role => role is not PersonRole.Other and not PersonRole.ThirdParty, PersonRole.Other);
        var hidden = mentions.Where(removed.Contains).ToList();
        return new ShownPerson(
            Letters(index), place, role, Shown(place.Start), [.. hidden.Select(Shown)], [.. hidden.Where(state.IsOpen).Select(Shown)]);
    }

    private ShownMention Shown(int start)
    {
        var (text, row) = (opened.Review.Text, found[start]);
        return new ShownMention(
            start,
            row.Page,
            OneLine(text[Math.Max(0, start - Around)..start]),
            OneLine(text[start..row.End]),
            OneLine(text[row.End..Math.Min(text.Length, row.End + Around)]));
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    // A … Z, AA, AB …
    private static string Letters(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Letters((index / 26) - 1) + (char)('A' + (index % 26));
}
