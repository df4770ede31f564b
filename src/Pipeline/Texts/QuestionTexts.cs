using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Texts;

/// <summary>Czech texts of open questions, classes and methods of risk.</summary>
public static class QuestionTexts
{
    private static readonly FrozenDictionary<QuestionCode, string> Questions =
        TextResources.Section<QuestionCode, string>("questions", TextResources.Plain);

    private static readonly FrozenDictionary<DocumentClass, string> Classes =
        TextResources.Section<DocumentClass, string>("classes", TextResources.Plain);

    private static CompositeFormat SampledText { get; } = CompositeFormat.Parse(TextResources.Single("risk", "sampled"));

    /// <summary>The question.</summary>
    public static string Of(QuestionCode code) => Questions[code];

    /// <summary>Name of a class, such as „citlivý“.</summary>
    public static string Of(DocumentClass value) => Classes[value];

    /// <summary>Whose method the first score is.</summary>
    public static string Analysis { get; } = TextResources.Single("risk", "analysis");

    /// <summary>The same where the office measured the probability.</summary>
    /// <param name="since">First day on which it holds.</param>
    /// <param name="source">What was measured.</param>
    public static string Sampled(DateOnly since, string source) =>
        string.Format(CultureInfo.InvariantCulture, SampledText, since.ToString("d. M. yyyy", CultureInfo.InvariantCulture), source);

    /// <summary>That the second score is our extension.</summary>
    public static string Extension { get; } = TextResources.Single("risk", "extension");
}
