namespace Clona.Tagger;

/// <summary>Makes chances of scores by operations that every machine rounds alike.</summary>
internal static class Softmax
{
    private const double Nothing = -40;
    private const int Squarings = 10;

    /// <summary>Replaces <paramref name="scores"/> by chances that sum up to one.</summary>
    public static void Apply(Span<double> scores)
    {
        var most = double.MinValue;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = 0.0;
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] = Exp(scores[index] - most);
            sum += scores[index];
        }

        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] /= sum;
        }
    }

    /// <summary>e^x for x ≤ 0, by squaring (1 + x/2^10 + …): Math.Exp is not the same everywhere.</summary>
    internal static double Exp(double x)
    {
        if (x < Nothing)
        {
            return 0;
        }

        var part = x / (1 << Squarings);
        var value = 1 + (part * (1 + (part / 2 * (1 + (part / 3 * (1 + (part / 4)))))));
        for (var i = 0; i < Squarings; i++)
        {
            value *= value;
        }

        return value;
    }
}
