namespace Clona.Pdf.Images.Jpeg;

/// <summary>The data of a scan without stuffed bytes, cut at its restart markers (ITU-T T.81, E.1.4 and F.1.2.3).</summary>
internal sealed class JpegIntervals
{
    // Bits are counted in 32-bit numbers.
    private const int MostBytes = (int.MaxValue / 8) - (2 * JpegBits.Padding);

    private readonly List<(int Start, int End)> parts = [];

    private JpegIntervals(byte[] bytes) => Bytes = bytes;

    /// <summary>The bytes, with padding behind them.</summary>
    public byte[] Bytes { get; }

    /// <summary>How many intervals there are.</summary>
    public int Count => parts.Count;

    /// <summary>First bit and end of an interval.</summary>
    public (int Start, int End) this[int index] => parts[index];

    /// <summary>Reads the data up to its end; null where a restart marker is not the one that has to come, or the data is too long.</summary>
    public static JpegIntervals? Of(ReadOnlySpan<byte> data)
    {
        if (data.Length > MostBytes)
        {
            return null;
        }

        var read = new JpegIntervals(new byte[data.Length + JpegBits.Padding]);
        var (length, start) = (0, 0);
        while (true)
        {
            var found = data.IndexOf((byte)0xFF);
            var plain = found < 0 ? data : data[..found];
            plain.CopyTo(read.Bytes.AsSpan(length));
            length += plain.Length;
            if (found < 0 || found + 1 >= data.Length)
            {
                read.parts.Add((start * 8, length * 8));
                return read;
            }

            var next = data[found + 1];
            data = data[(found + 2)..];
            if (next == 0)
            {
                read.Bytes[length++] = 0xFF;
            }
            else if (next == 0xD0 + (read.parts.Count & 7))
            {
                read.parts.Add((start * 8, length * 8));
                start = length;
            }
            else
            {
                return null;
            }
        }
    }
}
