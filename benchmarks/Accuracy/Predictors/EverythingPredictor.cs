namespace Clona.Accuracy.Predictors;

/// <summary>Known-bad system: one finding over the whole text.</summary>
internal sealed class EverythingPredictor : IPredictor
{
    public IReadOnlyList<PredictedSpan> Predict(string name, string text, string profile) =>
        text.Length == 0
            ? []
            : [new PredictedSpan(0, text.Length, "PERSON", "third-party", PredictedDecision.Redact, Confidence: 1)];
}
