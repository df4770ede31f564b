namespace Clona.Pdf.Filters;

/// <summary>The PNG predictors 10 to 15: each row says by its first byte how it was predicted.</summary>
internal static class PngPredictor
{
    /// <summary>Undoes the prediction; a last row that is cut off is given as far as it goes.</summary>
    /// <returns>False where the limit is reached.</returns>
    public static bool Undo(ReadOnlySpan<byte> data, RowLayout row, DecodeOutput output)
    {
        ReadOnlySpan<byte> above = new byte[row.Bytes];
        while (data.Length > 1)
        {
            var length = Math.Min(row.Bytes, data.Length - 1);
            var room = output.Room(length);
            if (room.IsEmpty)
            {
                return false;
            }

            var current = room[..length];
            data.Slice(1, length).CopyTo(current);
            UndoRow(data[0], current, above[..length], row.PixelBytes);
            output.Advance(length);
            above = length == row.Bytes ? current : above;
            data = data[(length + 1)..];
        }

        return true;
    }

    private static void UndoRow(byte kind, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        switch (kind)
        {
            case 1:
                UndoSub(row, pixel);
                break;
            case 2:
                UndoUp(row, above);
                break;
            case 3:
                UndoAverage(row, above, pixel);
                break;
            case 4:
                UndoPaeth(row, above, pixel);
                break;
            default:
                break;
        }
    }

    private static void UndoSub(Span<byte> row, int pixel)
    {
        for (var i = pixel; i < row.Length; i++)
        {
            row[i] += row[i - pixel];
        }
    }

    private static void UndoUp(Span<byte> row, ReadOnlySpan<byte> above)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] += above[i];
        }
    }

    private static void UndoAverage(Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i < pixel ? 0 : row[i - pixel];
            row[i] += (byte)((left + above[i]) / 2);
        }
    }

    private static void UndoPaeth(Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i < pixel ? 0 : row[i - pixel];
            var corner = i < pixel ? 0 : above[i - pixel];
            row[i] += (byte)Paeth(left, above[i], corner);
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var toLeft = Math.Abs(estimate - left);
        var toUp = Math.Abs(estimate - up);
        var toCorner = Math.Abs(estimate - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
