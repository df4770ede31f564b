using System.Globalization;
using Clona.Accuracy.Corpus;
using Clona.Accuracy.Predictors;

namespace Clona.Accuracy.Scoring;

/// <summary>Counts what a person is asked when every person, and everything else that is linked, is decided once for the whole document, as the review page asks.</summary>
/// <remarks>The figure "to review" of the reference scorer counts every mark on its own.</remarks>
internal sealed class Questions
{
    private int words;

    /// <summary>Questions of the detector: findings to review of one type and one entity are one question.</summary>
    public int Asked { get; private set; }

    /// <summary>Questions of the gold: marks left to a person, counted in the same way.</summary>
    public int Left { get; private set; }

    /// <summary>Questions of the detector for 1,000 words; null where there are no words.</summary>
    public double? AskedPerThousand => Rounding.PerThousand(Asked, words);

    /// <summary>Questions of the gold for 1,000 words; null where there are no words.</summary>
    public double? LeftPerThousand => Rounding.PerThousand(Left, words);

    /// <summary>Counts the questions of one document.</summary>
    public void Add(ScoredDocument document)
    {
        words += WordCount.Of(document.Gold.Text);
        Asked += Count(document.Predictions.Where(found => found.Decision == PredictedDecision.Review).Select(found => (found.Type, found.Entity, found.Start)));
        Left += Count(document.Gold.Spans.Where(span => span.Decision == GoldDecision.Question)
            .Select(span => (span.Type, span.Entity == "-" ? null : span.Entity, span.Start)));
    }

    private static int Count(IEnumerable<(string Type, string? Entity, int Start)> marks) =>
        marks.Select(mark => (mark.Type, mark.Entity ?? string.Create(CultureInfo.InvariantCulture, $"@{mark.Start}"))).Distinct().Count();
}
