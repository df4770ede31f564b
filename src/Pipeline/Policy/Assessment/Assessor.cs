using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Grounds;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Policy.Assessment;

/// <summary>Assesses a document from its plan: a pure function, computed and never typed.</summary>
public static class Assessor
{
    private const int Unprocessed = 5;
    private const int MachineOnUnread = 4;
    private const int MachineOnly = 3;
    private const int Human = 2;
    private const int HumanAndVerified = 1;

    /// <summary>The assessment of a plan.</summary>
    /// <param name="plan">The plan as it will be carried out.</param>
    /// <param name="isReviewed">Whether a person has looked at the findings.</param>
    public static DocumentAssessment Of(DocumentPlan plan, bool isReviewed)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var personal = plan.Findings.Where(item => IsPersonal(item.Finding)).ToList();
        var probability = plan.Misses?.Step ?? MissProbability.Unmeasured;
        var asset = personal.Select(item => AssetOf(item.Finding)).DefaultIfEmpty(1).Max();
        var hasUnread = plan.Findings.Any(item => item.Image is not null);
        var after = isReviewed ? Human : hasUnread ? MachineOnUnread : MachineOnly;
        return new DocumentAssessment(
            ClassOf(personal),
            new DutyRow(
                plan.Profile.Purpose,
                plan.Profile.LegalGround,
                personal.Count(item => item.Decision.Kind == DecisionKind.Keep),
                personal.Count(item => item.Decision.Kind == DecisionKind.Redact),
                personal.Count(item => item.Decision.Kind == DecisionKind.Review)),
            Risk(asset, probability, Unprocessed, MethodOf(plan.Misses)),
            Risk(asset, probability, after, QuestionTexts.Extension),
            [.. QuestionsOf(plan, personal, isReviewed)],
            LawTable.Version);
    }

    /// <summary>The assessment once a person has looked at the findings, also where nothing was changed.</summary>
    public static DocumentAssessment Reviewed(DocumentAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment with { RiskAfter = Risk(assessment.Risk.Asset, assessment.Risk.Probability, Human, QuestionTexts.Extension) };
    }

    /// <summary>The assessment once a second person has let the verified output out.</summary>
    public static DocumentAssessment Released(DocumentAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment with { RiskAfter = Risk(assessment.Risk.Asset, assessment.Risk.Probability, HumanAndVerified, QuestionTexts.Extension) };
    }

    private static RiskRow Risk(int asset, int probability, int vulnerability, string method) =>
        new(asset, probability, vulnerability, asset * probability * vulnerability, method);

    private static string MethodOf(MissProbability? misses) =>
        misses is null ? QuestionTexts.Analysis : QuestionTexts.Sampled(misses.Since, misses.Source);

    // Identifiers of firms and passages about security are nobody's personal data.
    private static bool IsPersonal(Finding finding) =>
        finding.Type != FindingType.Security && (finding.Role != PersonRole.Company || finding.Type == FindingType.BankAccount);

    private static DocumentClass ClassOf(List<PlannedFinding> personal) =>
        personal.Count == 0 ? DocumentClass.None
        : personal.Exists(item => IsSensitive(item.Finding)) ? DocumentClass.Sensitive
        : DocumentClass.Personal;

    private static bool IsSensitive(Finding finding) => finding.Type == FindingType.Special || finding.Role == PersonRole.Child;

    private static int AssetOf(Finding finding) =>
        IsSensitive(finding) || finding.Type is FindingType.BirthNumber or FindingType.TaxId ? 5
        : finding.DecidingRole == PersonRole.Official ? 1
        : 3;

    private static IEnumerable<QuestionRow> QuestionsOf(DocumentPlan plan, List<PlannedFinding> personal, bool isReviewed)
    {
        // What a person has decided is no question any more.
        var open = plan.Findings.Where(item => item.Edit is null).ToList();
        (QuestionCode Code, int Count)[] counts =
        [
            (QuestionCode.FindingsUndecided, plan.Findings.Count(item => item.Decision.Kind == DecisionKind.Review)),
            (QuestionCode.RoleInDoubt, open.Count(item => item.Decision.Doubt == Doubt.Role)),
            (QuestionCode.SpecialCategory, isReviewed ? 0 : open.Count(item => item.Finding.Type == FindingType.Special)),
            (QuestionCode.Child, isReviewed ? 0 : open.Count(item => item.Finding.Role == PersonRole.Child)),
            (QuestionCode.PartiesMissing, plan.IsPartyBlockMissing && !isReviewed ? 1 : 0),
            (QuestionCode.PicturesNotRead, open.Count(item => item.Image is not null)),
            (QuestionCode.DutyCoversKept, isReviewed ? 0 : personal.Count(item => item.Decision.Kind == DecisionKind.Keep)),
        ];
        return counts.Where(item => item.Count > 0).Select(item => new QuestionRow(item.Code, QuestionTexts.Of(item.Code), item.Count));
    }
}
