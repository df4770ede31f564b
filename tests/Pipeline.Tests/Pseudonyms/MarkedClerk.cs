using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>Somebody who answers all questions about the persons of a document as its marks say, and nothing that is not asked.</summary>
internal sealed class MarkedClerk
{
    private readonly MarkedDocument document;
    private readonly List<PlannedFinding> findings;
    private readonly IReadOnlyList<PersonMention> mentions;
    private readonly List<PersonAnswer> answers = [];
    private readonly Dictionary<string, string> markOf = new(StringComparer.Ordinal);

    public MarkedClerk(MarkedDocument document, List<PlannedFinding> findings)
    {
        (this.document, this.findings) = (document, findings);
        mentions = PersonMention.Of(Plan);
        Know();
        AnswerPairs();
        AnswerMentions();
    }

    /// <summary>How many questions there were.</summary>
    public int Asked { get; private set; }

    /// <summary>The findings after the answers.</summary>
    public IReadOnlyList<PlannedFinding> Findings => PersonAnswering.Apply(Plan, Plan, answers).Findings;

    private DocumentPlan Plan => new("00ff", ProfileCatalog.Find("minutes")!, findings, []);

    private WhoIsWho State => WhoIsWho.Of(mentions, answers);

    // A person is whom most of the mentions are of.
    private void Know()
    {
        var votes = mentions.Where(mention => !mention.IsInDoubt && MarksAt(mention.Start).Count == 1)
            .GroupBy(mention => mention.Entity, mention => MarksAt(mention.Start)[0], StringComparer.Ordinal);
        foreach (var person in votes)
        {
            markOf[person.Key] = person.GroupBy(mark => mark, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
        }
    }

    private void AnswerPairs()
    {
        while (State is var state && state.OpenPairs() is [var pair, ..])
        {
            Asked++;
            var isOne = MarkOf(state, pair.First) is { } mark && mark == MarkOf(state, pair.Second);
            var one = new PersonAnswer(PersonAnswerKind.One, pair.First.Start, pair.First, pair.Second);
            answers.Add(isOne && state.Takes(one) ? one : one with { Kind = PersonAnswerKind.Two });
        }
    }

    private void AnswerMentions()
    {
        var linked = WhoIsWho.Of(mentions, []);
        foreach (var mention in mentions.Where(mention => linked.IsOpen(mention.Start) && linked.WholeOf(mention.Start) == mention.Start))
        {
            Asked++;
            var state = State;
            if (state.HasTwoNames(mention.Start))
            {
                AnswerNames(mention.Start, MarksAt(mention.Start));
                continue;
            }

            var places = MarksAt(mention.Start).Select(mark => PlaceOf(state, mark)).ToList();
            answers.Add(places is [{ } whom] ? new PersonAnswer(PersonAnswerKind.Means, mention.Start, whom, null)
                : places is [{ } first, { } second] ? new PersonAnswer(PersonAnswerKind.Means, mention.Start, first, second)
                : new PersonAnswer(PersonAnswerKind.MeansNew, mention.Start, null, null));
            if (places is [null])
            {
                markOf[State.EntityAt(mention.Start)] = MarksAt(mention.Start)[0];
            }
        }
    }

    // The page asks about each name, and takes no person for both.
    private void AnswerNames(int start, List<string> marks)
    {
        if (marks.Count != 2)
        {
            return;
        }

        for (var part = 0; part < 2; part++)
        {
            var whom = PlaceOf(State, marks[part]);
            answers.Add(new PersonAnswer(whom is null ? PersonAnswerKind.MeansNew : PersonAnswerKind.Means, start, whom, null) { Part = part });
            markOf[State.PersonsAt(start)[part]] = marks[part];
        }
    }

    private string? MarkOf(WhoIsWho state, PersonPlace place) => state.LabelOf(place) is { } label ? markOf.GetValueOrDefault(label) : null;

    private PersonPlace? PlaceOf(WhoIsWho state, string mark)
    {
        foreach (var (label, place) in state.Places())
        {
            if (markOf.GetValueOrDefault(label) == mark)
            {
                return place;
            }
        }

        return null;
    }

    private List<string> MarksAt(int start)
    {
        var end = findings.First(item => item.Finding.Span.Start == start).Finding.Span.End;
        return [.. document.Persons.Where(person => person.Start < end && start < person.End).Select(person => person.Entity).Distinct()];
    }
}
