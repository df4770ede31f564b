using System.Numerics;

namespace Clona.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-2, 7.4.4).</summary>
internal static class Lzw
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int FirstFree = 258;
    private const int TableSize = 4096;
    private const int ShortestCode = 9;
    private const int LongestCode = 12;

    /// <summary>Undoes the compression.</summary>
    /// <param name="input">The compressed data.</param>
    /// <param name="earlyChange">Whether codes grow one code early, as is the default.</param>
    /// <param name="output">Where the data goes.</param>
    /// <returns>False where a code makes no sense or the limit is reached; what came before is in the output.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, bool earlyChange, DecodeOutput output)
    {
        // The string of a code is a stretch of what was written before: that of the code before it, and the byte after that.
        Span<(int Start, int Length)> table = stackalloc (int, int)[TableSize];
        var early = earlyChange ? 1 : 0;
        var next = FirstFree;
        var width = ShortestCode;
        var previous = (Start: 0, Length: 0);
        var bits = new BitReader(input);
        while (bits.TryRead(width, out var code) && code != EndOfData)
        {
            if (code == Clear)
            {
                (next, width, previous) = (FirstFree, ShortestCode, default);
                continue;
            }

            var current = (Start: output.Length, Length: 1);
            if (code < Clear)
            {
                output.Write((byte)code);
            }
            else
            {
                var known = code < next ? table[code] : (previous.Start, previous.Length + 1);
                current.Length = known.Item2;
                if (code > next || (code == next && (previous.Length == 0 || next >= TableSize)) || !output.Repeat(known.Item1, known.Item2))
                {
                    return false;
                }
            }

            if (output.IsOverLimit)
            {
                return false;
            }

            if (previous.Length > 0 && next < TableSize)
            {
                table[next++] = (previous.Start, previous.Length + 1);
            }

            previous = current;
            width = Math.Clamp(32 - BitOperations.LeadingZeroCount((uint)(next + early)), ShortestCode, LongestCode);
        }

        return true;
    }
}
