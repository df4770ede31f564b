using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;

namespace Clona.Pipeline.Persons;

/// <summary>A mention of a person as the program links it.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the document's text.</param>
/// <param name="Entity">Label of the person, such as <c>P1</c>, or of two, such as <c>P1-P2</c>.</param>
/// <param name="IsInDoubt">Whether several persons may be meant, so that it was linked to nobody.</param>
/// <param name="Question">What is asked about it; null where nothing is.</param>
public sealed record PersonMention(int Start, string Entity, bool IsInDoubt, EntityQuestion? Question)
{
    private const string Nobody = "-";

    /// <summary>Id of the finding.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Whether it holds the names of two people, of whom each is asked about for themselves; one surname that two bear is no such mention.</summary>
    public bool HasTwoNames => Question is null ? Entity.Contains('-', StringComparison.Ordinal) && Entity.Length > 1 : Question.Names > 1;

    /// <summary>Whether it was linked to nobody, or somebody else may be meant for what the program can tell.</summary>
    public bool IsUnsure => IsInDoubt || Question is { IsUnsure: true };

    /// <summary>Labels of those whom it was linked to.</summary>
    internal string[] Labels => WhoIsWho.LabelsOf(Entity);

    /// <summary>The mentions of a stored analysis, in the order of the text.</summary>
    public static IReadOnlyList<PersonMention> Of(AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var asked = (analysis.Persons ?? []).ToDictionary(question => question.Id, StringComparer.Ordinal);
        return
        [
            .. analysis.Detections.Where(found => found.Type == FindingType.Person && found.Start < found.End)
                .Select(found => Of(found, asked.GetValueOrDefault(found.Id))),
        ];
    }

    /// <summary>The same with the mentions that people made in the review: text that they added as a person, and what the program found and they gave that type.</summary>
    /// <remarks>
    /// Nobody has linked them: each is in doubt until somebody says whom it means. Where a mention that the program linked begins at the same place, that one holds. Whether they
    /// are removed does not matter, so that an answer survives a change of mind about that.
    /// </remarks>
    /// <param name="analysis">The analysis.</param>
    /// <param name="edits">What the review decided.</param>
    public static IReadOnlyList<PersonMention> Of(AnalysisDocument analysis, IReadOnlyList<PlanEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(edits);
        var startOf = analysis.Detections.Where(found => found.Start < found.End).ToDictionary(found => found.Id, found => found.Start, StringComparer.Ordinal);
        return WithAdded(Of(analysis), edits, startOf);
    }

    /// <summary>The mentions of a plan with those that people made, as in <see cref="Of(AnalysisDocument, IReadOnlyList{PlanEdit})"/>.</summary>
    internal static IReadOnlyList<PersonMention> Of(DocumentPlan plan, IReadOnlyList<PlanEdit> edits) =>
        WithAdded(Of(plan), edits, plan.Findings.Where(item => !item.Finding.Span.IsEmpty).ToDictionary(item => item.Id, item => item.Finding.Span.Start, StringComparer.Ordinal));

    /// <summary>The mentions of a plan, in the order of the text.</summary>
    internal static IReadOnlyList<PersonMention> Of(DocumentPlan plan) => [.. plan.Findings.Where(IsMention).Select(item =>
        new PersonMention(item.Finding.Span.Start, item.Finding.Entity, item.Finding.EntityInDoubt, item.Finding.Question) { Id = item.Id })];

    /// <summary>What is to be asked about the persons of a plan.</summary>
    internal static IReadOnlyList<PersonQuestion> QuestionsOf(DocumentPlan plan) =>
    [
        .. plan.Findings.Where(item => IsMention(item) && (item.Finding.EntityInDoubt || item.Finding.Question is not null)).Select(item =>
            new PersonQuestion(
                item.Id,
                item.Finding.EntityInDoubt,
                item.Finding.Question?.IsUnsure ?? false,
                item.Finding.Question?.Choices ?? [],
                item.Finding.Question?.Kin ?? [])
            {
                Names = item.Finding.Question?.Names ?? 1,
                Whole = item.Finding.Question?.Whole,
            }),
    ];

    /// <summary>Whether a finding is a person who stands in the text.</summary>
    internal static bool IsMention(PlannedFinding item) => item.Finding is { Type: FindingType.Person, Span.IsEmpty: false };

    private static IReadOnlyList<PersonMention> WithAdded(IReadOnlyList<PersonMention> linked, IReadOnlyList<PlanEdit> edits, Dictionary<string, int> startOf)
    {
        var added = edits.Where(edit => edit is { Type: FindingType.Person, Box: null } && edit.Start is null == edit.End is null)
            .Select(edit => (edit.Id, Start: edit.Start ?? (startOf.TryGetValue(edit.Id, out var start) ? start : (int?)null)))
            .Where(edit => edit.Start is not null)
            .Select(edit => new PersonMention(edit.Start!.Value, Nobody, true, null) { Id = edit.Id });
        return [.. linked.Concat(added).DistinctBy(mention => mention.Start).OrderBy(mention => mention.Start)];
    }

    private static PersonMention Of(ReportedDetection found, PersonQuestion? question) => new(
        found.Start,
        found.Entity,
        question is { IsInDoubt: true },
        question is null ? null : new EntityQuestion(question.IsUnsure, question.Choices, question.Kin) { Names = question.Names, Whole = question.Whole })
    {
        Id = found.Id,
    };
}
