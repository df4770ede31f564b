namespace Clona.Pdf.Images.Jpeg;

/// <summary>The steps by which the coefficients of a component are divided, in the order in which they are stored (ITU-T T.81, B.2.4.1).</summary>
internal sealed class JpegSteps
{
    private const int OfBlock = 64;
    private const int LargestOther = 1023;
    private const int LargestMean = 1023;

    // Place of each stored coefficient, row by row (figure A.6).
    private static readonly byte[] Order = Zigzag();

    private readonly int[] steps;

    /// <summary>The steps, 64 numbers from 1.</summary>
    public JpegSteps(int[] steps) => this.steps = steps;

    /// <summary>The step of a stored coefficient.</summary>
    public int this[int place] => steps[place];

    /// <summary>The nearest stored coefficients for samples around 0, which are overwritten.</summary>
    public void Store(Span<int> samples, Span<short> stored)
    {
        JpegTransform.Forward(samples);
        for (var place = 0; place < OfBlock; place++)
        {
            var (value, step) = (samples[Order[place]], steps[place]);
            var limit = place == 0 ? LargestMean : LargestOther;
            stored[place] = (short)Math.Clamp((value + (Math.Sign(value) * step / 2)) / step, -limit, limit);
        }
    }

    private static byte[] Zigzag() =>
    [
        .. Enumerable.Range(0, OfBlock).Select(at => (Row: at / 8, Column: at % 8))
            .OrderBy(cell => cell.Row + cell.Column)
            .ThenBy(cell => (cell.Row + cell.Column) % 2 == 0 ? cell.Column : cell.Row)
            .Select(cell => (byte)((cell.Row * 8) + cell.Column)),
    ];
}
