namespace Clona.Detectors.Roles.Learned;

/// <summary>How much the scores of a mention count among those of others: what words beside a name say clearly is worth more than the mention of which they say
/// nothing.</summary>
internal static class Certainty
{
    private const int Least = 20;

    /// <summary>Steps by which the best of <paramref name="scores"/> lies before the second best, and a few more, so that everybody counts a little; above 0.</summary>
    public static int Of(ReadOnlySpan<int> scores)
    {
        var (best, second) = (int.MinValue, int.MinValue);
        foreach (var score in scores)
        {
            (best, second) = score > best ? (score, best) : (best, Math.Max(second, score));
        }

        return Least + best - second;
    }
}
