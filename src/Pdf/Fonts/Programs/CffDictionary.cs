namespace Clona.Pdf.Fonts.Programs;

/// <summary>The integer operands of a CFF DICT.</summary>
internal static class CffDictionary
{
    private const int Escape = 12;
    private const int RealNumber = 30;

    /// <summary>The last integer before each operator; two-byte operators 12 n have the key 0x0C00 + n.</summary>
    public static Dictionary<int, int> Read(ReadOnlySpan<byte> dictionary)
    {
        var entries = new Dictionary<int, int>();
        var last = 0;
        for (var at = 0; at < dictionary.Length;)
        {
            var first = dictionary[at];
            if (first > 21)
            {
                last = ReadOperand(dictionary, ref at);
                continue;
            }

            var isEscaped = first == Escape && at + 1 < dictionary.Length;
            entries[isEscaped ? (Escape << 8) | dictionary[at + 1] : first] = last;
            at += isEscaped ? 2 : 1;
        }

        return entries;
    }

    private static int ReadOperand(ReadOnlySpan<byte> dictionary, ref int at)
    {
        var first = dictionary[at];
        var rest = dictionary[(at + 1)..];
        if (first == RealNumber)
        {
            SkipReal(rest, ref at);
            return 0;
        }

        var size = first switch { 28 => 2, 29 => 4, >= 247 and <= 254 => 1, _ => 0 };
        at += 1 + size;
        if (rest.Length < size)
        {
            return 0;
        }

        return first switch
        {
            28 => (short)((rest[0] << 8) | rest[1]),
            29 => (rest[0] << 24) | (rest[1] << 16) | (rest[2] << 8) | rest[3],
            >= 32 and <= 246 => first - 139,
            >= 247 and <= 250 => ((first - 247) * 256) + rest[0] + 108,
            >= 251 and <= 254 => (-(first - 251) * 256) - rest[0] - 108,
            _ => 0,
        };
    }

    // Reals are pairs of four bits that end with 15; offsets are never real, so the value does not matter.
    private static void SkipReal(ReadOnlySpan<byte> rest, ref int at)
    {
        var length = 0;
        while (length < rest.Length && (rest[length] & 15) != 15 && rest[length] >> 4 != 15)
        {
            length++;
        }

        at += length + 2;
    }
}
