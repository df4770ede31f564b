namespace Clona.Pdf.Images.Jbig2;

/// <summary>Writes whole numbers with the arithmetic coder (ITU-T T.88, annex A): one object for each use that has contexts of its own.</summary>
internal sealed class WrittenIntegers(ArithmeticEncoder encoder)
{
    private static readonly (int Bits, int Offset)[] Ranges = [(2, 0), (4, 4), (6, 20), (8, 84), (12, 340), (32, 4436)];

    private readonly byte[] contexts = new byte[512];
    private int path;

    /// <summary>Writes a number.</summary>
    public void Write(int number) => Write(number < 0, Math.Abs(number));

    /// <summary>Writes the mark of an end.</summary>
    public void WriteEnd() => Write(isNegative: true, 0);

    private void Write(bool isNegative, int size)
    {
        path = 1;
        Bit(isNegative ? 1 : 0);
        var range = Array.FindLastIndex(Ranges, item => item.Offset <= size);
        for (var i = 0; i < Math.Min(range + 1, Ranges.Length - 1); i++)
        {
            Bit(i < range ? 1 : 0);
        }

        for (var bit = Ranges[range].Bits - 1; bit >= 0; bit--)
        {
            Bit((int)((long)(size - Ranges[range].Offset) >> bit & 1));
        }
    }

    private void Bit(int bit)
    {
        encoder.Write(bit, ref contexts[path]);
        path = path < 256 ? (path << 1) | bit : ((((path << 1) | bit) & 511) | 256);
    }
}
