using System.Buffers.Binary;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>The table directory of TrueType and OpenType programs (ISO/IEC 14496-22, 4.5).</summary>
internal static class SfntTables
{
    private const int HeaderBytes = 12;
    private const int RecordBytes = 16;
    private const int AdjustmentOffset = 8;
    private const uint ChecksumOfWholeFont = 0xB1B0AFBA;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep", "gasp", "vhea", "vmtx", "VORG",
        "OS/2", "CFF ", "CFF2", "post",
    };

    /// <summary>
    /// The program with only the tables that shape glyphs, checksums reckoned anew; as it is where it has no sound
    /// directory.
    /// </summary>
    public static ReadOnlyMemory<byte> WithoutDescriptions(ReadOnlyMemory<byte> program)
    {
        var tables = Read(program);
        return tables is null ? program : Write(program.Span[..4], tables);
    }

    private static List<Table>? Read(ReadOnlyMemory<byte> program)
    {
        var bytes = program.Span;
        if (bytes.Length < HeaderBytes
            || BinaryPrimitives.ReadUInt32BigEndian(bytes) is not (0x00010000 or 0x4F54544F or 0x74727565))
        {
            return null;
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        var tables = new List<Table>(Math.Min((int)count, Kept.Count));
        for (var i = 0; i < count; i++)
        {
            var record = HeaderBytes + (i * RecordBytes);
            if (record + RecordBytes > bytes.Length)
            {
                return null;
            }

            var offset = BinaryPrimitives.ReadUInt32BigEndian(bytes[(record + 8)..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[(record + 12)..]);
            if (offset > bytes.Length)
            {
                return null;
            }

            var name = System.Text.Encoding.Latin1.GetString(bytes.Slice(record, 4));
            if (name == "CFF " && offset + (ulong)length <= (ulong)bytes.Length)
            {
                tables.Add(new(name, ProgramTexts.WithoutCompactTexts(program.Slice((int)offset, (int)length))));
            }
            else if (Kept.Contains(name) && tables.TrueForAll(table => table.Name != name))
            {
                tables.Add(new(name, program.Slice((int)offset, (int)Math.Min(length, bytes.Length - offset))));
            }
        }

        return tables.Count == 0 ? null : tables;
    }

    private static byte[] Write(ReadOnlySpan<byte> version, List<Table> tables)
    {
        tables.Sort((first, second) => string.CompareOrdinal(first.Name, second.Name));
        var start = HeaderBytes + (tables.Count * RecordBytes);
        var result = new byte[start + tables.Sum(table => Padded(table.Data.Length))];
        version.CopyTo(result);
        WriteSearchFields(result.AsSpan(4), tables.Count);
        var offset = start;
        var head = -1;
        for (var i = 0; i < tables.Count; i++)
        {
            var data = result.AsSpan(offset, Padded(tables[i].Data.Length));
            tables[i].Data.Span.CopyTo(data);
            if (tables[i].Name == "head" && data.Length >= AdjustmentOffset + 4)
            {
                head = offset;
                data.Slice(AdjustmentOffset, 4).Clear();
            }

            WriteRecord(result.AsSpan(HeaderBytes + (i * RecordBytes)), tables[i], offset, Checksum(data));
            offset += data.Length;
        }

        if (head >= 0)
        {
            var adjustment = unchecked(ChecksumOfWholeFont - Checksum(result));
            BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(head + AdjustmentOffset), adjustment);
        }

        return result;
    }

    private static void WriteSearchFields(Span<byte> fields, int count)
    {
        var selector = (int)Math.Log2(count);
        var range = (1 << selector) * RecordBytes;
        BinaryPrimitives.WriteUInt16BigEndian(fields, (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(fields[2..], (ushort)range);
        BinaryPrimitives.WriteUInt16BigEndian(fields[4..], (ushort)selector);
        BinaryPrimitives.WriteUInt16BigEndian(fields[6..], (ushort)((count * RecordBytes) - range));
    }

    private static void WriteRecord(Span<byte> record, Table table, int offset, uint checksum)
    {
        System.Text.Encoding.Latin1.GetBytes(table.Name, record);
        BinaryPrimitives.WriteUInt32BigEndian(record[4..], checksum);
        BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)offset);
        BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)table.Data.Length);
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (var i = 0; i + 4 <= data.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[i..]));
        }

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private sealed record Table(string Name, ReadOnlyMemory<byte> Data);
}
