using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Policy;

/// <summary>Makes marks name the law beside the kind, such as <c>[jméno, § 3 odst. 1 zákona č. 340/2015 Sb.]</c>.</summary>
internal static class GroundMarks
{
    /// <summary>The plan whose marks name the ground; marks that say something of their own stay.</summary>
    public static DocumentPlan On(DocumentPlan plan) =>
        plan with { Findings = [.. plan.Findings.Select(item => item.Decision.Removes && item.Mark is null ? item with { Mark = Mark(item) } : item)] };

    // Of several laws the first is the rule's own; the rest stands in the report.
    private static string Mark(PlannedFinding item)
    {
        var label = MarkLabels.For(item.Finding.Type);
        var ground = item.Decision.LegalGround.Split(';')[0].Trim();
        return ground.Length == 0 ? label : $"{label[..^1]}, {ground}]";
    }
}
