using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;

namespace Clona.Pipeline.Persons;

/// <summary>Puts who is who into a plan.</summary>
internal static class PersonAnswering
{
    /// <summary>
    /// The plan after <paramref name="answers"/>, and those of them that said something about it; what is removed stays the same. What was asked and nobody answered means nobody.
    /// </summary>
    /// <param name="decided">The plan with the decisions of people.</param>
    /// <param name="linked">The plan of the machine, on which it was asked: a finding that somebody gave another type takes no answer away.</param>
    /// <param name="edits">The decisions themselves: what people added as a person is asked about, too.</param>
    /// <param name="answers">The answers in their order.</param>
    public static (DocumentPlan Plan, IReadOnlyList<PersonAnswer> Taken) Apply(
        DocumentPlan decided, DocumentPlan linked, IReadOnlyList<PlanEdit> edits, IReadOnlyList<PersonAnswer> answers)
    {
        var state = WhoIsWho.Of(PersonMention.Of(linked, edits), answers);
        var findings = decided.Findings.Select(item => PersonMention.IsMention(item) ? Answered(item, item.Finding.Span.Start, state) : item);
        return (decided with { Findings = [.. findings] }, state.Taken);
    }

    // Where the place is nobody's, as when half a character was selected, it stays in doubt.
    private static PlannedFinding Answered(PlannedFinding item, int start, WhoIsWho state) => item with
    {
        Finding = state.PersonsAt(start).Count == 0 ? item.Finding with { EntityInDoubt = true }
            : item.Finding with { Entity = state.EntityAt(start), EntityInDoubt = state.IsOpen(start) },
    };
}
