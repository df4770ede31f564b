namespace Clona.Verifier.Checks.Bilevel;

/// <summary>The bits of an arithmetically coded picture (ITU-T T.88, annex E); a context is a number of a state and the likelier bit.</summary>
internal sealed class BilevelBits
{
    // Size of the unlikely part, next state after the likely and after the unlikely bit; these change what is likely: 0, 6, 14.
    private static readonly int[] Sizes =
    [
        0x5601, 0x3401, 0x1801, 0x0AC1, 0x0521, 0x0221, 0x5601, 0x5401, 0x4801, 0x3801, 0x3001, 0x2401, 0x1C01, 0x1601, 0x5601, 0x5401,
        0x5101, 0x4801, 0x3801, 0x3401, 0x3001, 0x2801, 0x2401, 0x2201, 0x1C01, 0x1801, 0x1601, 0x1401, 0x1201, 0x1101, 0x0AC1, 0x09C1,
        0x08A1, 0x0521, 0x0441, 0x02A1, 0x0221, 0x0141, 0x0111, 0x0085, 0x0049, 0x0025, 0x0015, 0x0009, 0x0005, 0x0001, 0x5601,
    ];

    private static readonly byte[] AfterLikely =
    [
        1, 2, 3, 4, 5, 38, 7, 8, 9, 10, 11, 12, 13, 29, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
        37, 38, 39, 40, 41, 42, 43, 44, 45, 45, 46,
    ];

    private static readonly byte[] AfterUnlikely =
    [
        1, 6, 9, 12, 29, 33, 6, 14, 14, 14, 17, 18, 20, 21, 14, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
        34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 46,
    ];

    private readonly byte[] data;
    private readonly byte[] states = new byte[1 << 16];
    private readonly byte[] likely = new byte[1 << 16];
    private int next;
    private uint value;
    private int interval = 0x8000;
    private int waiting;

    /// <summary>Begins at an offset.</summary>
    public BilevelBits(byte[] data, int start)
    {
        (this.data, next) = (data, start);
        value = (uint)Byte(next) << 16;
        Feed();
        value <<= 7;
        waiting -= 7;
    }

    /// <summary>The next bit.</summary>
    public int Next(int context)
    {
        int state = states[context];
        var size = Sizes[state];
        interval -= size;
        bool isLikely;
        if (value >> 16 >= size)
        {
            value -= (uint)size << 16;
            if (interval >= 0x8000)
            {
                return likely[context];
            }

            isLikely = interval >= size;
        }
        else
        {
            isLikely = interval < size;
            interval = size;
        }

        var bit = isLikely ? likely[context] : 1 - likely[context];
        if (!isLikely && state is (0 or 6 or 14))
        {
            likely[context] = (byte)bit;
        }

        states[context] = isLikely ? AfterLikely[state] : AfterUnlikely[state];
        while (interval < 0x8000)
        {
            if (waiting == 0)
            {
                Feed();
            }

            interval <<= 1;
            value <<= 1;
            waiting--;
        }

        return bit;
    }

    private void Feed()
    {
        var isStuffed = Byte(next) == 0xFF;
        if (isStuffed && Byte(next + 1) > 0x8F)
        {
            value += 0xFF00;
            waiting = 8;
            return;
        }

        next++;
        value += (uint)Byte(next) << (isStuffed ? 9 : 8);
        waiting = isStuffed ? 7 : 8;
    }

    private int Byte(int index) => index < data.Length ? data[index] : 0xFF;
}
