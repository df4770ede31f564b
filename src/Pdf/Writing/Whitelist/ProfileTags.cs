using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>The tag table of ICC profiles (ISO 15076-1, 7).</summary>
internal static class ProfileTags
{
    private const int HeaderBytes = 128;
    private const int RecordBytes = 12;
    private const int MostTags = 100;

    // Kept: what turns colours into others. Texts, makers, targets and private tags are not.
    private static readonly FrozenSet<string> Kept = FrozenSet.ToFrozenSet(
    [
        "wtpt", "bkpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "chad", "A2B0", "A2B1", "A2B2", "B2A0", "B2A1",
        "B2A2", "B2D0", "B2D1", "B2D2", "B2D3", "D2B0", "D2B1", "D2B2", "D2B3", "gamt",
    ]);

    // Preferred program, date, platform, maker, model, creator, identifier and what is reserved: nothing that shows a colour.
    private static readonly (int Start, int End)[] Origin = [(4, 8), (24, 36), (40, 44), (48, 56), (80, 128)];

    /// <summary>
    /// The profile with only the tags that change colours, and a fixed description; null where it cannot be read.
    /// </summary>
    public static byte[]? WithoutDescriptions(ReadOnlyMemory<byte> profile)
    {
        var bytes = profile.Span;
        if (bytes.Length < HeaderBytes + 4 || !bytes.Slice(36, 4).SequenceEqual("acsp"u8))
        {
            return null;
        }

        var count = BinaryPrimitives.ReadUInt32BigEndian(bytes[HeaderBytes..]);
        List<(string Name, ReadOnlyMemory<byte> Data)> tags = [];
        for (var i = 0; i < count; i++)
        {
            var record = HeaderBytes + 4 + (i * RecordBytes);
            if (i >= MostTags || record + RecordBytes > bytes.Length)
            {
                return null;
            }

            var name = Encoding.Latin1.GetString(bytes.Slice(record, 4));
            var offset = BinaryPrimitives.ReadUInt32BigEndian(bytes[(record + 4)..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[(record + 8)..]);
            if (offset > bytes.Length || length > bytes.Length - offset)
            {
                return null;
            }

            if (Kept.Contains(name))
            {
                tags.Add((name, profile.Slice((int)offset, (int)length)));
            }
        }

        return Write(bytes, tags);
    }

    private static byte[] Write(ReadOnlySpan<byte> source, List<(string Name, ReadOnlyMemory<byte> Data)> tags)
    {
        var isFourth = source[8] >= 4;
        tags.Add(("cprt", isFourth ? Multilingual() : "text\0\0\0\0-\0"u8.ToArray()));
        tags.Add(("desc", isFourth ? Multilingual() : Description()));
        var start = HeaderBytes + 4 + (tags.Count * RecordBytes);
        var result = new byte[start + tags.Sum(tag => Padded(tag.Data.Length))];
        source[..HeaderBytes].CopyTo(result);
        foreach (var (from, to) in Origin)
        {
            result.AsSpan(from, to - from).Clear();
        }

        BinaryPrimitives.WriteInt32BigEndian(result, result.Length);
        BinaryPrimitives.WriteInt32BigEndian(result.AsSpan(HeaderBytes), tags.Count);
        var offset = start;
        for (var i = 0; i < tags.Count; i++)
        {
            var record = result.AsSpan(HeaderBytes + 4 + (i * RecordBytes));
            Encoding.Latin1.GetBytes(tags[i].Name, record);
            BinaryPrimitives.WriteInt32BigEndian(record[4..], offset);
            BinaryPrimitives.WriteInt32BigEndian(record[8..], tags[i].Data.Length);
            tags[i].Data.Span.CopyTo(result.AsSpan(offset));
            offset += Padded(tags[i].Data.Length);
        }

        return result;
    }

    // One record of one letter, for which no language speaks.
    private static byte[] Multilingual() =>
        [.. "mluc"u8, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 12, .. "enUS"u8, 0, 0, 0, 2, 0, 0, 0, 28, 0, (byte)'-'];

    private static byte[] Description() => [.. "desc"u8, 0, 0, 0, 0, 0, 0, 0, 2, (byte)'-', 0, .. new byte[78]];

    private static int Padded(int length) => (length + 3) & ~3;
}
