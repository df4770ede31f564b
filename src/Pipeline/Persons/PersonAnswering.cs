using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Persons;

/// <summary>Puts who is who into a plan.</summary>
internal static class PersonAnswering
{
    /// <summary>
    /// The plan after <paramref name="answers"/>; what is removed stays the same. What was asked and nobody answered means nobody.
    /// </summary>
    /// <param name="decided">The plan with the decisions of people.</param>
    /// <param name="linked">The plan of the machine, on which it was asked: a finding that somebody added or gave another type takes no answer away.</param>
    /// <param name="answers">The answers in their order.</param>
    public static DocumentPlan Apply(DocumentPlan decided, DocumentPlan linked, IReadOnlyList<PersonAnswer> answers)
    {
        var mentions = PersonMention.Of(linked);
        var state = WhoIsWho.Of(mentions, answers);
        var starts = mentions.ToDictionary(mention => mention.Id, mention => mention.Start, StringComparer.Ordinal);
        return decided with
        {
            Findings = [.. decided.Findings.Select(item => PersonMention.IsMention(item) && starts.TryGetValue(item.Id, out var start) ? Answered(item, start, state) : item)],
        };
    }

    private static PlannedFinding Answered(PlannedFinding item, int start, WhoIsWho state) =>
        item with { Finding = item.Finding with { Entity = state.EntityAt(start), EntityInDoubt = state.IsOpen(start) } };
}
