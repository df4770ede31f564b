using System.Buffers.Binary;
using System.Text;

namespace Clona.Pdf.Tests.Fonts.Programs;

/// <summary>Builds small font programs byte by byte, big-endian.</summary>
internal sealed class ProgramBytes
{
    private readonly List<byte> bytes = [];

    public int Length => bytes.Count;

    public ProgramBytes Byte(params int[] values)
    {
        bytes.AddRange(values.Select(value => (byte)value));
        return this;
    }

    public ProgramBytes Short(params int[] values)
    {
        foreach (var value in values)
        {
            Byte(value >> 8, value);
        }

        return this;
    }

    public ProgramBytes Long(params int[] values)
    {
        foreach (var value in values)
        {
            Short(value >> 16, value);
        }

        return this;
    }

    public ProgramBytes Text(string text) => Bytes(Encoding.Latin1.GetBytes(text));

    public ProgramBytes Bytes(byte[] values)
    {
        bytes.AddRange(values);
        return this;
    }

    public byte[] ToArray() => [.. bytes];

    /// <summary>A TrueType file of the given tables.</summary>
    public static byte[] Sfnt(params (string Tag, byte[] Data)[] tables)
    {
        var file = new ProgramBytes().Long(0x00010000).Short(tables.Length, 0, 0, 0);
        var offset = 12 + (16 * tables.Length);
        foreach (var (tag, data) in tables)
        {
            file.Text(tag).Long(0, offset, data.Length);
            offset += data.Length;
        }

        return tables.Aggregate(file, (all, table) => all.Bytes(table.Data)).ToArray();
    }

    /// <summary>A <c>cmap</c> table of the given subtables.</summary>
    public static byte[] CharacterMaps(params (int Platform, int Encoding, byte[] Subtable)[] maps)
    {
        var table = new ProgramBytes().Short(0, maps.Length);
        var offset = 4 + (8 * maps.Length);
        foreach (var (platform, encoding, subtable) in maps)
        {
            table.Short(platform, encoding).Long(offset);
            offset += subtable.Length;
        }

        return maps.Aggregate(table, (all, map) => all.Bytes(map.Subtable)).ToArray();
    }

    /// <summary>A subtable of format 4 with one segment of consecutive glyphs.</summary>
    public static byte[] Segment(int first, int last, int glyph) => new ProgramBytes()
        .Short(4, 32, 0, 4, 0, 0, 0, last, 0xFFFF, 0, first, 0xFFFF, glyph - first, 1, 0, 0).ToArray();

    /// <summary>An INDEX of a CFF program.</summary>
    public static byte[] Index(params byte[][] members)
    {
        var index = new ProgramBytes().Short(members.Length);
        if (members.Length == 0)
        {
            return index.ToArray();
        }

        index.Byte(1, 1);
        var offset = 1;
        foreach (var member in members)
        {
            index.Byte(offset += member.Length);
        }

        return members.Aggregate(index, (all, member) => all.Bytes(member)).ToArray();
    }

    /// <summary>A CFF integer operand that always takes five bytes.</summary>
    public static byte[] Operand(int value)
    {
        var operand = new byte[5];
        operand[0] = 29;
        BinaryPrimitives.WriteInt32BigEndian(operand.AsSpan(1), value);
        return operand;
    }
}
