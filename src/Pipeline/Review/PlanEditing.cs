using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Review;

/// <summary>Applies what people decided to the plan of the machine: a pure function.</summary>
/// <remarks>
/// An edit replaces the decision about one finding, or adds a finding. What is removed is the union of all findings that are
/// removed: a finding that is kept stays removed where another one that is removed overlaps it.
/// </remarks>
internal static class PlanEditing
{
    /// <summary>The plan with <paramref name="edits"/>, or null where one of them names what the document does not have.</summary>
    public static DocumentPlan? Apply(ReadDocument document, DocumentPlan plan, IReadOnlyList<PlanEdit> edits)
    {
        var known = plan.Findings.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        if (edits.DistinctBy(edit => edit.Id, StringComparer.Ordinal).Count() != edits.Count)
        {
            return null;
        }

        var decided = edits.Where(edit => known.Contains(edit.Id)).ToDictionary(edit => edit.Id, StringComparer.Ordinal);
        var added = edits.Where(edit => !known.Contains(edit.Id)).Select(edit => AddedFinding.Of(document, edit)).ToList();
        if (added.Contains(null) || decided.Values.Any(edit => edit.Start is not null || edit.End is not null || edit.Box is not null))
        {
            return null;
        }

        var findings = plan.Findings
            .Select(item => decided.TryGetValue(item.Id, out var edit) ? Decided(item, edit) : item)
            .Concat(added.OfType<PlannedFinding>())
            .OrderBy(item => item.Finding.Span).ThenBy(item => item.Image);
        return plan with { Findings = [.. findings] };
    }

    private static PlannedFinding Decided(PlannedFinding item, PlanEdit edit) => item with
    {
        Finding = edit.Type is { } type ? item.Finding with { Type = type } : item.Finding,
        Decision = new Decision(edit.Decision, RuleOf(edit), GroundOf(item, edit), EditTexts.Why(edit.Reason), Doubt.None),
        Edit = new DetectionEdit(edit.Reason, item.Decision.Kind) { Consent = edit.Consent },
        Mark = item.Mark ?? EditTexts.MarkOf(edit.Reason),
    };

    // Trade secret and security are grounds of their own; a keep by consent rests on the consent.
    private static string GroundOf(PlannedFinding item, PlanEdit edit) =>
        edit.Reason is EditReason.TradeSecret or EditReason.Security or EditReason.Consent or EditReason.DutyToPublish
            ? EditTexts.Ground(edit.Reason)
            : item.Decision.LegalGround;

    /// <summary>Id of the rule of a decision that a person made.</summary>
    internal static string RuleOf(PlanEdit edit) => "manual." + WireName.Of(edit.Reason);
}
