namespace Clona.Pdf.Subsetting.Compact;

/// <summary>One operator of a CFF DICT with its operands.</summary>
/// <param name="Operator">The operator; two-byte operators 12 n are 0x0C00 + n.</param>
/// <param name="Operands">The operands as they stand.</param>
/// <param name="Numbers">The integers among them; reals count as 0.</param>
internal readonly record struct CffEntry(int Operator, ReadOnlyMemory<byte> Operands, IReadOnlyList<int> Numbers)
{
    /// <summary>The entries of <paramref name="dictionary"/>, in order; null where it cannot be read.</summary>
    public static List<CffEntry>? Read(ReadOnlyMemory<byte> dictionary)
    {
        var entries = new List<CffEntry>();
        var numbers = new List<int>();
        var bytes = dictionary.Span;
        var start = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var first = bytes[at];
            if (first > 21)
            {
                numbers.Add(ReadNumber(bytes, ref at));
                if (at > bytes.Length)
                {
                    return null;
                }

                continue;
            }

            var isEscaped = first == 12;
            if (isEscaped && at + 1 >= bytes.Length)
            {
                return null;
            }

            entries.Add(new(isEscaped ? 0x0C00 | bytes[at + 1] : first, dictionary[start..at], [.. numbers]));
            numbers.Clear();
            at += isEscaped ? 2 : 1;
            start = at;
        }

        return entries;
    }

    private static int ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        var first = bytes[at++];
        if (first == 30)
        {
            while (at < bytes.Length && (bytes[at] & 15) != 15 && bytes[at] >> 4 != 15)
            {
                at++;
            }

            at++;
            return 0;
        }

        var size = first switch { 28 => 2, 29 => 4, >= 247 and <= 254 => 1, _ => 0 };
        var rest = bytes[at..];
        at += size;
        return rest.Length < size
            ? 0
            : first switch
            {
                28 => (short)((rest[0] << 8) | rest[1]),
                29 => (rest[0] << 24) | (rest[1] << 16) | (rest[2] << 8) | rest[3],
                >= 32 and <= 246 => first - 139,
                >= 247 and <= 250 => ((first - 247) * 256) + rest[0] + 108,
                >= 251 and <= 254 => (-(first - 251) * 256) - rest[0] - 108,
                _ => 0,
            };
    }
}
