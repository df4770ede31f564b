using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Subsetting.Compact;

/// <summary>An encoding that a CFF program brings itself.</summary>
internal static class CffCodes
{
    /// <summary>Glyphs by code.</summary>
    /// <param name="data">The program.</param>
    /// <param name="offset">Where the encoding begins.</param>
    /// <param name="glyphOf">The glyph with a string identifier.</param>
    public static Dictionary<int, int> Read(BigEndianData data, int offset, Func<int, int> glyphOf)
    {
        var glyphs = new Dictionary<int, int>();
        var format = data.Byte(offset);
        var count = data.Byte(offset + 1);
        var at = offset + 2L;
        var next = 1;
        for (var i = 0; i < count; i++)
        {
            var first = data.Byte(at);
            var left = (format & 0x7F) == 0 ? 0 : data.Byte(at + 1);
            at += (format & 0x7F) == 0 ? 1 : 2;
            for (var code = first; code <= first + left; code++)
            {
                glyphs[code] = next++;
            }
        }

        for (var i = 0; (format & 0x80) != 0 && i < data.Byte(at); i++)
        {
            glyphs[data.Byte(at + 1 + (3 * i))] = glyphOf(data.UInt16(at + 2 + (3 * i)));
        }

        return glyphs;
    }
}
