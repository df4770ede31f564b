using System.Runtime.Intrinsics;

namespace Clona.Tagger.Passages;

/// <summary>The weights of features while they are learned: of each a weight inside, first and last.</summary>
/// <remarks>Every operation is one that all machines round alike, in a fixed order, so that the same steps give the same bits.</remarks>
internal sealed class PassageWeights(int rows, PassageTraining training)
{
    private const float Smallest = 1e-6f;

    // The weights of a row, and behind them the sums of their squared slopes.
    private readonly Vector128<float>[] state = new Vector128<float>[2 * rows];

    /// <summary>The weights of a row; the fourth is none.</summary>
    public Vector128<float> this[int row] => state[2 * row];

    /// <summary>The sum of the weights of rows.</summary>
    public Vector128<float> Score(ReadOnlySpan<uint> features)
    {
        var sum = Vector128<float>.Zero;
        foreach (var row in features)
        {
            sum += state[2 * (int)row];
        }

        return sum;
    }

    /// <summary>Moves the weights of rows down the slope; the more a weight was moved, the shorter its steps.</summary>
    public void Step(ReadOnlySpan<uint> features, Vector128<float> slope)
    {
        var rate = Vector128.Create((float)training.Rate);
        var decay = Vector128.Create((float)training.Decay);
        var smallest = Vector128.Create(Smallest);
        foreach (var row in features)
        {
            var at = state.AsSpan(2 * (int)row, 2);
            var change = slope + (decay * at[0]);
            at[1] += change * change;
            at[0] -= rate * change / Vector128.Sqrt(at[1] + smallest);
        }
    }
}
