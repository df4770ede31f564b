namespace Clona.Verifier.Reading.Filters;

/// <summary>Undoes the predictors of Flate and LZW (ISO 32000-1, 7.4.4.4).</summary>
internal static class Predictor
{
    private const int MaxRow = 1 << 26;

    /// <summary>The data without prediction; null when the parameters make no sense.</summary>
    public static byte[]? Undo(byte[] data, int predictor, int colours, int bits, int columns)
    {
        if (predictor < 2)
        {
            return data;
        }

        if (colours is < 1 or > 64 || bits is not (1 or 2 or 4 or 8 or 16) || columns < 1
            || (long)colours * bits * columns > MaxRow)
        {
            return null;
        }

        var rowLength = ((colours * bits * columns) + 7) / 8;

        // A pixel takes whole bytes, the last one filled up (ISO/IEC 15948, 9.2).
        var step = ((colours * bits) + 7) / 8;
        return predictor == 2 ? UndoTiff(data, rowLength, colours, bits) : UndoPng(data, rowLength, step);
    }

    private static byte[] UndoPng(byte[] data, int rowLength, int step)
    {
        var rows = (data.Length + rowLength) / (rowLength + 1);
        var result = new byte[Math.Max(0, data.Length - rows)];
        Span<byte> above = new byte[rowLength];
        for (var row = 0; row < rows; row++)
        {
            var source = row * (rowLength + 1);
            var length = Math.Min(rowLength, data.Length - source - 1);
            var target = result.AsSpan(row * rowLength, Math.Max(0, length));
            data.AsSpan(source + 1, target.Length).CopyTo(target);
            UndoRow(data[source], target, above, step);
            above = target.Length == rowLength ? target : above;
        }

        return result;
    }

    private static void UndoRow(byte kind, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        for (var index = 0; index < row.Length && kind is >= 1 and <= 4; index++)
        {
            var left = index >= step ? row[index - step] : (byte)0;
            var corner = index >= step ? above[index - step] : (byte)0;
            row[index] += kind switch
            {
                1 => left,
                2 => above[index],
                3 => (byte)((left + above[index]) / 2),
                _ => Paeth(left, above[index], corner),
            };
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var toLeft = Math.Abs(estimate - left);
        var toAbove = Math.Abs(estimate - above);
        var toCorner = Math.Abs(estimate - corner);
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }

    private static byte[] UndoTiff(byte[] data, int rowLength, int colours, int bits)
    {
        var result = data.ToArray();
        for (var start = 0; start < result.Length; start += rowLength)
        {
            var row = result.AsSpan(start, Math.Min(rowLength, result.Length - start));
            if (bits == 8)
            {
                AddBytes(row, colours);
            }
            else if (bits == 16)
            {
                AddWords(row, colours);
            }
            else
            {
                AddBits(row, colours, bits);
            }
        }

        return result;
    }

    private static void AddBytes(Span<byte> row, int colours)
    {
        for (var index = colours; index < row.Length; index++)
        {
            row[index] += row[index - colours];
        }
    }

    private static void AddWords(Span<byte> row, int colours)
    {
        for (var index = 2 * colours; index + 1 < row.Length; index += 2)
        {
            var before = (row[index - (2 * colours)] << 8) | row[index - (2 * colours) + 1];
            var sum = before + ((row[index] << 8) | row[index + 1]);
            row[index] = (byte)(sum >> 8);
            row[index + 1] = (byte)sum;
        }
    }

    private static void AddBits(Span<byte> row, int colours, int bits)
    {
        var mask = (1 << bits) - 1;
        for (var sample = colours; sample < row.Length * 8 / bits; sample++)
        {
            var shift = 8 - bits - (sample * bits % 8);
            var position = sample * bits / 8;
            var beforeBit = (sample - colours) * bits;
            var before = row[beforeBit / 8] >> (8 - bits - (beforeBit % 8));
            var sum = ((row[position] >> shift) + before) & mask;
            row[position] = (byte)((row[position] & ~(mask << shift)) | (sum << shift));
        }
    }
}
