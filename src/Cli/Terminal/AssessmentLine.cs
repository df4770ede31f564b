using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>The assessment of a document in one line.</summary>
internal static class AssessmentLine
{
    /// <summary>Class, risk before and after, number of open questions.</summary>
    public static string Of(string shownName, DocumentAssessment assessment) => CommandTexts.Get(
        "assessment",
        shownName,
        QuestionTexts.Of(assessment.Class),
        assessment.Risk.Score,
        assessment.RiskAfter.Score,
        assessment.Questions.Sum(question => question.Count));
}
