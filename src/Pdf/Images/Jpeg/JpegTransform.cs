using System.Runtime.Intrinsics;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>The cosine transform of blocks of 8 × 8 (ITU-T T.81, A.3.3), in whole numbers: the same on every machine.</summary>
internal static class JpegTransform
{
    private const int Side = 8;
    private const int ScaleBits = 13;
    private const int KeptBits = 3;

    // No picture of eight bits has larger ones; sums stay below 31 bits with them.
    private const int Largest = 2047;

    // Row by frequency, column by place; and turned.
    private static readonly int[] ToFrequencies = Cosines();
    private static readonly int[] ToPlaces = [.. Enumerable.Range(0, Side * Side).Select(at => ToFrequencies[(at % Side * Side) + (at / Side)])];

    /// <summary>Makes coefficients, row by row, of samples between −512 and 511.</summary>
    public static void Forward(Span<int> block) => Turn(block, ToFrequencies);

    /// <summary>Makes samples of coefficients; those beyond what eight bits can have are cut.</summary>
    public static void Inverse(Span<int> block)
    {
        foreach (ref var value in block)
        {
            value = Math.Clamp(value, -Largest, Largest);
        }

        Turn(block, ToPlaces);
    }

    private static void Turn(Span<int> block, int[] matrix)
    {
        Pass(block, matrix, ScaleBits - KeptBits);
        Pass(block, matrix, ScaleBits + KeptBits);
    }

    // Columns are transformed, and become rows.
    private static void Pass(Span<int> block, int[] matrix, int shift)
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
                sum += rows[at] * matrix[(row * Side) + at];
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
