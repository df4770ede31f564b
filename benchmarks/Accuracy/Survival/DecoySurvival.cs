using Clona.Accuracy.Predictors;
using Clona.Accuracy.Scoring;

namespace Clona.Accuracy.Survival;

/// <summary>The share of decoys that stay readable: no finding that is redacted or waits for a person lies over them.</summary>
internal sealed class DecoySurvival
{
    private readonly SortedDictionary<string, Rate> byDetector = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Rate> byClass = new(StringComparer.Ordinal);
    private readonly List<string> fallen = [];

    /// <summary>Decoys that did not survive, with file and class; they are invented, so they may be shown.</summary>
    public IReadOnlyList<string> Fallen => fallen;

    public static DecoySurvival Of(IEnumerable<DecoyText> texts, IPredictor predictor, string profile)
    {
        var survival = new DecoySurvival();
        foreach (var text in texts)
        {
            survival.Add(text, predictor.Predict(text.Detector, text.Text, profile));
        }

        return survival;
    }

    /// <summary>Survival in percent per detector, per class (<c>class law</c>), of all, and of the worst detector.</summary>
    public IEnumerable<Figure> Figures() =>
        byDetector.Select(row => new Figure($"decoy survival/{row.Key}", row.Value.Percent))
            .Concat(byClass.Select(row => new Figure($"decoy survival/class {row.Key}", row.Value.Percent)))
            .Append(new Figure("decoy survival", Rounding.Percent(byDetector.Values.Sum(r => r.Hits), byDetector.Values.Sum(r => r.Cases))))
            .Append(new Figure("decoy survival, worst detector", byDetector.Values.Min(rate => rate.Percent)));

    private void Add(DecoyText text, IReadOnlyList<PredictedSpan> found)
    {
        foreach (var decoy in text.Decoys)
        {
            var survives = !found.Any(span => span.Masks && span.Overlaps(decoy.Start, decoy.End));
            RateOf(byDetector, text.Detector).Count(survives);
            RateOf(byClass, decoy.Class).Count(survives);
            if (!survives)
            {
                fallen.Add($"{text.Detector} ({decoy.Class}): {text.Text[decoy.Start..decoy.End]}");
            }
        }
    }

    private static Rate RateOf(SortedDictionary<string, Rate> rates, string key)
    {
        if (!rates.TryGetValue(key, out var rate))
        {
            rates.Add(key, rate = new Rate());
        }

        return rate;
    }
}
