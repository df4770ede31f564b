namespace Clona.Accuracy.Scoring;

/// <summary>Clopper–Pearson bounds: exact confidence limits of a rate.</summary>
internal static class BinomialBound
{
    private const double Error = 0.05;
    private const int Halvings = 60;

    /// <summary>
    /// One-sided lower 95 % bound of the rate behind <paramref name="hits"/> of <paramref name="cases"/>, in [0, 1]: the
    /// rate at which so many hits or more would be seen in one of twenty samples. Null where there is no case.
    /// </summary>
    public static double? Lower(int hits, int cases)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, cases);
        if (cases == 0)
        {
            return null;
        }

        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = ProbabilityOfAtLeast(hits, cases, middle) < Error ? (middle, high) : (low, middle);
        }

        return low;
    }

    // Terms in logarithms, since the coefficients overflow a double from about 1,030 cases on.
    private static double ProbabilityOfAtLeast(int hits, int cases, double rate)
    {
        var (logRate, logRest) = (Math.Log(rate), Math.Log(1 - rate));
        var coefficient = LogChoose(cases, hits);
        var sum = 0.0;
        for (var k = hits; k <= cases; k++)
        {
            sum += Math.Exp(coefficient + (k * logRate) + ((cases - k) * logRest));
            coefficient += Math.Log((double)(cases - k) / (k + 1));
        }

        return sum;
    }

    private static double LogChoose(int cases, int hits)
    {
        var sum = 0.0;
        for (var i = 1; i <= cases - hits; i++)
        {
            sum += Math.Log((double)(hits + i) / i);
        }

        return sum;
    }
}
