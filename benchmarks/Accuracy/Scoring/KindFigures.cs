namespace Clona.Accuracy.Scoring;

/// <summary>The figures of one kind, in percent except the calibration error.</summary>
internal static class KindFigures
{
    public static IEnumerable<Figure> Of(string kind, KindTally tally) =>
    [
        new($"{kind}/marks", tally.Recall.Cases, IsCount: true),
        new($"{kind}/recall", tally.Recall.Percent),
        new($"{kind}/recall at least", Bound(tally.Recall)),
        new($"{kind}/precision", tally.Precision.Percent),
        new($"{kind}/precision at least", Bound(tally.Precision)),
        new($"{kind}/strict recall", tally.StrictRecall.Percent),
        new($"{kind}/strict recall at least", Bound(tally.StrictRecall)),
        new($"{kind}/strict precision", tally.StrictPrecision.Percent),
        new($"{kind}/strict precision at least", Bound(tally.StrictPrecision)),
        new($"{kind}/strict F1", F1(tally.StrictPrecision.Percent, tally.StrictRecall.Percent)),
        new($"{kind}/calibration error", Rounded(tally.Calibration.ExpectedError, 10_000)),
    ];

    /// <summary>Harmonic mean of two percentages; zero where both are, null where one is unknown.</summary>
    public static double? F1(double? precision, double? recall) => precision is not { } p || recall is not { } r ? null
        : p + r == 0 ? 0
        : Rounding.Hundredths(2 * p * r / (p + r));

    // Downwards: a bound that is rounded up is none.
    private static double? Bound(Rate rate) =>
        BinomialBound.Lower(rate.Hits, rate.Cases) is { } bound ? Math.Floor(bound * 10_000) / 100 : null;

    private static double? Rounded(double? value, double steps) =>
        value is { } number ? Math.Round(number * steps, MidpointRounding.ToEven) / steps : null;
}
