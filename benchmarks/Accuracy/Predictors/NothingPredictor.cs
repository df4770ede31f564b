namespace Clona.Accuracy.Predictors;

/// <summary>Known-bad system: finds nothing.</summary>
internal sealed class NothingPredictor : IPredictor
{
    public IReadOnlyList<PredictedSpan> Predict(string name, string text, string profile) => [];
}
