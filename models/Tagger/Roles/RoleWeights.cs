using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Clona.Detectors.Roles.Learned;

namespace Clona.Tagger.Roles;

/// <summary>The weights of features while they are learned: a row for each feature, a column for each role.</summary>
/// <remarks>
/// Twelve columns are three vectors of four numbers. A row holds the weights and behind them the sums of their squared slopes, so that a step touches one
/// place in memory. Every operation is one that all machines round alike, in a fixed order, so that the same steps give the same bits.
/// </remarks>
internal sealed class RoleWeights(int rows, RoleTraining training)
{
    private const int Columns = RoleClasses.Count;
    private const int RowVectors = 6;
    private const float Smallest = 1e-6f;

    private readonly Vector128<float>[] state = new Vector128<float>[rows * RowVectors];

    /// <summary>The weight of a row in a column.</summary>
    public float this[int row, int column] => state[(row * RowVectors) + (column / 4)][column % 4];

    /// <summary>Sums the weights of <paramref name="features"/> into <paramref name="scores"/>.</summary>
    public void Score(ReadOnlySpan<int> features, Span<float> scores)
    {
        var (first, middle, last) = (Vector128<float>.Zero, Vector128<float>.Zero, Vector128<float>.Zero);
        foreach (var row in features)
        {
            var at = state.AsSpan(row * RowVectors, 3);
            first += at[0];
            middle += at[1];
            last += at[2];
        }

        ReadOnlySpan<Vector128<float>> all = [first, middle, last];
        MemoryMarshal.Cast<Vector128<float>, float>(all).CopyTo(scores);
    }

    /// <summary>Moves the weights of <paramref name="features"/> down the slope; the more a weight was moved, the shorter its steps.</summary>
    public void Step(ReadOnlySpan<int> features, ReadOnlySpan<float> slope)
    {
        var rate = Vector128.Create((float)training.Rate);
        var decay = Vector128.Create((float)training.Decay);
        var smallest = Vector128.Create(Smallest);
        var slopes = MemoryMarshal.Cast<float, Vector128<float>>(slope[..Columns]);
        var (first, middle, last) = (slopes[0], slopes[1], slopes[2]);
        foreach (var row in features)
        {
            var at = state.AsSpan(row * RowVectors, RowVectors);
            Move(ref at[0], ref at[3], first, rate, decay, smallest);
            Move(ref at[1], ref at[4], middle, rate, decay, smallest);
            Move(ref at[2], ref at[5], last, rate, decay, smallest);
        }
    }

    private static void Move(
        ref Vector128<float> weight, ref Vector128<float> squares, Vector128<float> slope, Vector128<float> rate, Vector128<float> decay, Vector128<float> smallest)
    {
        var change = slope + (decay * weight);
        squares += change * change;
        weight -= rate * change / Vector128.Sqrt(squares + smallest);
    }
}
