namespace Clona.Pdf.Filters;

/// <summary>RunLengthDecode (ISO 32000-2, 7.4.5).</summary>
internal static class RunLength
{
    private const int EndOfData = 128;

    /// <summary>Undoes the encoding up to the end mark or the end.</summary>
    /// <returns>False where the last run is cut off or the limit is reached.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, DecodeOutput output)
    {
        var position = 0;
        while (position < input.Length && input[position] != EndOfData)
        {
            var length = input[position++];
            if (length < EndOfData)
            {
                var count = Math.Min(length + 1, input.Length - position);
                if (!output.Write(input.Slice(position, count)) || count <= length)
                {
                    return false;
                }

                position += count;
            }
            else if (position >= input.Length || !Repeat(input[position++], 257 - length, output))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Repeat(byte value, int count, DecodeOutput output)
    {
        var room = output.Room(count);
        if (room.Length < count)
        {
            return false;
        }

        room[..count].Fill(value);
        output.Advance(count);
        return true;
    }
}
