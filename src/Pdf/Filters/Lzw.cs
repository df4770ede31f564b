using System.Numerics;

namespace Clona.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-2, 7.4.4).</summary>
internal sealed class Lzw
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int FirstFree = 258;
    private const int TableSize = 4096;
    private const int ShortestCode = 9;
    private const int LongestCode = 12;

    // The string of a code is a stretch of what was written before: that of the code before it, and the byte after
    // that.
    private readonly (int Start, int Length)[] table = new (int, int)[TableSize];
    private readonly DecodeOutput output;
    private int next = FirstFree;
    private (int Start, int Length) previous;

    private Lzw(DecodeOutput output) => this.output = output;

    /// <summary>Undoes the compression.</summary>
    /// <param name="input">The compressed data.</param>
    /// <param name="earlyChange">Whether codes grow one code early, as is the default.</param>
    /// <param name="output">Where the data goes.</param>
    /// <returns>False where a code makes no sense or the limit is reached; what came before is in the output.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, bool earlyChange, DecodeOutput output)
    {
        var decoder = new Lzw(output);
        var early = earlyChange ? 1 : 0;
        var bits = new BitReader(input);
        while (bits.TryRead(decoder.CodeWidth(early), out var code) && code != EndOfData)
        {
            if (code == Clear)
            {
                (decoder.next, decoder.previous) = (FirstFree, default);
            }
            else if (!decoder.Take(code))
            {
                return false;
            }
        }

        return true;
    }

    private int CodeWidth(int early) =>
        Math.Clamp(32 - BitOperations.LeadingZeroCount((uint)(next + early)), ShortestCode, LongestCode);

    private bool Take(int code)
    {
        var start = output.Length;
        if (!(code < Clear ? output.Write((byte)code) : WriteString(code)))
        {
            return false;
        }

        if (previous.Length > 0 && next < TableSize)
        {
            table[next++] = (previous.Start, previous.Length + 1);
        }

        previous = (start, output.Length - start);
        return true;
    }

    // The code that is about to be defined may already be used: it is the last string and the first byte of it.
    private bool WriteString(int code)
    {
        if (code < next)
        {
            return output.Repeat(table[code].Start, table[code].Length);
        }

        return code == next && next < TableSize && previous.Length > 0
            && output.Repeat(previous.Start, previous.Length + 1);
    }
}
