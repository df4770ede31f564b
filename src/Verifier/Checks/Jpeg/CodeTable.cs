namespace Clona.Verifier.Checks.Jpeg;

/// <summary>A table of prefix codes, read bit by bit (ITU-T T.81, F.2.2.3).</summary>
internal sealed class CodeTable
{
    private const int Lengths = 16;
    private readonly byte[] counts;
    private readonly byte[] values;

    private CodeTable(byte[] counts, byte[] values) => (this.counts, this.values) = (counts, values);

    /// <summary>Bytes of the table in its segment.</summary>
    public int Size => Lengths + values.Length;

    /// <summary>Reads a table; null where the segment is too short.</summary>
    public static CodeTable? Read(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < Lengths)
        {
            return null;
        }

        var total = 0;
        foreach (var count in segment[..Lengths])
        {
            total += count;
        }

        return segment.Length < Lengths + total ? null : new(segment[..Lengths].ToArray(), segment.Slice(Lengths, total).ToArray());
    }

    /// <summary>The next value, or −1 where there is none.</summary>
    public int Next(EntropyBits bits)
    {
        var (code, first, index) = (0, 0, 0);
        foreach (var count in counts)
        {
            var bit = bits.Bit();
            if (bit < 0)
            {
                return -1;
            }

            code |= bit;
            if (code - first < count)
            {
                return values[index + code - first];
            }

            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }

        return -1;
    }
}
