using Clona.Pipeline.Persons;

namespace Clona.Tagger.Linking;

/// <summary>Somebody who answers all that is asked about the persons of a document as its marks say, by what the page offers, and touches nothing else.</summary>
/// <remarks>The trainer and the test <c>OnePersonOnePseudonym</c> answer by this file. A person is known by most of their mentions.</remarks>
internal sealed class MarkedClerk
{
    // Persons of whom the program is sure stand on one form, so many on each.
    private const int CardsOnSheet = 50;

    private readonly IReadOnlyList<PersonMention> mentions;
    private readonly Func<int, IReadOnlyList<string>> marksAt;
    private readonly List<PersonAnswer> answers = [];
    private readonly Dictionary<string, string> markOf = new(StringComparer.Ordinal);

    /// <param name="mentions">The mentions as the program links them.</param>
    /// <param name="marksAt">Who stands at a mention by the marks.</param>
    public MarkedClerk(IReadOnlyList<PersonMention> mentions, Func<int, IReadOnlyList<string>> marksAt)
    {
        this.mentions = mentions;
        var known = mentions.SelectMany(mention => marksAt(mention.Start).Where(mark => PersonsOf(mark).Length == 1 || mention.HasTwoNames).SelectMany(PersonsOf)).ToHashSet(StringComparer.Ordinal);
        this.marksAt = start => [.. marksAt(start).SelectMany(mark => PersonsOf(mark).All(known.Contains) ? PersonsOf(mark) : [mark]).Distinct()];
        Know();
        AnswerGroups();
        Confirm();
        AnswerDoubts();
    }

    /// <summary>What was asked and looked at.</summary>
    public ClerkLoad Load { get; private set; }

    /// <summary>The answers.</summary>
    public IReadOnlyList<PersonAnswer> Answers => answers;

    /// <summary>Who is who after them.</summary>
    public WhoIsWho State => WhoIsWho.Of(mentions, answers);

    // "P6-P7" is the mark of a couple.
    private static string[] PersonsOf(string mark) => mark.Split('-') is { Length: > 1 } both && both.All(person => person is ['P', ..]) ? both : [mark];

    private void Know()
    {
        var votes = mentions.Where(mention => !mention.IsInDoubt).SelectMany(VotesOf).GroupBy(vote => vote.Label, vote => vote.Mark, StringComparer.Ordinal);
        foreach (var person in votes)
        {
            markOf[person.Key] = person.GroupBy(mark => mark, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
        }
    }

    private IEnumerable<(string Label, string Mark)> VotesOf(PersonMention mention)
    {
        var (labels, marks) = (mention.Entity.Split('-'), marksAt(mention.Start));
        return labels.Length == 1 && marks.Count == 1 ? [(labels[0], marks[0])]
            : mention.HasTwoNames && labels.Length == 2 && marks.Count == 2 ? [(labels[0], marks[0]), (labels[1], marks[1])]
            : [];
    }

    // Those who are one are joined, one after the other; then the rest are said to be several.
    private void AnswerGroups()
    {
        foreach (var group in State.OpenGroups(_ => true))
        {
            var state = State;
            Load = Load with { Groups = Load.Groups + 1, Grouped = Load.Grouped + group.Count };
            foreach (var same in group.GroupBy(place => MarkOf(state, place)).Where(same => same.Key is not null))
            {
                foreach (var other in same.Skip(1))
                {
                    var one = new PersonAnswer(PersonAnswerKind.One, other.Start, same.First(), other);
                    if (State.Takes(one))
                    {
                        answers.Add(one);
                        Load = Load with { Joined = Load.Joined + 1 };
                    }
                }
            }
        }

        answers.AddRange(State.OpenPairs().Select(pair => new PersonAnswer(PersonAnswerKind.Two, pair.First.Start, pair.First, pair.Second)));
    }

    private void Confirm()
    {
        var state = State;
        var unsure = mentions.Where(mention => mention.IsUnsure).Select(mention => mention.Start).ToHashSet();
        var cards = mentions.SelectMany(mention => state.PersonsAt(mention.Start).Select((label, part) => (Label: label, Place: new PersonPlace(mention.Start, part))))
            .Where(item => state.IsToConfirm(item.Place)).GroupBy(item => item.Label, item => item.Place, StringComparer.Ordinal);
        foreach (var card in cards)
        {
            var right = card.Where(place => IsRight(state, place)).ToList();
            var wrong = card.Except(right).ToList();
            var isUnsure = card.Any(place => unsure.Contains(place.Start));
            Load = Load with
            {
                Cards = Load.Cards + (isUnsure ? 1 : 0),
                Sure = Load.Sure + (isUnsure ? 0 : 1),
                Looked = Load.Looked + right.Count + wrong.Count,
                Denied = Load.Denied + wrong.Count,
                Overlooked = Load.Overlooked + (isUnsure ? 0 : wrong.Count),
            };
            answers.AddRange(right.Select(place => state.ConfirmationOf(place, state.Places()[card.Key])));
            answers.AddRange(wrong.Select(state.DenialOf));
        }

        Load = Load with { Sheets = (Load.Sure + CardsOnSheet - 1) / CardsOnSheet };
    }

    // Where nobody is marked there is nothing to deny.
    private bool IsRight(WhoIsWho state, PersonPlace place)
    {
        var (marks, labels) = (marksAt(place.Start), state.PersonsAt(place.Start));
        return marks.Count == 0 || (state.HasTwoNames(place.Start)
            ? marks.Count == 2 && markOf.GetValueOrDefault(labels[place.Part]) == marks[place.Part]
            : marks.Count == labels.Count && labels.All(label => markOf.GetValueOrDefault(label) is { } mark && marks.Contains(mark)));
    }

    private void AnswerDoubts()
    {
        var asked = State;
        foreach (var start in mentions.Select(mention => mention.Start).Where(start => asked.IsInDoubt(start) && asked.WholeOf(start) == start))
        {
            Load = Load with { Doubts = Load.Doubts + 1 };
            var (state, marks) = (State, marksAt(start));
            if (state.HasTwoNames(start))
            {
                AnswerNames(start, marks);
                continue;
            }

            if (marks.Count > 0)
            {
                var whom = PlaceOf(state, marks[0]);
                Add(new PersonAnswer(whom is null ? PersonAnswerKind.MeansNew : PersonAnswerKind.Means, start, whom, null), marks[0]);
                AddFurther(start, marks.Skip(1));
            }
        }
    }

    private void AddFurther(int start, IEnumerable<string> marks)
    {
        foreach (var mark in marks)
        {
            Add(new PersonAnswer(PersonAnswerKind.MeansAlso, start, PlaceOf(State, mark), null), mark);
        }
    }

    // Whoever is new is known from then on.
    private void Add(PersonAnswer answer, string mark)
    {
        answers.Add(answer);
        if (answer.Whom is null)
        {
            var there = State.PersonsAt(answer.Mention);
            markOf[there[answer.Part ?? (there.Count - 1)]] = mark;
        }
    }

    // The page asks about each name, takes no person for both, and lets somebody say that both are one.
    private void AnswerNames(int start, IReadOnlyList<string> marks)
    {
        if (marks.Count == 1)
        {
            Add(new PersonAnswer(PersonAnswerKind.MeansOne, start, PlaceOf(State, marks[0]), null), marks[0]);
        }

        if (marks.Count < 2)
        {
            return;
        }

        for (var part = 0; part < 2; part++)
        {
            var whom = PlaceOf(State, marks[part]);
            Add(new PersonAnswer(whom is null ? PersonAnswerKind.MeansNew : PersonAnswerKind.Means, start, whom, null) { Part = part }, marks[part]);
        }

        AddFurther(start, marks.Skip(2));
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
}
