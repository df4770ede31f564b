using System.Buffers.Binary;

namespace Clona.Verifier.Reading.Fonts.Programs;

/// <summary>The tables of a TrueType program that say which glyphs it holds.</summary>
internal sealed class SfntView
{
    private readonly byte[] data;
    private readonly (int Start, int Length) places;
    private readonly (int Start, int Length) outlines;
    private readonly int codes = -1;
    private readonly bool isLong;

    public SfntView(byte[] data)
    {
        this.data = data;
        var count = Word(4);
        for (var i = 0; i < count && 28 + (16 * i) <= data.Length; i++)
        {
            var record = 12 + (16 * i);
            var place = (Start: Long(record + 8), Length: Long(record + 12));
            switch (System.Text.Encoding.Latin1.GetString(data, record, 4))
            {
                case "loca":
                    places = place;
                    break;
                case "glyf":
                    outlines = place;
                    break;
                case "head":
                    isLong = Word(place.Start + 50) != 0;
                    break;
                case "cmap":
                    codes = MacintoshTable(place.Start);
                    break;
            }
        }
    }

    public bool IsReadable => places.Length > 0;

    public int Count => Math.Max(0, (places.Length / (isLong ? 4 : 2)) - 1);

    /// <summary>The glyph of a code by the Macintosh table; 0 where there is none.</summary>
    public int MacintoshGlyph(int code) => codes >= 0 && code is >= 0 and < 256 ? Byte(codes + 6 + code) : 0;

    /// <summary>The glyphs that a glyph is put together from.</summary>
    public List<int> PartsOf(int glyph)
    {
        List<int> parts = [];
        if (glyph < 0 || glyph >= Count)
        {
            return parts;
        }

        var start = outlines.Start + Place(glyph);
        var end = outlines.Start + Place(glyph + 1);
        if (end - start < 12 || Word(start) < 0x8000)
        {
            return parts;
        }

        for (var at = start + 10; at + 4 <= end && parts.Count < 256;)
        {
            var flags = Word(at);
            parts.Add(Word(at + 2));
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
            if ((flags & 0x20) == 0)
            {
                break;
            }
        }

        return parts;
    }

    private int MacintoshTable(int start)
    {
        for (var i = 0; i < Math.Min(Word(start + 2), 32); i++)
        {
            var entry = start + 4 + (8 * i);
            if (Word(entry) == 1 && Word(start + Long(entry + 4)) == 0)
            {
                return start + Long(entry + 4);
            }
        }

        return -1;
    }

    private int Place(int glyph) => isLong ? Long(places.Start + (4 * glyph)) : 2 * Word(places.Start + (2 * glyph));

    private int Byte(int at) => at >= 0 && at < data.Length ? data[at] : 0;

    private int Word(int at) => at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at)) : 0;

    // Offsets beyond half the address space lie outside every file.
    private int Long(int at) => at >= 0 && at + 4 <= data.Length ? BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(at)) & int.MaxValue : 0;
}
