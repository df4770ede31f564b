using System.Buffers.Binary;
using System.Text;

namespace Clona.Verifier.Checks;

/// <summary>What a font program says about itself: notices, names, comments, tables that shape no glyph.</summary>
internal static class ProgramRemarks
{
    private const int Longest = 4;
    private const int FirstOwnString = 391;
    private const int TitleLength = 20;

    private static readonly HashSet<string> Tables = new(StringComparer.Ordinal)
    {
        "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep", "gasp", "vhea", "vmtx", "VORG", "OS/2",
        "CFF ", "CFF2", "post",
    };

    // Version, notice, full name, family; behind an escape: copyright, PostScript, base font.
    private static readonly HashSet<int> Texts = [0, 1, 2, 3, 0x0C00, 0x0C15, 0x0C16];

    /// <summary>Whether the program is silent.</summary>
    public static bool AreAbsent(ReadOnlySpan<byte> program) =>
        program.Length < 12 ? true
        : BinaryPrimitives.ReadUInt32BigEndian(program) is 0x00010000 or 0x4F54544F or 0x74727565 ? IsSilentSfnt(program)
        : program[0] == 1 ? IsSilentCompact(program)
        : IsSilentTypeOne(program);

    private static bool IsSilentSfnt(ReadOnlySpan<byte> program)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(program[4..]);
        for (var index = 0; index < count && 28 + (index * 16) <= program.Length; index++)
        {
            var record = program.Slice(12 + (index * 16), 16);
            var name = Encoding.Latin1.GetString(record[..4]);
            var offset = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(record[8..]), (uint)program.Length);
            if (!Tables.Contains(name) || (name == "CFF " && !IsSilentCompact(program[offset..])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSilentTypeOne(ReadOnlySpan<byte> program)
    {
        var end = program.IndexOf("eexec"u8);
        var clear = Encoding.Latin1.GetString(end < 0 ? program : program[..end]);
        var title = clear.IndexOf("%!", StringComparison.Ordinal);
        var line = title < 0 ? string.Empty : clear[title..].Split('\r', '\n')[0];
        var rest = title < 0 ? clear : clear.Remove(title, line.Length);
        return line.TrimEnd().Length <= TitleLength + Longest && !rest.Contains('%', StringComparison.Ordinal)
            && rest.Split('(').Skip(1).All(text => text.Split(')')[0].Trim().Length <= Longest);
    }

    private static bool IsSilentCompact(ReadOnlySpan<byte> program)
    {
        if (program.Length < 4)
        {
            return true;
        }

        var at = (int)program[2];
        var names = Index(program, ref at);
        var tops = Index(program, ref at);
        var strings = Index(program, ref at);
        if (names is not [var name] || tops is not [var top] || strings is null)
        {
            return true;
        }

        foreach (var text in TextsOf(program[top]).Where(text => text >= FirstOwnString && text - FirstOwnString < strings.Count))
        {
            if (Says(program[strings[text - FirstOwnString]]))
            {
                return false;
            }
        }

        return !Says(program[name]);
    }

    // Blanked text is one sign repeated.
    private static bool Says(ReadOnlySpan<byte> text) => text.Length > Longest && text.IndexOfAnyExcept(text[0]) >= 0;

    private static List<Range>? Index(ReadOnlySpan<byte> data, ref int at)
    {
        if (at < 0 || at + 2 > data.Length)
        {
            return null;
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(data[at..]);
        if (count == 0)
        {
            at += 2;
            return [];
        }

        var size = at + 2 < data.Length ? data[at + 2] : 0;
        var offsets = at + 3;
        var body = offsets + ((count + 1) * size) - 1;
        if (size is < 1 or > 4 || body >= data.Length)
        {
            return null;
        }

        List<Range> members = [];
        for (var index = 0; index < count; index++)
        {
            var (start, end) = (Number(data, offsets + (index * size), size), Number(data, offsets + ((index + 1) * size), size));
            if (start < 1 || end < start || body + end > data.Length)
            {
                return null;
            }

            members.Add((body + start)..(body + end));
        }

        at = members[^1].End.Value;
        return members;
    }

    private static int Number(ReadOnlySpan<byte> data, int at, int size)
    {
        var value = 0;
        for (var index = 0; index < size; index++)
        {
            value = (value << 8) | data[at + index];
        }

        return value & int.MaxValue;
    }

    private static List<int> TextsOf(ReadOnlySpan<byte> top)
    {
        List<int> found = [];
        var last = 0;
        for (var at = 0; at < top.Length;)
        {
            var first = top[at];
            var size = first switch { 28 => 3, 29 => 5, 12 or (>= 247 and <= 254) => 2, _ => 1 };
            if (at + size > top.Length)
            {
                break;
            }

            if (first == 30)
            {
                at = EndOfReal(top, at + 1);
            }
            else if (first <= 21)
            {
                if (Texts.Contains(first == 12 ? (12 << 8) | top[at + 1] : first))
                {
                    found.Add(last);
                }

                at += size;
            }
            else
            {
                last = Operand(top.Slice(at, size));
                at += size;
            }
        }

        return found;
    }

    private static int EndOfReal(ReadOnlySpan<byte> top, int at)
    {
        while (at < top.Length && (top[at] & 15) != 15 && top[at] >> 4 != 15)
        {
            at++;
        }

        return at + 1;
    }

    private static int Operand(ReadOnlySpan<byte> operand) => operand[0] switch
    {
        28 => BinaryPrimitives.ReadInt16BigEndian(operand[1..]),
        29 => BinaryPrimitives.ReadInt32BigEndian(operand[1..]),
        >= 32 and <= 246 => operand[0] - 139,
        >= 247 and <= 250 => ((operand[0] - 247) * 256) + operand[1] + 108,
        >= 251 and <= 254 => (-(operand[0] - 251) * 256) - operand[1] - 108,
        _ => 0,
    };
}
