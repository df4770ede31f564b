namespace Clona.Signatures.Varied;

/// <summary>Loses what a JPEG loses: fine detail of blocks of eight by eight.</summary>
internal static class BlockSqueeze
{
    private const int Side = 8;

    private static readonly double[] Waves =
        [.. Enumerable.Range(0, Side * Side).Select(i => Math.Cos(((2 * (i % Side)) + 1) * (i / Side) * Math.PI / 16) * (i < Side ? Math.Sqrt(0.125) : 0.5))];

    /// <summary>Rounds the coefficients of every whole block, the fine ones more.</summary>
    public static void Apply(byte[] samples, int width, int height, int step)
    {
        Span<double> block = stackalloc double[Side * Side];
        Span<double> other = stackalloc double[Side * Side];
        for (var top = 0; top + Side <= height; top += Side)
        {
            for (var left = 0; left + Side <= width; left += Side)
            {
                for (var channel = 0; channel < 3; channel++)
                {
                    for (var i = 0; i < block.Length; i++)
                    {
                        block[i] = samples[((((top + (i / Side)) * width) + left + (i % Side)) * 3) + channel] - 128;
                    }

                    Forth(block, other);
                    for (var i = 0; i < block.Length; i++)
                    {
                        var wide = step * (1 + ((i / Side) + (i % Side)) * 0.35);
                        block[i] = Math.Round(block[i] / wide) * wide;
                    }

                    Back(block, other);
                    for (var i = 0; i < block.Length; i++)
                    {
                        samples[((((top + (i / Side)) * width) + left + (i % Side)) * 3) + channel] = (byte)Math.Clamp(block[i] + 128, 0, 255);
                    }
                }
            }
        }
    }

    private static void Forth(Span<double> block, Span<double> other)
    {
        Turn(block, other, (wave, place) => (wave * Side) + place);
        Turn(other, block, (wave, place) => (wave * Side) + place);
    }

    private static void Back(Span<double> block, Span<double> other)
    {
        Turn(block, other, (place, wave) => (wave * Side) + place);
        Turn(other, block, (place, wave) => (wave * Side) + place);
    }

    // Each row becomes a column: done twice, rows and columns are through.
    private static void Turn(Span<double> from, Span<double> to, Func<int, int, int> wave)
    {
        for (var row = 0; row < Side; row++)
        {
            for (var k = 0; k < Side; k++)
            {
                var sum = 0.0;
                for (var i = 0; i < Side; i++)
                {
                    sum += from[(row * Side) + i] * Waves[wave(k, i)];
                }

                to[(k * Side) + row] = sum;
            }
        }
    }
}
