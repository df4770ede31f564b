namespace Clona.Pdf.Fonts.Programs;

/// <summary>One subtable of a TrueType <c>cmap</c>: pairs of character and glyph.</summary>
internal static class CharacterMap
{
    private const int MaximumPairs = 1 << 17;

    /// <summary>
    /// The pairs of the subtable at <paramref name="at"/>, in order of the character; formats 0, 4, 6 and 12.
    /// </summary>
    public static IReadOnlyList<(int Character, int Glyph)> Read(BigEndianData table, long at)
    {
        var pairs = new List<(int, int)>();
        switch (table.UInt16(at))
        {
            case 0:
                ReadBytes(table, at + 6, pairs);
                break;
            case 4:
                ReadSegments(table, at, pairs);
                break;
            case 6:
                ReadTrimmed(table, at, pairs);
                break;
            case 12:
                ReadGroups(table, at, pairs);
                break;
        }

        return pairs;
    }

    private static void Add(List<(int Character, int Glyph)> pairs, long character, long glyph)
    {
        if (glyph is > 0 and <= 0xFFFF && pairs.Count < MaximumPairs)
        {
            pairs.Add(((int)character, (int)glyph));
        }
    }

    private static void ReadBytes(BigEndianData table, long glyphs, List<(int Character, int Glyph)> pairs)
    {
        for (var code = 0; code < 256; code++)
        {
            Add(pairs, code, table.Byte(glyphs + code));
        }
    }

    private static void ReadTrimmed(BigEndianData table, long at, List<(int Character, int Glyph)> pairs)
    {
        var first = table.UInt16(at + 6);
        for (var i = 0; i < table.UInt16(at + 8); i++)
        {
            Add(pairs, first + i, table.UInt16(at + 10 + (2 * i)));
        }
    }

    private static void ReadSegments(BigEndianData table, long at, List<(int Character, int Glyph)> pairs)
    {
        var size = table.UInt16(at + 6) & ~1;
        var ends = at + 14;
        var next = 0;
        for (var i = 0; i < size; i += 2)
        {
            // Segments are in order; insisting on it bounds the work by the number of characters.
            var start = Math.Max(next, table.UInt16(ends + size + 2 + i));
            next = Math.Max(next, table.UInt16(ends + i) + 1);
            var delta = table.UInt16(ends + (2 * size) + 2 + i);
            var offsetAt = ends + (3 * size) + 2 + i;
            var offset = table.UInt16(offsetAt);
            for (var character = start; character <= table.UInt16(ends + i) && character < 0xFFFF; character++)
            {
                var glyph = offset == 0 ? character : table.UInt16(offsetAt + offset + (2 * (character - start)));
                Add(pairs, character, offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void ReadGroups(BigEndianData table, long at, List<(int Character, int Glyph)> pairs)
    {
        var groups = Math.Min(table.UInt32(at + 12), table.Length / 12);
        var next = 0L;
        for (var i = 0; i < groups; i++)
        {
            var group = at + 16 + (12 * i);
            var (start, glyph) = (table.UInt32(group), table.UInt32(group + 8));
            var end = Math.Min(table.UInt32(group + 4), 0x10FFFF);
            for (var character = Math.Max(start, next); character <= end; character++)
            {
                Add(pairs, character, glyph + character - start);
            }

            next = Math.Max(next, end + 1);
        }
    }
}
