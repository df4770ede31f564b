using System.Buffers.Binary;
using System.Text;

namespace Clona.Office.Tests.Documents;

/// <summary>Writes compound files byte by byte: a header, one table, folders, small streams in the mini stream.</summary>
internal sealed class ACompoundFile
{
    private const int Sector = 512;
    private const int Mini = 64;
    private const uint Free = 0xFFFFFFFF;
    private const uint End = 0xFFFFFFFE;

    private readonly List<byte[]> directory = [];
    private readonly List<byte[]> sectors = [];
    private readonly List<uint> fat = [];
    private readonly List<uint> miniFat = [];
    private readonly List<byte> mini = [];

    /// <summary>The bytes of a file; a name that ends with a stroke begins a folder, what follows with its name before it stands in it.</summary>
    public static byte[] Of(params (string Path, byte[] Content)[] streams) => new ACompoundFile().Write(streams);

    private byte[] Write((string Path, byte[] Content)[] streams)
    {
        directory.Add(Entry("Root Entry", 5, End, 0));
        SetChild(0, Fill(streams, string.Empty));
        var start = Chain([.. mini]);
        BinaryPrimitives.WriteUInt32LittleEndian(directory[0].AsSpan(116), start);
        BinaryPrimitives.WriteUInt32LittleEndian(directory[0].AsSpan(120), (uint)mini.Count);
        var miniTable = Chain([.. miniFat.SelectMany(BitConverter.GetBytes)], filler: 0xFF);
        var folders = Chain([.. directory.SelectMany(entry => entry)]);
        var table = (uint)sectors.Count;
        var tables = 1;
        while (tables * (Sector / 4) < sectors.Count + tables)
        {
            tables++;
        }

        fat.AddRange(Enumerable.Repeat(0xFFFFFFFDu, tables));
        byte[] bytes = [.. fat.SelectMany(BitConverter.GetBytes)];
        byte[] padded = [.. bytes, .. Enumerable.Repeat((byte)0xFF, (tables * Sector) - bytes.Length)];
        return [.. Header(folders, miniTable, table, tables), .. sectors.SelectMany(sector => sector), .. padded];
    }

    // The things of a folder stand in a row, each the right neighbour of the one before.
    private uint Fill((string Path, byte[] Content)[] streams, string prefix)
    {
        var first = Free;
        var last = -1;
        foreach (var name in streams.Where(stream => stream.Path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(stream => stream.Path[prefix.Length..].Split('/')[0]).Distinct(StringComparer.Ordinal))
        {
            var index = directory.Count;
            var stream = streams.FirstOrDefault(item => item.Path == prefix + name);
            directory.Add(stream.Content is null ? Entry(name, 1, End, 0) : Entry(name, 2, Store(stream.Content), (uint)stream.Content.Length));
            if (stream.Content is null)
            {
                SetChild(index, Fill(streams, prefix + name + "/"));
            }

            first = first == Free ? (uint)index : first;
            if (last >= 0)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(directory[last].AsSpan(72), (uint)index);
            }

            last = index;
        }

        return first;
    }

    private uint Store(byte[] content)
    {
        if (content.Length >= 4096)
        {
            return Chain(content);
        }

        var start = (uint)miniFat.Count;
        for (var position = 0; position < content.Length; position += Mini)
        {
            mini.AddRange(content.AsSpan(position, Math.Min(Mini, content.Length - position)));
            mini.AddRange(new byte[(Mini - (mini.Count % Mini)) % Mini]);
            miniFat.Add(position + Mini < content.Length ? (uint)miniFat.Count + 1 : End);
        }

        return content.Length == 0 ? End : start;
    }

    private uint Chain(byte[] content, byte filler = 0)
    {
        var start = (uint)sectors.Count;
        for (var position = 0; position < content.Length; position += Sector)
        {
            byte[] piece = content[position..Math.Min(content.Length, position + Sector)];
            sectors.Add([.. piece, .. Enumerable.Repeat(filler, Sector - piece.Length)]);
            fat.Add(position + Sector < content.Length ? (uint)sectors.Count : End);
        }

        return content.Length == 0 ? End : start;
    }

    private void SetChild(int index, uint child) => BinaryPrimitives.WriteUInt32LittleEndian(directory[index].AsSpan(76), child);

    private static byte[] Entry(string name, byte kind, uint start, uint size)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(64), (ushort)((name.Length * 2) + 2));
        entry[66] = kind;
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(68), Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(72), Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(76), Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(116), start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(120), size);
        return entry;
    }

    private static byte[] Header(uint folders, uint miniTable, uint table, int tables)
    {
        var header = new byte[Sector];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(26), 3);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(32), 6);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(44), (uint)tables);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(48), folders);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(56), 4096);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(60), miniTable);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(68), End);
        for (var slot = 0; slot < 109; slot++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(76 + (slot * 4)), slot < tables ? table + (uint)slot : Free);
        }

        return header;
    }
}
