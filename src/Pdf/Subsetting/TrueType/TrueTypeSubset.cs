using System.Buffers.Binary;
using Clona.Pdf.Fonts.Programs;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Subsetting.TrueType;

/// <summary>Writes TrueType programs that hold the given glyphs in the given order, and what those are put together from.</summary>
internal sealed class TrueTypeSubset
{
    private const int DatesOffset = 20;
    private const int LongPlacesOffset = 50;
    private const int LongMetricsOffset = 34;
    private const int PostLength = 32;

    private static readonly string[] Instructions = ["cvt ", "fpgm", "prep", "gasp"];

    private readonly GlyphOutlines outlines;
    private readonly List<int> sources;
    private readonly Dictionary<int, int> components = [];

    private TrueTypeSubset(GlyphOutlines outlines, IReadOnlyList<int> glyphs)
    {
        this.outlines = outlines;
        sources = [.. glyphs];
    }

    /// <summary>The program.</summary>
    /// <param name="outlines">The original.</param>
    /// <param name="glyphs">The glyphs of the original by their new number; -1 for an empty one.</param>
    /// <param name="codes">Codes of a simple font with their new glyphs; null where codes go another way.</param>
    public static ReadOnlyMemory<byte> Write(
        GlyphOutlines outlines, IReadOnlyList<int> glyphs, IReadOnlyList<(int Code, int Glyph)>? codes)
    {
        var subset = new TrueTypeSubset(outlines, glyphs);
        return subset.Write(codes);
    }

    private ReadOnlyMemory<byte> Write(IReadOnlyList<(int Code, int Glyph)>? codes)
    {
        var (glyf, loca) = Outlines();
        var tables = new List<(string, ReadOnlyMemory<byte>)>
        {
            ("head", Patched("head", head =>
            {
                head[DatesOffset..(DatesOffset + 16)].Clear();
                BinaryPrimitives.WriteUInt16BigEndian(head[LongPlacesOffset..], 1);
            })),
            ("hhea", Patched("hhea", hhea => BinaryPrimitives.WriteUInt16BigEndian(hhea[LongMetricsOffset..], (ushort)sources.Count))),
            ("maxp", Patched("maxp", maxp => BinaryPrimitives.WriteUInt16BigEndian(maxp[4..], (ushort)sources.Count))),
            ("hmtx", Metrics()),
            ("glyf", glyf),
            ("loca", loca),
            ("post", Post()),
        };
        if (codes is not null)
        {
            tables.Add(("cmap", CodeTable.Write(codes)));
        }

        tables.AddRange(Instructions
            .Where(name => SfntTables.Find(outlines.Program, name) is { IsEmpty: false })
            .Select(name => (name, SfntTables.Find(outlines.Program, name)!.Value)));
        return SfntWriter.Write(tables);
    }

    private ReadOnlyMemory<byte> Patched(string table, Action<Span<byte>> change)
    {
        var copy = SfntTables.Find(outlines.Program, table)!.Value.ToArray();
        change(copy);
        return copy;
    }

    private (ReadOnlyMemory<byte> Outlines, ReadOnlyMemory<byte> Places) Outlines()
    {
        var glyf = new ByteSink();
        var loca = new ByteSink();
        Span<byte> place = stackalloc byte[4];
        loca.Write(place);

        // Parts are put behind the list while it is worked off, and may have parts themselves.
        for (var glyph = 0; glyph < sources.Count; glyph++)
        {
            var outline = outlines[sources[glyph]].ToArray();
            foreach (var at in GlyphOutlines.ComponentPlaces(outline))
            {
                var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
                BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at), (ushort)NumberOf(part));
            }

            glyf.Write(outline);
            while (glyf.Length % 4 != 0)
            {
                glyf.Write(0);
            }

            BinaryPrimitives.WriteInt32BigEndian(place, glyf.Length);
            loca.Write(place);
        }

        return (glyf.Written, loca.Written);
    }

    private int NumberOf(int part)
    {
        if (!components.TryGetValue(part, out var number))
        {
            components[part] = number = sources.Count;
            sources.Add(part);
        }

        return number;
    }

    private ReadOnlyMemory<byte> Metrics()
    {
        var table = new byte[4 * sources.Count];
        for (var glyph = 0; glyph < sources.Count; glyph++)
        {
            var (advance, bearing) = sources[glyph] < 0 ? default : outlines.MetricsOf(sources[glyph]);
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4 * glyph), (ushort)advance);
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan((4 * glyph) + 2), (ushort)bearing);
        }

        return table;
    }

    private static ReadOnlyMemory<byte> Post()
    {
        var table = new byte[PostLength];
        BinaryPrimitives.WriteUInt32BigEndian(table, 0x00030000);
        return table;
    }
}
