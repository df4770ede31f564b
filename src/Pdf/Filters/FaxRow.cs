namespace Clona.Pdf.Filters;

/// <summary>A row of a fax as the places where its colour changes, beginning with white.</summary>
/// <remarks>
/// Places never go down and end with at least three equal to the row's length, so that readers may look ahead.
/// </remarks>
internal sealed class FaxRow
{
    private const int Sentinels = 4;

    private readonly int[] changes;
    private int count;

    /// <summary>A white row of that many pixels.</summary>
    public FaxRow(int columns)
    {
        Columns = columns;
        changes = new int[columns + 2 + Sentinels];
        Finish();
    }

    /// <summary>Pixels of the row.</summary>
    public int Columns { get; }

    /// <summary>Whether no change was added.</summary>
    public bool IsEmpty => count == 0;

    /// <summary>Whether the next change is from white to black.</summary>
    public bool IsWhite => (count & 1) == 0;

    /// <summary>The place of a change: even indexes begin black, odd ones white.</summary>
    public int this[int index] => changes[index];

    /// <summary>Makes the row white.</summary>
    public void Clear() => count = 0;

    /// <summary>Adds a change; false where it lies before the last one, behind the row, or is one too many.</summary>
    public bool Add(int place)
    {
        var last = count == 0 ? 0 : changes[count - 1];
        if (place < last || place > Columns || count > Columns)
        {
            return false;
        }

        changes[count++] = place;
        return true;
    }

    /// <summary>Ends the row, so that it can be looked up and painted.</summary>
    public void Finish() => changes.AsSpan(count, Sentinels).Fill(Columns);

    /// <summary>Writes the pixels, eight to a byte, the first one highest.</summary>
    public void Paint(Span<byte> row, bool blackIsOne)
    {
        row.Fill(blackIsOne ? (byte)0 : (byte)0xFF);
        for (var i = 0; i < count; i += 2)
        {
            var end = i + 1 < count ? changes[i + 1] : Columns;
            Flip(row, changes[i], end);
        }
    }

    private static void Flip(Span<byte> row, int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        var firstByte = start >> 3;
        var lastByte = (end - 1) >> 3;
        var firstMask = 0xFF >> (start & 7);
        var lastMask = 0xFF << (7 - ((end - 1) & 7));
        if (firstByte == lastByte)
        {
            row[firstByte] ^= (byte)(firstMask & lastMask);
            return;
        }

        row[firstByte] ^= (byte)firstMask;
        for (var i = firstByte + 1; i < lastByte; i++)
        {
            row[i] ^= 0xFF;
        }

        row[lastByte] ^= (byte)lastMask;
    }
}
