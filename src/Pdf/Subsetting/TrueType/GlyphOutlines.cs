using System.Buffers.Binary;
using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Subsetting.TrueType;

/// <summary>The outlines of a TrueType program and what they need.</summary>
internal sealed class GlyphOutlines
{
    private const int FlagWords = 0x0001;
    private const int FlagScale = 0x0008;
    private const int FlagMore = 0x0020;
    private const int FlagTwoScales = 0x0040;
    private const int FlagMatrix = 0x0080;
    private const int MostComponents = 256;

    private readonly BigEndianData places;
    private readonly ReadOnlyMemory<byte> outlines;
    private readonly BigEndianData metrics;
    private readonly bool hasLongPlaces;
    private readonly int longMetrics;

    private GlyphOutlines(ReadOnlyMemory<byte> program, ReadOnlyMemory<byte> head, ReadOnlyMemory<byte> outlines)
    {
        Program = program;
        this.outlines = outlines;
        places = new(SfntTables.Find(program, "loca") ?? default);
        hasLongPlaces = new BigEndianData(head).UInt16(50) != 0;
        metrics = new(SfntTables.Find(program, "hmtx") ?? default);
        longMetrics = Math.Max(1, new BigEndianData(SfntTables.Find(program, "hhea") ?? default).UInt16(34));
        var stated = new BigEndianData(SfntTables.Find(program, "maxp") ?? default).UInt16(4);
        Count = Math.Min(stated, Math.Max(0, (places.Length / (hasLongPlaces ? 4 : 2)) - 1));
    }

    /// <summary>The whole program.</summary>
    public ReadOnlyMemory<byte> Program { get; }

    /// <summary>Number of glyphs.</summary>
    public int Count { get; }

    /// <summary>Reads a program; null where it lacks what outlines need.</summary>
    public static GlyphOutlines? Read(ReadOnlyMemory<byte> program)
    {
        var head = SfntTables.Find(program, "head");
        var glyf = SfntTables.Find(program, "glyf");
        if (head is not { Length: >= 54 } || glyf is null
            || SfntTables.Find(program, "maxp") is not { Length: >= 6 }
            || SfntTables.Find(program, "hhea") is not { Length: >= 36 })
        {
            return null;
        }

        var result = new GlyphOutlines(program, head.Value, glyf.Value);
        return result.Count > 0 ? result : null;
    }

    /// <summary>The outline of a glyph; empty where it has none.</summary>
    public ReadOnlyMemory<byte> this[int glyph]
    {
        get
        {
            if (glyph < 0 || glyph >= Count)
            {
                return default;
            }

            var start = hasLongPlaces ? places.UInt32(4L * glyph) : 2L * places.UInt16(2L * glyph);
            var end = hasLongPlaces ? places.UInt32(4L * (glyph + 1)) : 2L * places.UInt16(2L * (glyph + 1));
            return start >= end || start >= outlines.Length
                ? default
                : outlines[(int)start..(int)Math.Min(end, outlines.Length)];
        }
    }

    /// <summary>Advance and left side bearing of a glyph.</summary>
    public (int Advance, int Bearing) MetricsOf(int glyph) => (
        metrics.UInt16(4L * Math.Min(glyph, longMetrics - 1)),
        glyph < longMetrics ? metrics.UInt16((4L * glyph) + 2) : metrics.UInt16((4L * longMetrics) + (2L * (glyph - longMetrics))));

    /// <summary>Where the numbers of the glyphs stand that <paramref name="outline"/> is put together from.</summary>
    public static List<int> ComponentPlaces(ReadOnlySpan<byte> outline)
    {
        List<int> found = [];
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return found;
        }

        for (var at = 10; at + 4 <= outline.Length && found.Count < MostComponents;)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            found.Add(at + 2);
            at += 4 + ((flags & FlagWords) != 0 ? 4 : 2)
                + ((flags & FlagScale) != 0 ? 2 : (flags & FlagTwoScales) != 0 ? 4 : (flags & FlagMatrix) != 0 ? 8 : 0);
            if ((flags & FlagMore) == 0)
            {
                break;
            }
        }

        return found;
    }
}
