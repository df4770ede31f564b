using System.Buffers.Binary;
using System.Text;
using Clona.Office.Packages;

namespace Clona.Office.Mail.Outlook;

/// <summary>Reads compound files ([MS-CFB]): a file system in a file, with folders and streams.</summary>
/// <remarks>Chains may run in circles and sizes may lie: each chain is followed no further than the file has sectors.</remarks>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int MostEntries = 50_000;
    private const int HeaderFatSlots = 109;
    private const uint LastUsable = 0xFFFFFFFA;
    private const uint NoEntry = 0xFFFFFFFF;

    private readonly byte[] data;
    private readonly int sectorSize;
    private readonly int miniSize;
    private readonly uint miniCutoff;
    private readonly uint[] fat;
    private readonly uint[] miniFat;
    private readonly byte[] miniStream;
    private readonly List<CompoundEntry> entries = [];

    private CompoundFile(byte[] data)
    {
        this.data = data;
        sectorSize = 1 << Shift(30, 9, 12);
        miniSize = 1 << Shift(32, 6, 6);
        miniCutoff = Long(56);
        fat = Words(FatSectors().SelectMany(SectorBytes));
        miniFat = Words(Chain(Long(60), fat).SelectMany(SectorBytes));
        ReadEntries();
        miniStream = entries.Count == 0 ? [] : Joined(Chain(entries[0].Start, fat), entries[0].Size);
    }

    /// <summary>The root folder.</summary>
    public CompoundEntry Root => entries[0];

    /// <summary>Opens a file.</summary>
    /// <exception cref="PackageException">It is none, is damaged or too complex.</exception>
    public static CompoundFile Open(ReadOnlyMemory<byte> content)
    {
        if (content.Length < HeaderLength)
        {
            throw new PackageException(PackageFault.Damaged);
        }

        try
        {
            var file = new CompoundFile(content.ToArray());
            return file.entries.Count > 0 ? file : throw new PackageException(PackageFault.Damaged);
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or OverflowException or IndexOutOfRangeException)
        {
            throw new PackageException(PackageFault.Damaged);
        }
    }

    /// <summary>What a folder holds, each thing at most once.</summary>
    public IReadOnlyList<CompoundEntry> In(CompoundEntry folder)
    {
        var found = new List<CompoundEntry>();
        var seen = new HashSet<uint>();
        var waiting = new Stack<uint>([folder.Child]);
        while (waiting.TryPop(out var index))
        {
            if (index < entries.Count && seen.Add(index))
            {
                var entry = entries[(int)index];
                found.Add(entry);
                waiting.Push(entry.Left);
                waiting.Push(entry.Right);
            }
        }

        return found;
    }

    /// <summary>The thing of that name in a folder; null where there is none.</summary>
    public CompoundEntry? Find(CompoundEntry folder, string name) =>
        In(folder).FirstOrDefault(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The bytes of a stream.</summary>
    public byte[] Read(CompoundEntry stream)
    {
        if (stream.Size >= miniCutoff)
        {
            return Joined(Chain(stream.Start, fat), stream.Size);
        }

        using var output = new MemoryStream();
        foreach (var sector in Chain(stream.Start, miniFat))
        {
            var start = (long)sector * miniSize;
            if (start < miniStream.Length)
            {
                output.Write(miniStream, (int)start, Math.Min(miniSize, miniStream.Length - (int)start));
            }
        }

        return Cut(output, stream.Size);
    }

    private void ReadEntries()
    {
        var directory = Joined(Chain(Long(48), fat), long.MaxValue);
        for (var position = 0; position + EntryLength <= directory.Length; position += EntryLength)
        {
            if (entries.Count >= MostEntries)
            {
                throw new PackageException(PackageFault.TooComplex);
            }

            var entry = directory.AsSpan(position, EntryLength);
            var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
            entries.Add(new CompoundEntry(
                Encoding.Unicode.GetString(entry[..length]),
                entry[66],
                BinaryPrimitives.ReadUInt32LittleEndian(entry[68..]),
                BinaryPrimitives.ReadUInt32LittleEndian(entry[72..]),
                BinaryPrimitives.ReadUInt32LittleEndian(entry[76..]),
                BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]),
                BinaryPrimitives.ReadUInt32LittleEndian(entry[120..])));
        }
    }

    // The first sectors of the table are named in the header, further ones in a chain of their own.
    private IEnumerable<uint> FatSectors()
    {
        for (var slot = 0; slot < HeaderFatSlots; slot++)
        {
            if (Long(76 + (slot * 4)) is < LastUsable and var sector)
            {
                yield return sector;
            }
        }

        var next = Long(68);
        for (var count = 0; next < LastUsable && count <= data.Length / sectorSize; count++)
        {
            var words = Words(SectorBytes(next));
            foreach (var sector in words.SkipLast(1).Where(sector => sector < LastUsable))
            {
                yield return sector;
            }

            next = words.Length == 0 ? NoEntry : words[^1];
        }
    }

    private IEnumerable<uint> Chain(uint first, uint[] table)
    {
        var most = (data.Length / Math.Min(sectorSize, miniSize)) + 1;
        for (var (sector, count) = (first, 0); sector < LastUsable && count < most; count++)
        {
            yield return sector;
            sector = sector < table.Length ? table[sector] : NoEntry;
        }
    }

    private byte[] Joined(IEnumerable<uint> sectors, long size)
    {
        using var output = new MemoryStream();
        foreach (var sector in sectors)
        {
            if (output.Length > data.Length)
            {
                throw new PackageException(PackageFault.Damaged);
            }

            output.Write(SectorBytes(sector));
        }

        return Cut(output, size);
    }

    private static byte[] Cut(MemoryStream output, long size)
    {
        output.SetLength(Math.Min(output.Length, size));
        return output.ToArray();
    }

    private byte[] SectorBytes(uint sector)
    {
        var start = ((long)sector + 1) * sectorSize;
        return start >= data.Length ? [] : data.AsSpan((int)start, Math.Min(sectorSize, data.Length - (int)start)).ToArray();
    }

    private static uint[] Words(IEnumerable<byte> bytes) =>
        [.. bytes.Chunk(4).Where(chunk => chunk.Length == 4).Select(chunk => BinaryPrimitives.ReadUInt32LittleEndian(chunk))];

    private int Shift(int position, int least, int most)
    {
        int shift = BinaryPrimitives.ReadUInt16LittleEndian(data.AsSpan(position));
        return shift >= least && shift <= most ? shift : throw new PackageException(PackageFault.Damaged);
    }

    private uint Long(int position) => BinaryPrimitives.ReadUInt32LittleEndian(data.AsSpan(position));
}
