using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Looks at all mentions of persons that a plan removes before any of them is replaced.</summary>
/// <remarks>A mention that may mean several persons is none: it gets nobody's pseudonym.</remarks>
internal sealed class MentionSurvey
{
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

        return survey;
    }

    private void Add(string text, PlannedFinding finding, MentionReader reader)
    {
        var span = finding.Finding.Span;
        var value = text[span.Start..span.End];
        var around = Neighbourhood.Of(text, span.Start, span.End);
        var mention = reader.Read(value, around.IsIntroduced, Nothing);
        var named = EntitiesOf(finding, value, mention.Persons).Select(PersonOf).ToList();
        for (var index = 0; index < named.Count; index++)
        {
            // A surname that two persons share belongs to both.
            named[index].Learn(mention, Math.Min(index, mention.Persons - 1), around, finding.Finding.DecidingRole);
        }

        mentions.Add(new SurveyedMention(finding, value, around, named, named.Count == 2 && mention.Persons == 1));
    }

    private PersonProfile PersonOf(string entity) =>
        persons.TryGetValue(entity, out var known) ? known : persons[entity] = new PersonProfile(entity);

    // What a person added by hand has no entity: the same words are the same person then.
    private static List<string> EntitiesOf(PlannedFinding finding, string value, int names)
    {
        var entity = finding.Finding.Entity;
        List<string> entities = entity is "-" or "" ? ["=" + NameForms.WithoutDiacritics(value).ToLowerInvariant()] : [.. entity.Split('-')];
        while (entities.Count < names)
        {
            entities.Add($"{entities[0]}/{entities.Count + 1}");
        }

        return entities;
    }
}
