using System.Runtime.Intrinsics;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>The cosine transform of blocks of 8 × 8 (ITU-T T.81, A.3.3), in whole numbers: the same on every machine.</summary>
internal static class JpegTransform
{
    private const int Side = 8;
    private const int ScaleBits = 13;
    private const int KeptBits = 3;

    // Row by frequency, column by place.
    private static readonly int[] ToFrequencies = Cosines();

    /// <summary>Makes coefficients, row by row, of samples between −512 and 511.</summary>
    public static void Forward(Span<int> block)
    {
        Pass(block, ScaleBits - KeptBits);
        Pass(block, ScaleBits + KeptBits);
    }

    // Columns are transformed, and become rows.
    private static void Pass(Span<int> block, int shift)
    {
        Span<Vector256<int>> rows = stackalloc Vector256<int>[Side];
        for (var row = 0; row < Side; row++)
        {
            rows[row] = Vector256.Create<int>(block.Slice(row * Side, Side));
        }

        var half = Vector256.Create(1 << (shift - 1));
        for (var row = 0; row < Side; row++)
        {
            var sum = half;
            for (var at = 0; at < Side; at++)
            {
                sum += rows[at] * ToFrequencies[(row * Side) + at];
            }

            sum >>= shift;
            for (var column = 0; column < Side; column++)
            {
                block[(column * Side) + row] = sum[column];
            }
        }
    }

    private static int[] Cosines() =>
    [
        .. from frequency in Enumerable.Range(0, Side)
           from place in Enumerable.Range(0, Side)
           let share = frequency == 0 ? Math.Sqrt(0.125) : 0.5 * Math.Cos(((2 * place) + 1) * frequency * Math.PI / 16)
           select (int)Math.Round(share * (1 << ScaleBits)),
    ];
}
