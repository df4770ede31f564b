using System.Numerics;

namespace Clona.Verifier.Checks.Jpeg;

/// <summary>Follows the entropy-coded data of one scan (ITU-T T.81, F.2 and G.2).</summary>
/// <remarks>Of coefficients besides the mean only whether they are zero is kept: that is all that the coding depends on.</remarks>
internal sealed class JpegPassReader(JpegPass pass, bool isProgressive, EntropyBits bits)
{
    private int emptyBlocks;

    /// <summary>Forgets what goes on from block to block, behind a restart.</summary>
    public bool Restart()
    {
        emptyBlocks = 0;
        return bits.StepOverRestart();
    }

    /// <summary>Follows a block; false where the data ends or makes no sense.</summary>
    /// <param name="part">Which of the scan's components it belongs to.</param>
    /// <param name="mean">The mean of the block.</param>
    /// <param name="drawn">Its coefficients that are no zeros.</param>
    /// <param name="last">The mean before.</param>
    public bool Block(int part, ref int mean, ref ulong drawn, ref int last)
    {
        if (pass.From == 0 && !Mean(pass.Parts[part].Means, ref mean, ref last))
        {
            return false;
        }

        return pass.To == 0 || (pass.High > 0 ? Refined(pass.Parts[part].Others!, ref drawn) : Others(pass.Parts[part].Others!, ref drawn));
    }

    private bool Mean(CodeTable? table, ref int mean, ref int last)
    {
        if (pass.High > 0)
        {
            var bit = bits.Bit();
            mean |= Math.Max(0, bit) << pass.Low;
            return bit >= 0;
        }

        var size = table!.Next(bits);
        if (size is < 0 or > 15 || bits.Number(size) is not { } number)
        {
            return false;
        }

        last += size > 0 && number < 1 << (size - 1) ? number - (1 << size) + 1 : number;
        mean = last << pass.Low;
        return true;
    }

    private bool Others(CodeTable table, ref ulong drawn)
    {
        if (emptyBlocks > 0)
        {
            emptyBlocks--;
            return true;
        }

        for (var place = Math.Max(1, pass.From); place <= pass.To; place++)
        {
            var symbol = table.Next(bits);
            var (run, size) = (symbol >> 4, symbol & 15);
            if (symbol < 0 || (size == 0 && run is > 0 and < 15 && !isProgressive))
            {
                return false;
            }

            if (size == 0 && run < 15)
            {
                emptyBlocks = (1 << run) - 1 + (bits.Number(run) ?? 0);
                return true;
            }

            place += run;
            if (bits.Number(size) is null || place > pass.To)
            {
                return false;
            }

            drawn |= size > 0 ? 1UL << place : 0;
        }

        return true;
    }

    private bool Refined(CodeTable table, ref ulong drawn)
    {
        var place = pass.From;
        while (emptyBlocks == 0 && place <= pass.To)
        {
            var symbol = table.Next(bits);
            var (run, size) = (symbol >> 4, symbol & 15);
            if (symbol < 0 || size > 1)
            {
                return false;
            }

            if (size == 0 && run < 15)
            {
                emptyBlocks = (1 << run) + (bits.Number(run) ?? 0);
                break;
            }

            if (bits.Number(size) is null || (place = Over(drawn, place, run)) < 0 || (size == 1 && place > pass.To))
            {
                return false;
            }

            drawn |= size == 1 ? 1UL << place : 0;
            place++;
        }

        if (emptyBlocks > 0)
        {
            emptyBlocks--;
            return bits.Number(BitOperations.PopCount(drawn & Between(place, pass.To))) is not null;
        }

        return true;
    }

    // Every coefficient that is no zero has a bit here, until so many zeros and one more were met; −1 at the end of the data.
    private int Over(ulong drawn, int place, int zeros)
    {
        for (; place <= pass.To; place++)
        {
            if ((drawn >> place & 1) == 1)
            {
                if (bits.Bit() < 0)
                {
                    return -1;
                }
            }
            else if (zeros-- == 0)
            {
                return place;
            }
        }

        return place;
    }

    private static ulong Between(int first, int last) => first > last ? 0 : ulong.MaxValue << first & ulong.MaxValue >> (63 - last);
}
