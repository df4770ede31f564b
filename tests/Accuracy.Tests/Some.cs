using Clona.Accuracy.Corpus;
using Clona.Accuracy.Predictors;
using Clona.Accuracy.Scoring;

namespace Clona.Accuracy.Tests;

/// <summary>Makes values of which a test cares for few parts.</summary>
internal static class Some
{
    public static PredictedSpan Span(
        int start,
        int end,
        string type = "PERSON",
        PredictedDecision decision = PredictedDecision.Redact,
        string? role = "party",
        double? confidence = null) => new(start, end, type, role, decision, confidence);

    public static ScoredDocument Document(string marked, params PredictedSpan[] predictions) =>
        new(MarkedText.Parse("some", marked), predictions);

    /// <summary>The document with a finding over every place of the given surface.</summary>
    public static PredictedSpan SpanOver(string marked, string surface, PredictedDecision decision = PredictedDecision.Redact, string type = "PERSON")
    {
        var start = MarkedText.Parse("some", marked).Text.IndexOf(surface, StringComparison.Ordinal);
        return Span(start, start + surface.Length, type, decision);
    }

    public static double? Figure(string name, params ScoredDocument[] documents) =>
        AccuracyReport.Of(documents).Figures().Single(figure => figure.Name == name).Value;
}
