namespace Clona.Verifier.Reading.Fonts.Programs;

/// <summary>The outlines of a CFF program without subroutines.</summary>
/// <param name="Outlines">The charstrings.</param>
internal sealed record CompactView(IReadOnlyList<byte[]> Outlines)
{
    private const int CharStrings = 17;

    /// <summary>Null where the program cannot be read.</summary>
    public static CompactView? Read(byte[] program)
    {
        if (program.Length < 8 || program[0] != 1)
        {
            return null;
        }

        var at = (int)program[2];
        if (Members(program, ref at) is null || Members(program, ref at) is not [var top] || OffsetIn(top) is not { } offset)
        {
            return null;
        }

        at = offset;
        return Members(program, ref at) is { Count: > 0 } outlines ? new(outlines) : null;
    }

    /// <summary>At most how many glyphs stand only as parts of others: two for each that is put together.</summary>
    public int PartCount() => 2 * Outlines.Count(IsPutTogether);

    private static List<byte[]>? Members(byte[] data, ref int at)
    {
        if (at < 0 || at + 2 > data.Length)
        {
            return null;
        }

        var count = (data[at] << 8) | data[at + 1];
        at += 2;
        if (count == 0)
        {
            return [];
        }

        var size = at < data.Length ? data[at++] : 0;
        var body = at + ((count + 1) * size) - 1;
        if (size is < 1 or > 4 || body >= data.Length)
        {
            return null;
        }

        List<byte[]> members = [];
        var start = Number(data, at, size);
        for (var i = 1; i <= count; i++)
        {
            var end = Number(data, at + (i * size), size);
            if (end < start || body + end > data.Length)
            {
                return null;
            }

            members.Add(data[(int)(body + start)..(int)(body + end)]);
            start = end;
        }

        at = (int)(body + start);
        return members;
    }

    private static long Number(byte[] data, int at, int size)
    {
        var value = 0L;
        for (var i = 0; i < size; i++)
        {
            value = (value << 8) | data[at + i];
        }

        return value;
    }

    private static int? OffsetIn(byte[] top)
    {
        var last = 0;
        for (var at = 0; at < top.Length;)
        {
            var first = top[at];
            if (first <= 21)
            {
                if (first == CharStrings)
                {
                    return last;
                }

                at += first == 12 ? 2 : 1;
            }
            else if (first == 30)
            {
                while (++at < top.Length && (top[at] & 15) != 15)
                {
                }

                at++;
            }
            else
            {
                last = Operand(top, ref at);
            }
        }

        return null;
    }

    private static int Operand(byte[] code, ref int at)
    {
        var first = code[at];
        var size = first switch { 29 or 255 => 5, 28 => 3, >= 247 => 2, _ => 1 };
        var value = size > code.Length - at ? 0 : first switch
        {
            29 => (code[at + 1] << 24) | (code[at + 2] << 16) | (code[at + 3] << 8) | code[at + 4],
            28 => (short)((code[at + 1] << 8) | code[at + 2]),
            _ => first - 139,
        };
        at += size;
        return value;
    }

    // endchar with the four numbers of an accented letter; masks cannot stand in such an outline.
    private static bool IsPutTogether(byte[] outline)
    {
        var numbers = 0;
        for (var at = 0; at < outline.Length;)
        {
            var first = outline[at];
            if (first is 28 or >= 32)
            {
                Operand(outline, ref at);
                numbers++;
                continue;
            }

            if (first is 14 or 19 or 20)
            {
                return first == 14 && numbers >= 4;
            }

            numbers = 0;
            at += first == 12 ? 2 : 1;
        }

        return false;
    }
}
