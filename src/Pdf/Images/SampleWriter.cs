namespace Clona.Pdf.Images;

/// <summary>Overwrites samples in the data of an image.</summary>
internal static class SampleWriter
{
    /// <summary>Sets the samples from <paramref name="first"/> to <paramref name="last"/> of a row to blank.</summary>
    public static void Blank(Span<byte> row, SampleFormat format, int first, int last)
    {
        var components = format.Blank.Count;
        if (format.Bits == 8)
        {
            for (var i = first * components; i < (last + 1) * components; i++)
            {
                row[i] = (byte)format.Blank[i % components];
            }

            return;
        }

        for (var i = first * components; i < (last + 1) * components; i++)
        {
            Set(row, i, format.Bits, format.Blank[i % components]);
        }
    }

    private static void Set(Span<byte> row, int index, int bits, int value)
    {
        if (bits == 16)
        {
            row[index * 2] = (byte)(value >> 8);
            row[(index * 2) + 1] = (byte)value;
            return;
        }

        var shift = 8 - bits - (index * bits % 8);
        var mask = ((1 << bits) - 1) << shift;
        ref var here = ref row[index * bits / 8];
        here = (byte)((here & ~mask) | (value << shift));
    }
}
