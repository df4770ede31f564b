namespace Clona.Verifier.Checks.Bilevel;

/// <summary>Reads JBIG2 of the one form in which a picture may lie under an area: a page of one plain region, without symbols.</summary>
/// <remarks>Anything else is not read, so that it cannot pass: shapes of symbols would outlive what they were used for.</remarks>
internal static class BilevelPicture
{
    private const int PageSegment = 48;
    private const int RegionSegment = 38;
    private const int HeaderLength = 11;
    private const int PageLength = 19;
    private const int RegionStart = (2 * HeaderLength) + PageLength;
    private const int DataStart = RegionStart + 26;
    private const int Repeated = 0x9B25;
    private const long MostPixels = 1L << 28;

    /// <summary>The samples, eight to a byte, black as 1; null where the data has another form.</summary>
    public static (byte[] Rows, int Width, int Height)? Read(byte[] data)
    {
        if (data.Length < DataStart || data[4] != PageSegment || Number(data, 7) != PageLength || data[HeaderLength + PageLength + 4] != RegionSegment
            || Number(data, RegionStart - 4) != data.Length - RegionStart || !data.AsSpan(HeaderLength, 8).SequenceEqual(data.AsSpan(RegionStart, 8))
            || !data.AsSpan(RegionStart + 8, 10).SequenceEqual("\0\0\0\0\0\0\0\0\0\x08"u8)
            || !data.AsSpan(RegionStart + 18, 8).SequenceEqual((ReadOnlySpan<byte>)[3, 255, 253, 255, 2, 254, 254, 254]))
        {
            return null;
        }

        var (width, height) = (Number(data, HeaderLength), Number(data, HeaderLength + 4));
        return width is 0 or > int.MaxValue || height is 0 or > int.MaxValue || width * height > MostPixels ? null : (Rows(data, (int)width, (int)height), (int)width, (int)height);
    }

    private static byte[] Rows(byte[] data, int width, int height)
    {
        var stride = (width + 7) / 8;
        var rows = new byte[stride * height];
        var bits = new BilevelBits(data, DataStart);

        // Three rows with a margin, the newest last: what a context looks at.
        var (upper, above, row) = (new byte[width + 8], new byte[width + 8], new byte[width + 8]);
        var isRepeated = false;
        for (var y = 0; y < height; y++)
        {
            isRepeated ^= bits.Next(Repeated) == 1;
            if (isRepeated)
            {
                above.CopyTo(row, 0);
            }
            else
            {
                Fill(bits, upper, above, row, width);
            }

            for (var x = 0; x < width; x++)
            {
                rows[(y * stride) + (x >> 3)] |= (byte)(row[x + 4] << (7 - (x & 7)));
            }

            (upper, above, row) = (above, row, upper);
        }

        return rows;
    }

    // Five pixels two rows above, seven in the row above and four before it.
    private static void Fill(BilevelBits bits, byte[] upper, byte[] above, byte[] row, int width)
    {
        var two = (upper[4] << 1) | upper[5];
        var one = (above[4] << 2) | (above[5] << 1) | above[6];
        var own = 0;
        for (var x = 0; x < width; x++)
        {
            two = ((two << 1) | upper[x + 6]) & 31;
            one = ((one << 1) | above[x + 7]) & 127;
            row[x + 4] = (byte)bits.Next((two << 11) | (one << 4) | own);
            own = ((own << 1) | row[x + 4]) & 15;
        }
    }

    private static long Number(byte[] data, int at) => ((long)data[at] << 24) | ((long)data[at + 1] << 16) | ((long)data[at + 2] << 8) | data[at + 3];
}
