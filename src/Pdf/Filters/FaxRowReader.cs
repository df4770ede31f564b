namespace Clona.Pdf.Filters;

/// <summary>Reads the codes of one fax row.</summary>
internal static class FaxRowReader
{
    private const int ModeBits = 7;

    /// <summary>Reads white and black runs in turn until the row is full (T.4, 4.1).</summary>
    /// <returns>False where no code fits or the row runs over.</returns>
    public static bool ReadOneDimensional(ref FaxBits bits, FaxRow row)
    {
        var place = 0;
        while (place < row.Columns)
        {
            var run = ReadRun(ref bits, row.IsWhite);
            if (run < 0 || !row.Add(Math.Min(place + run, row.Columns)))
            {
                return false;
            }

            place += run;
        }

        return true;
    }

    /// <summary>Reads changes relative to the row above (T.4, 4.2; T.6, 2.2).</summary>
    /// <returns>False where no code fits or a change makes no sense.</returns>
    public static bool ReadTwoDimensional(ref FaxBits bits, FaxRow row, FaxRow above)
    {
        var place = -1;
        var next = 0;
        while (place < row.Columns)
        {
            var mode = ModeOf(bits.Peek(ModeBits));
            bits.Skip(mode.Length);
            switch (mode.Kind)
            {
                case FaxMode.Pass:
                    place = above[next + 1];
                    next = NextChange(above, next, place);
                    break;
                case FaxMode.Horizontal:
                    if (!ReadTwoRuns(ref bits, row, ref place))
                    {
                        return false;
                    }

                    next = NextChange(above, next, place);
                    break;
                case FaxMode.Vertical:
                    place = above[next] + mode.Shift;
                    if (!row.Add(place))
                    {
                        return false;
                    }

                    next = NextChange(above, next > 0 && mode.Shift < 0 ? next - 1 : next + 1, place);
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    // The first change of the row above to the right of the place, of those to the opposite of the current colour.
    private static int NextChange(FaxRow above, int index, int place)
    {
        while (above[index] <= place && above[index] < above.Columns)
        {
            index += 2;
        }

        return index;
    }

    private static bool ReadTwoRuns(ref FaxBits bits, FaxRow row, ref int place)
    {
        var isWhite = row.IsWhite;
        var first = ReadRun(ref bits, isWhite);
        var second = first < 0 ? -1 : ReadRun(ref bits, !isWhite);
        if (second < 0)
        {
            return false;
        }

        var start = Math.Max(place, 0);
        var middle = Math.Min(start + first, row.Columns);
        place = Math.Min(middle + second, row.Columns);
        return row.Add(middle) && row.Add(place);
    }

    /// <returns>The length of the run with all its make-up codes, or −1 where no code fits.</returns>
    private static int ReadRun(ref FaxBits bits, bool isWhite)
    {
        const int ShortestMakeUp = 64;
        var table = isWhite ? FaxCodes.White : FaxCodes.Black;
        var total = 0;
        while (total < 1 << 24)
        {
            var code = table[bits.Peek(FaxCodes.LookupBits)];
            if (code == 0 || bits.IsAtEnd)
            {
                return -1;
            }

            bits.Skip(code & 15);
            var run = code >> 4;
            total += run;
            if (run < ShortestMakeUp)
            {
                return total;
            }
        }

        return -1;
    }

    private static (FaxMode Kind, int Length, int Shift) ModeOf(int bits) => bits switch
    {
        >= 0b1000000 => (FaxMode.Vertical, 1, 0),
        >= 0b0110000 => (FaxMode.Vertical, 3, 1),
        >= 0b0100000 => (FaxMode.Vertical, 3, -1),
        >= 0b0010000 => (FaxMode.Horizontal, 3, 0),
        >= 0b0001000 => (FaxMode.Pass, 4, 0),
        >= 0b0000110 => (FaxMode.Vertical, 6, 2),
        >= 0b0000100 => (FaxMode.Vertical, 6, -2),
        0b0000011 => (FaxMode.Vertical, 7, 3),
        0b0000010 => (FaxMode.Vertical, 7, -3),
        _ => (FaxMode.None, 0, 0),
    };
}
