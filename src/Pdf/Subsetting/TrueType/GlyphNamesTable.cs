using System.Text;
using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Subsetting.TrueType;

/// <summary>The names that the <c>post</c> table of a TrueType program gives its glyphs.</summary>
internal static class GlyphNamesTable
{
    private const int HeaderBytes = 34;

    /// <summary>Glyphs by name; those of the standard order of Macintosh are left out.</summary>
    public static Dictionary<string, int> Read(ReadOnlyMemory<byte> program)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var post = new BigEndianData(SfntTables.Find(program, "post") ?? default);
        if (post.UInt32(0) != 0x00020000)
        {
            return found;
        }

        var count = post.UInt16(32);
        List<string> names = [];
        for (var at = HeaderBytes + (2L * count); at < post.Length; at += 1 + post.Byte(at))
        {
            names.Add(Encoding.Latin1.GetString(post.Slice(at + 1, post.Byte(at)).Span));
        }

        for (var glyph = 0; glyph < count; glyph++)
        {
            var own = post.UInt16(HeaderBytes + (2L * glyph)) - MacGlyphOrder.Count;
            if (own >= 0 && own < names.Count)
            {
                found.TryAdd(names[own], glyph);
            }
        }

        return found;
    }
}
