using System.Text.RegularExpressions;

namespace Clona.Accuracy.Predictors;

/// <summary>Known-bad system: takes every run of six or more digits and slashes for a birth number.</summary>
internal sealed partial class GreedyDigitsPredictor : IPredictor
{
    public IReadOnlyList<PredictedSpan> Predict(string name, string text, string profile) =>
        [.. Run.Matches(text).Select(match => new PredictedSpan(
            match.Index,
            match.Index + match.Length,
            "BIRTH_NUMBER",
            "third-party",
            PredictedDecision.Redact,
            Confidence: 1))];

    [GeneratedRegex("[0-9/]{6,}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Run { get; }
}
