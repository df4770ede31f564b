namespace Clona.Pdf.Images.Jbig2;

/// <summary>A table of prefix codes for numbers (ITU-T T.88, annex B).</summary>
internal sealed class HuffmanTable
{
    private const int LongestCode = 32;

    private readonly Dictionary<(int Length, long Code), HuffmanLine> lines = [];

    /// <summary>Gives the lines their codes (B.3).</summary>
    public HuffmanTable(IReadOnlyCollection<HuffmanLine> all)
    {
        long code = 0;
        for (var length = 1; length <= LongestCode; length++)
        {
            foreach (var line in all.Where(line => line.Prefix == length))
            {
                lines[(length, code++)] = line;
            }

            code <<= 1;
        }
    }

    /// <summary>The table of a segment (B.2).</summary>
    public static HuffmanTable Of(ReadOnlyMemory<byte> segment)
    {
        var bits = new HuffmanBits(segment);
        var flags = (int)bits.Number(8);
        var (prefix, range) = ((flags >> 1 & 7) + 1, (flags >> 4 & 7) + 1);
        var (low, high) = ((int)bits.Number(32), (int)bits.Number(32));
        List<HuffmanLine> read = [];
        long at = low;
        while (at < high)
        {
            var line = new HuffmanLine(at, (int)bits.Number(prefix), (int)bits.Number(range));
            read.Add(line);
            at += 1L << Math.Min(LongestCode, line.Range);
        }

        read.Add(new(low - 1L, (int)bits.Number(prefix), LongestCode, HuffmanLineKind.Downwards));
        read.Add(new(at, (int)bits.Number(prefix), LongestCode));
        if ((flags & 1) == 1)
        {
            read.Add(new(0, (int)bits.Number(prefix), 0, HuffmanLineKind.End));
        }

        return new(read);
    }

    /// <summary>The next number; null for the mark of an end.</summary>
    public long? Read(HuffmanBits bits)
    {
        long code = 0;
        for (var length = 1; length <= LongestCode; length++)
        {
            code = (code << 1) | (uint)bits.Bit();
            if (lines.TryGetValue((length, code), out var line))
            {
                return line.Kind switch
                {
                    HuffmanLineKind.End => null,
                    HuffmanLineKind.Downwards => line.Low - bits.Number(line.Range),
                    _ => line.Low + bits.Number(line.Range),
                };
            }
        }

        throw new Jbig2DamageException();
    }
}
