namespace Clona.Pipeline.Reporting;

/// <summary>The assessment of one document before it is published (G-04, G-21).</summary>
/// <param name="Class">What personal data it holds.</param>
/// <param name="Duty">Whether the duty to publish covers them.</param>
/// <param name="Risk">Risk of the document as it is, by the analysis.</param>
/// <param name="RiskAfter">Risk after removal and verification; our extension.</param>
/// <param name="Questions">What a person still has to answer.</param>
/// <param name="Laws">Version of the table of laws.</param>
public sealed record DocumentAssessment(
    DocumentClass Class, DutyRow Duty, RiskRow Risk, RiskRow RiskAfter, IReadOnlyList<QuestionRow> Questions, string Laws);
