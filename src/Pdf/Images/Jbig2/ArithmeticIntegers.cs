namespace Clona.Pdf.Images.Jbig2;

/// <summary>Whole numbers of the arithmetic coder (ITU-T T.88, annex A): one object for each use that has contexts of its own.</summary>
internal sealed class ArithmeticIntegers
{
    private const int Contexts = 512;

    // Bits of the number, and what is added to them, by how many ones stand before.
    private static readonly (int Bits, int Offset)[] Ranges = [(2, 0), (4, 4), (6, 20), (8, 84), (12, 340), (32, 4436)];

    private readonly byte[] contexts = new byte[Contexts];

    /// <summary>The next number; null for the mark of an end.</summary>
    public long? Read(ArithmeticDecoder decoder)
    {
        var path = 1;
        var isNegative = Bit(decoder, ref path) == 1;
        var range = 0;
        while (range < Ranges.Length - 1 && Bit(decoder, ref path) == 1)
        {
            range++;
        }

        long value = 0;
        for (var i = 0; i < Ranges[range].Bits; i++)
        {
            value = (value << 1) | (uint)Bit(decoder, ref path);
        }

        value += Ranges[range].Offset;
        return !isNegative ? value : value == 0 ? null : -value;
    }

    private int Bit(ArithmeticDecoder decoder, ref int path)
    {
        var bit = decoder.Bit(ref contexts[path]);
        path = path < 256 ? (path << 1) | bit : ((((path << 1) | bit) & 511) | 256);
        return bit;
    }
}
