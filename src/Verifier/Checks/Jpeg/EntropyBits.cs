namespace Clona.Verifier.Checks.Jpeg;

/// <summary>The bits between two markers; a zero behind 0xFF is no data (ITU-T T.81, F.1.2.3).</summary>
internal sealed class EntropyBits(byte[] data, int start)
{
    private int next = start;
    private int current;
    private int left;

    /// <summary>One bit; −1 at a marker or the end.</summary>
    public int Bit()
    {
        if (left == 0)
        {
            if (next >= data.Length)
            {
                return -1;
            }

            current = data[next++];
            if (current == 0xFF)
            {
                if (next >= data.Length || data[next] != 0)
                {
                    next--;
                    return -1;
                }

                next++;
            }

            left = 8;
        }

        left--;
        return (current >> left) & 1;
    }

    /// <summary>A number of so many bits; null at a marker or the end.</summary>
    public int? Number(int length)
    {
        var value = 0;
        for (var i = 0; i < length; i++)
        {
            var bit = Bit();
            if (bit < 0)
            {
                return null;
            }

            value = (value << 1) | bit;
        }

        return value;
    }

    /// <summary>Steps over a restart marker; false where none stands here.</summary>
    public bool StepOverRestart()
    {
        left = 0;
        if (next + 1 >= data.Length || data[next] != 0xFF || data[next + 1] is < 0xD0 or > 0xD7)
        {
            return false;
        }

        next += 2;
        return true;
    }
}
