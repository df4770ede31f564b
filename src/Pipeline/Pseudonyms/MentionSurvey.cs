using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Looks at all mentions of persons that a plan removes before any of them is replaced.</summary>
/// <remarks>A mention that may mean several persons is none: it gets nobody's pseudonym.</remarks>
internal sealed class MentionSurvey
{
    // UTF-16 code units: room for ", r. č. " and for a home between.
    private const int BirthReach = 80;

    private static readonly HashSet<ulong> Nothing = [];

    private readonly Dictionary<string, PersonProfile> persons = new(StringComparer.Ordinal);
    private readonly List<SurveyedMention> mentions = [];

    private MentionSurvey()
    {
    }

    /// <summary>The persons by first appearance.</summary>
    public IReadOnlyCollection<PersonProfile> Persons => persons.Values;

    /// <summary>The mentions in the order of the text.</summary>
    public IReadOnlyList<SurveyedMention> Mentions => mentions;

    /// <summary>The survey of what <paramref name="plan"/> removes from <paramref name="text"/>.</summary>
    public static MentionSurvey Of(string text, DocumentPlan plan, NameForms forms)
    {
        var survey = new MentionSurvey();
        var reader = new MentionReader(forms);
        foreach (var finding in plan.Removed.Where(item => item.Finding is { Type: FindingType.Person, Span.IsEmpty: false, EntityInDoubt: false }))
        {
            survey.Add(text, finding, reader);
        }

        survey.LearnBirths(text, plan);
        return survey;
    }

    // What stands close behind a name belongs to it.
    private void LearnBirths(string text, DocumentPlan plan)
    {
        foreach (var span in plan.Removed.Where(item => item.Finding is { Type: FindingType.BirthNumber or FindingType.BirthDate, Span.IsEmpty: false }).Select(item => item.Finding.Span))
        {
            var before = mentions.FindLast(mention => mention.Finding.Finding.Span.End <= span.Start);
            if (before is { Persons: [var person] } && span.Start - before.Finding.Finding.Span.End <= BirthReach)
            {
                person.LearnBirth(text[span.Start..span.End]);
            }
        }
    }

    private void Add(string text, PlannedFinding finding, MentionReader reader)
    {
        var span = finding.Finding.Span;
        var value = text[span.Start..span.End];
        var around = Neighbourhood.Of(text, span.Start, span.End);
        var mention = reader.Read(value, around.IsIntroduced, Nothing);
        var named = EntitiesOf(finding, mention.Persons).Select(PersonOf).ToList();
        for (var index = 0; index < named.Count; index++)
        {
            // A surname that two persons share belongs to both.
            named[index].Learn(mention, Math.Min(index, mention.Persons - 1), around, finding.Finding.DecidingRole);
        }

        mentions.Add(new SurveyedMention(finding, value, around, named, named.Count == 2 && mention.Persons == 1));
    }

    private PersonProfile PersonOf(string entity) =>
        persons.TryGetValue(entity, out var known) ? known : persons[entity] = new PersonProfile(entity);

    // What a person added by hand or gave this type was linked by nobody: equal words may be two people's. Whom a mention means was decided, also where it reads
    // like two names.
    private static string[] EntitiesOf(PlannedFinding finding, int names) =>
        finding.Finding.Entity is ['P', >= '0' and <= '9', ..] linked ? linked.Split('-') : [.. Enumerable.Range(1, Math.Max(1, names)).Select(name => $"={finding.Id}/{name}")];
}
