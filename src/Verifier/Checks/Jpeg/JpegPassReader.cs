namespace Clona.Verifier.Checks.Jpeg;

/// <summary>Follows the entropy-coded data of one scan (ITU-T T.81, F.2 and G.2).</summary>
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
    /// <param name="values">The coefficients of the block.</param>
    /// <param name="drawn">Those besides the mean that are no zeros.</param>
    /// <param name="last">The mean before.</param>
    public bool Block(int part, Span<short> values, ref ulong drawn, ref int last)
    {
        if (pass.From == 0 && !Mean(pass.Parts[part].Means, ref values[0], ref last))
        {
            return false;
        }

        return pass.To == 0 || (pass.High > 0 ? Refined(pass.Parts[part].Others!, values, ref drawn) : Others(pass.Parts[part].Others!, values, ref drawn));
    }

    private bool Mean(CodeTable? table, ref short mean, ref int last)
    {
        if (pass.High > 0)
        {
            var bit = bits.Bit();
            mean |= (short)(Math.Max(0, bit) << pass.Low);
            return bit >= 0;
        }

        var size = table!.Next(bits);
        if (size is < 0 or > 15 || bits.Number(size) is not { } number)
        {
            return false;
        }

        last += Signed(number, size);
        mean = (short)(last << pass.Low);
        return true;
    }

    private static int Signed(int number, int size) => size > 0 && number < 1 << (size - 1) ? number - (1 << size) + 1 : number;

    private bool Others(CodeTable table, Span<short> values, ref ulong drawn)
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
            if (bits.Number(size) is not { } number || place > pass.To)
            {
                return false;
            }

            values[place] = (short)(Signed(number, size) << pass.Low);
            drawn |= size > 0 ? 1UL << place : 0;
        }

        return true;
    }

    private bool Refined(CodeTable table, Span<short> values, ref ulong drawn)
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

            if (bits.Number(size) is not { } sign || (place = Over(values, drawn, place, run)) < 0 || (size == 1 && place > pass.To))
            {
                return false;
            }

            if (size == 1)
            {
                values[place] = (short)((sign == 1 ? 1 : -1) << pass.Low);
                drawn |= 1UL << place;
            }

            place++;
        }

        if (emptyBlocks > 0)
        {
            emptyBlocks--;
            return Over(values, drawn, place, int.MaxValue) >= 0;
        }

        return true;
    }

    // Every coefficient that is no zero has a bit here, until so many zeros and one more were met; −1 at the end of the data.
    private int Over(Span<short> values, ulong drawn, int place, int zeros)
    {
        for (; place <= pass.To; place++)
        {
            if ((drawn >> place & 1) == 1)
            {
                var bit = bits.Bit();
                if (bit < 0)
                {
                    return -1;
                }

                values[place] += (short)(bit * Math.Sign(values[place]) << pass.Low);
            }
            else if (zeros-- == 0)
            {
                return place;
            }
        }

        return place;
    }
}
