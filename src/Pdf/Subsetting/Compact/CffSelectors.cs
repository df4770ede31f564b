using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Subsetting.Compact;

/// <summary>The FDSelect of a CID-keyed program: which Font DICT each glyph belongs to.</summary>
internal static class CffSelectors
{
    /// <summary>The numbers of the Font DICTs by glyph.</summary>
    public static byte[] Read(BigEndianData data, int offset, int glyphs)
    {
        var selectors = new byte[glyphs];
        if (offset <= 0)
        {
            return selectors;
        }

        if (data.Byte(offset) == 0)
        {
            data.Slice(offset + 1, glyphs).Span.CopyTo(selectors);
            return selectors;
        }

        var ranges = data.UInt16(offset + 1);
        for (var i = 0; i < ranges; i++)
        {
            var at = offset + 3L + (3L * i);
            var first = Math.Min(data.UInt16(at), glyphs);
            var end = Math.Clamp(data.UInt16(at + 3), first, glyphs);
            selectors.AsSpan(first..end).Fill((byte)data.Byte(at + 2));
        }

        return selectors;
    }
}
