using Clona.Detectors.Tagging;

namespace Clona.Accuracy.Predictors;

/// <summary>The predictors of this program by name.</summary>
internal static class PredictorCatalog
{
    private const string Model = "models/tagger/clona-tagger.bin";

    // Another model is named behind a sign: rules-and-tagger=FILE.
    private static readonly Dictionary<string, Func<string, IPredictor>> Voices = new(StringComparer.Ordinal)
    {
        ["rules"] = model => new EnginePredictor(DetectionVoices.Rules, model),
        ["tagger"] = model => new EnginePredictor(DetectionVoices.Tagger, model),
        ["rules-and-tagger"] = model => new EnginePredictor(DetectionVoices.RulesAndTagger, model),
    };

    private static readonly Dictionary<string, Func<IPredictor>> Makers = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => new NothingPredictor(),
        ["everything"] = () => new EverythingPredictor(),
        ["everything-to-review"] = () => new EverythingToReviewPredictor(),
        ["greedy-digits"] = () => new GreedyDigitsPredictor(),
    };

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => KnownBad.Concat(Voices.Keys);

    /// <summary>Names of the systems that are wrong on purpose.</summary>
    public static IEnumerable<string> KnownBad => Makers.Keys;

    /// <summary>The predictor called <paramref name="name"/>, or null.</summary>
    public static IPredictor? Find(string name)
    {
        var sign = name.IndexOf('=', StringComparison.Ordinal);
        var (voice, model) = sign < 0 ? (name, Model) : (name[..sign], name[(sign + 1)..]);
        return Voices.TryGetValue(voice, out var makeVoice) ? makeVoice(model)
            : Makers.TryGetValue(name, out var make) ? make() : null;
    }
}
