namespace Clona.Tagger.Passages;

/// <summary>The chances of passages in one sentence by the scores of its words: every cut of the sentence into passages and words outside has
/// the product of the chances of its parts.</summary>
/// <remarks>Forward and backward sums, each step scaled, in a fixed order.</remarks>
internal sealed class PassageChain
{
    private const double Most = 12;

    private double[] ended = [];
    private double[] running = [];
    private double[] scale = [];
    private double[] future = [];
    private double[] behind = [];
    private (double Inside, double First, double Last)[] odds = [];

    /// <summary>Chance that each word lies in a passage, begins one, ends one.</summary>
    public (double Inside, double First, double Last)[] Chances { get; private set; } = [];

    /// <summary>Takes the scores of the words; a word with <paramref name="taken"/> lies in none.</summary>
    public void Read(ReadOnlySpan<(float Inside, float First, float Last)> scores, ReadOnlySpan<bool> taken)
    {
        Grow(scores.Length);
        for (var at = 0; at < scores.Length; at++)
        {
            odds[at] = taken[at] ? default : (OddsOf(scores[at].Inside), OddsOf(scores[at].First), OddsOf(scores[at].Last));
        }

        GoForward(scores.Length);
        GoBackward(scores.Length);
        Multiply(scores.Length);
    }

    private static double OddsOf(double score) => score <= 0 ? Softmax.Exp(Math.Max(-Most, score)) : 1 / Softmax.Exp(-Math.Min(Most, score));

    // ended: all cuts of the words up to this one of which no passage goes on behind it; running: those that end in an open passage.
    private void GoForward(int count)
    {
        var (endedBefore, runningBefore) = (1.0, 0.0);
        for (var at = 0; at < count; at++)
        {
            var inside = ((endedBefore * odds[at].First) + runningBefore) * odds[at].Inside;
            var outside = endedBefore + (inside * odds[at].Last);
            scale[at] = outside + inside;
            ended[at] = outside / scale[at];
            running[at] = inside / scale[at];
            (endedBefore, runningBefore) = (ended[at], running[at]);
        }
    }

    private void GoBackward(int count)
    {
        (future[count - 1], behind[count - 1]) = (1, odds[count - 1].Last);
        for (var at = count - 2; at >= 0; at--)
        {
            var begun = odds[at + 1].Inside * behind[at + 1];
            future[at] = (future[at + 1] + (odds[at + 1].First * begun)) / scale[at + 1];
            behind[at] = (odds[at].Last * future[at]) + (begun / scale[at + 1]);
        }
    }

    private void Multiply(int count)
    {
        var whole = ended[count - 1];
        for (var at = 0; at < count; at++)
        {
            var before = at == 0 ? 1 : ended[at - 1];
            Chances[at] = (
                running[at] * behind[at] / whole,
                before * odds[at].First * odds[at].Inside * behind[at] / (scale[at] * whole),
                running[at] * odds[at].Last * future[at] / whole);
        }
    }

    private void Grow(int count)
    {
        if (odds.Length >= count)
        {
            return;
        }

        (ended, running, scale, future, behind) = (new double[count], new double[count], new double[count], new double[count], new double[count]);
        odds = new (double, double, double)[count];
        Chances = new (double, double, double)[count];
    }
}
