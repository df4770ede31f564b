using System.Buffers.Binary;

namespace Clona.Pdf.Subsetting.TrueType;

/// <summary>Puts tables into a TrueType file; the writer of documents reckons the checksums.</summary>
internal static class SfntWriter
{
    private const int HeaderBytes = 12;
    private const int RecordBytes = 16;
    private const uint Version = 0x00010000;

    /// <summary>The file with <paramref name="tables"/> in the order of their names.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<(string Name, ReadOnlyMemory<byte> Data)> tables)
    {
        var sorted = tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var start = HeaderBytes + (RecordBytes * sorted.Count);
        var file = new byte[start + sorted.Sum(table => Padded(table.Data.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, Version);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)sorted.Count);
        var record = file.AsSpan(HeaderBytes);
        foreach (var (name, data) in sorted)
        {
            System.Text.Encoding.Latin1.GetBytes(name, record);
            BinaryPrimitives.WriteInt32BigEndian(record[8..], start);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], data.Length);
            data.Span.CopyTo(file.AsSpan(start));
            start += Padded(data.Length);
            record = record[RecordBytes..];
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
