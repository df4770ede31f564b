using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Persons;

/// <summary>Puts who is who into a plan.</summary>
internal static class PersonAnswering
{
    /// <summary>The plan after <paramref name="answers"/>; what is removed stays the same. What was asked and nobody answered means nobody.</summary>
    public static DocumentPlan Apply(DocumentPlan plan, IReadOnlyList<PersonAnswer> answers)
    {
        var state = WhoIsWho.Of(PersonMention.Of(plan), answers);
        return plan with { Findings = [.. plan.Findings.Select(item => PersonMention.IsMention(item) ? Answered(item, state) : item)] };
    }

    private static PlannedFinding Answered(PlannedFinding item, WhoIsWho state)
    {
        var start = item.Finding.Span.Start;
        return item with { Finding = item.Finding with { Entity = state.EntityAt(start), EntityInDoubt = state.IsOpen(start) } };
    }
}
