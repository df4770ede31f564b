using System.Buffers.Binary;

namespace Clona.Pdf.Subsetting.TrueType;

/// <summary>The <c>cmap</c> of a simple symbolic font: codes for Macintosh, and U+F000 + code for Windows.</summary>
internal static class CodeTable
{
    private const int HeaderBytes = 20;
    private const int MacBytes = 262;
    private const int Symbols = 0xF000;

    /// <summary>The table for <paramref name="codes"/>, whose glyphs have numbers below 256.</summary>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<(int Code, int Glyph)> codes)
    {
        var glyphs = new byte[256];
        foreach (var (code, glyph) in codes)
        {
            glyphs[code] = (byte)glyph;
        }

        var first = codes.Count == 0 ? 0 : codes.Min(pair => pair.Code);
        var last = codes.Count == 0 ? 0 : codes.Max(pair => pair.Code);
        var windows = Segments(glyphs, first, last);
        var table = new byte[HeaderBytes + MacBytes + windows.Length];
        Words(table, 0, 2, 1, 0, 0, HeaderBytes, 3, 0, 0, HeaderBytes + MacBytes);
        Words(table.AsSpan(HeaderBytes), 0, MacBytes, 0);
        glyphs.CopyTo(table.AsSpan(HeaderBytes + 6));
        windows.CopyTo(table.AsSpan(HeaderBytes + MacBytes));
        return table;
    }

    // Format 4 with one segment that looks its glyphs up, and the one that ends every table.
    private static byte[] Segments(byte[] glyphs, int first, int last)
    {
        var count = last - first + 1;
        var table = new byte[32 + (2 * count)];
        Words(table, 4, table.Length, 0, 4, 4, 1, 0, Symbols + last, 0xFFFF, 0, Symbols + first, 0xFFFF, 0, 1, 4, 0);
        for (var i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(32 + (2 * i)), glyphs[first + i]);
        }

        return table;
    }

    private static void Words(Span<byte> table, params ReadOnlySpan<int> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table[(2 * i)..], (ushort)values[i]);
        }
    }
}
