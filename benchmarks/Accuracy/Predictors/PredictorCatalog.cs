namespace Clona.Accuracy.Predictors;

/// <summary>The predictors of this program by name.</summary>
internal static class PredictorCatalog
{
    private static readonly Dictionary<string, Func<IPredictor>> Makers = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => new NothingPredictor(),
        ["everything"] = () => new EverythingPredictor(),
        ["everything-to-review"] = () => new EverythingToReviewPredictor(),
        ["greedy-digits"] = () => new GreedyDigitsPredictor(),
    };

    public static IEnumerable<string> Names => Makers.Keys;

    /// <summary>The predictor called <paramref name="name"/>, or null.</summary>
    public static IPredictor? Find(string name) => Makers.TryGetValue(name, out var make) ? make() : null;
}
