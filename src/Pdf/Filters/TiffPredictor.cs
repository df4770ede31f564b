namespace Clona.Pdf.Filters;

/// <summary>TIFF predictor 2: every sample is the difference to the same colour of the pixel before.</summary>
internal static class TiffPredictor
{
    /// <summary>Undoes the prediction; a last row that is cut off is given as far as it goes.</summary>
    /// <returns>False where the limit is reached.</returns>
    public static bool Undo(ReadOnlySpan<byte> data, RowLayout row, DecodeOutput output)
    {
        while (!data.IsEmpty)
        {
            var length = Math.Min(row.Bytes, data.Length);
            var room = output.Room(length);
            if (room.IsEmpty)
            {
                return false;
            }

            data[..length].CopyTo(room);
            UndoRow(room[..length], row);
            output.Advance(length);
            data = data[length..];
        }

        return true;
    }

    private static void UndoRow(Span<byte> bytes, RowLayout row)
    {
        switch (row.BitsPerSample)
        {
            case 8:
                for (var i = row.Colors; i < bytes.Length; i++)
                {
                    bytes[i] += bytes[i - row.Colors];
                }

                break;
            case 16:
                UndoWide(bytes, row.Colors * 2);
                break;
            default:
                UndoNarrow(bytes, row);
                break;
        }
    }

    private static void UndoWide(Span<byte> bytes, int pixel)
    {
        for (var i = pixel; i + 1 < bytes.Length; i += 2)
        {
            var sum = ((bytes[i] << 8) | bytes[i + 1]) + ((bytes[i - pixel] << 8) | bytes[i - pixel + 1]);
            bytes[i] = (byte)(sum >> 8);
            bytes[i + 1] = (byte)sum;
        }
    }

    private static void UndoNarrow(Span<byte> bytes, RowLayout row)
    {
        var bits = row.BitsPerSample;
        var mask = (1 << bits) - 1;
        var samples = Math.Min(row.Samples, bytes.Length * 8 / bits);
        for (var i = row.Colors; i < samples; i++)
        {
            var sum = Sample(bytes, i, bits) + Sample(bytes, i - row.Colors, bits);
            var shift = Shift(i, bits);
            ref var target = ref bytes[i * bits / 8];
            target = (byte)((target & ~(mask << shift)) | ((sum & mask) << shift));
        }
    }

    private static int Sample(ReadOnlySpan<byte> bytes, int index, int bits) =>
        (bytes[index * bits / 8] >> Shift(index, bits)) & ((1 << bits) - 1);

    private static int Shift(int index, int bits) => 8 - bits - (index * bits % 8);
}
