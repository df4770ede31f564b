namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Rows of samples by the PNG predictors, each by the one that leaves the least (ISO/IEC 15948, 12.8).</summary>
/// <param name="row">Bytes of a row.</param>
/// <param name="pixel">Bytes of a pixel, 1 at least.</param>
internal sealed class PredictedRows(int row, int pixel)
{
    private const int Kinds = 5;

    /// <summary>The rows, each behind the number of its predictor; a last one that is cut off is left out.</summary>
    public byte[] Of(ReadOnlySpan<byte> samples)
    {
        var rows = samples.Length / row;
        var predicted = new byte[rows * (row + 1)];
        var tries = Enumerable.Range(0, Kinds).Select(_ => new byte[row]).ToArray();
        ReadOnlySpan<byte> above = new byte[row];
        for (var at = 0; at < rows; at++)
        {
            var current = samples.Slice(at * row, row);
            Predict(current, above, tries);
            var best = Enumerable.Range(0, Kinds).MinBy(kind => Weight(tries[kind]));
            predicted[at * (row + 1)] = (byte)best;
            tries[best].CopyTo(predicted.AsSpan((at * (row + 1)) + 1));
            above = current;
        }

        return predicted;
    }

    private void Predict(ReadOnlySpan<byte> current, ReadOnlySpan<byte> above, byte[][] tries)
    {
        for (var i = 0; i < current.Length; i++)
        {
            var (left, up, corner) = i < pixel ? (0, above[i], 0) : (current[i - pixel], above[i], above[i - pixel]);
            tries[0][i] = current[i];
            tries[1][i] = (byte)(current[i] - left);
            tries[2][i] = (byte)(current[i] - up);
            tries[3][i] = (byte)(current[i] - ((left + up) / 2));
            tries[4][i] = (byte)(current[i] - Nearest(left, up, corner));
        }
    }

    private static int Nearest(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    // What is left, each byte as a number with a sign.
    private static long Weight(byte[] left)
    {
        var weight = 0L;
        foreach (var value in left)
        {
            weight += Math.Abs((int)(sbyte)value);
        }

        return weight;
    }
}
