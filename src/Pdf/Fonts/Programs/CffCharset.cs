namespace Clona.Pdf.Fonts.Programs;

/// <summary>The charset of a CFF program: string identifiers (or CIDs) by glyph.</summary>
internal static class CffCharset
{
    private const int LastOfIsoAdobe = 228;

    /// <summary>The identifiers of <paramref name="glyphs"/> glyphs; those that are missing are 0.</summary>
    public static int[] Read(BigEndianData data, int offset, int glyphs)
    {
        var charset = new int[glyphs];
        if (offset <= 2)
        {
            FillIsoAdobe(charset, isExpert: offset > 0);
            return charset;
        }

        var format = data.Byte(offset);
        if (format == 0)
        {
            ReadList(data, offset + 1, charset);
        }
        else
        {
            ReadRanges(data, offset + 1, format == 1 ? 1 : 2, charset);
        }

        return charset;
    }

    // The two predefined expert charsets hold small capitals and fractions; without names they count as unknown.
    private static void FillIsoAdobe(int[] charset, bool isExpert)
    {
        for (var glyph = 1; !isExpert && glyph < charset.Length && glyph <= LastOfIsoAdobe; glyph++)
        {
            charset[glyph] = glyph;
        }
    }

    private static void ReadList(BigEndianData data, long at, int[] charset)
    {
        for (var glyph = 1; glyph < charset.Length; glyph++, at += 2)
        {
            charset[glyph] = data.UInt16(at);
        }
    }

    private static void ReadRanges(BigEndianData data, long at, int leftSize, int[] charset)
    {
        for (var glyph = 1; glyph < charset.Length; at += 2 + leftSize)
        {
            var first = data.UInt16(at);
            var left = (int)data.Number(at + 2, leftSize);
            for (var i = 0; i <= left && glyph < charset.Length; i++)
            {
                charset[glyph++] = first + i;
            }
        }
    }
}
