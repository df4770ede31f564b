using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Clona.Verifier.Packages;

/// <summary>Reads ZIP files byte by byte (APPNOTE 6.3.3): an output has to account for every one of them.</summary>
internal sealed class ZipView
{
    private const uint LocalMark = 0x04034B50;
    private const uint CentralMark = 0x02014B50;
    private const uint EndMark = 0x06054B50;
    private const int EndLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const int MostItems = 10_000;
    private const int MostBytes = 512 << 20;
    private const int Utf8Flag = 0x0800;

    private readonly byte[] data;
    private readonly List<ZipItem> items = [];
    private int unpacked;

    private ZipView(byte[] data) => this.data = data;

    /// <summary>The entries in the order of the directory.</summary>
    public IReadOnlyList<ZipItem> Items => items;

    /// <summary>Whether there is nothing in the file but the entries, one behind the other, and their directory.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Reads a file; null where it cannot be read.</summary>
    public static ZipView? Read(byte[] data)
    {
        var view = new ZipView(data);
        try
        {
            return view.Read() ? view : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    private bool Read()
    {
        var end = FindEnd();
        if (end < 0)
        {
            return false;
        }

        var count = Short(end + 10);
        var position = checked((int)Long(end + 16));
        IsExact &= end + EndLength == data.Length && position + (int)Long(end + 12) == end && Short(end + 20) == 0;
        var expected = 0;
        for (var index = 0; index < count && index < MostItems; index++)
        {
            if (Long(position) != CentralMark)
            {
                return false;
            }

            expected = ReadItem(position, expected);
            IsExact &= Short(position + 30) == 0 && Short(position + 32) == 0;
            position += CentralLength + Short(position + 28) + Short(position + 30) + Short(position + 32);
        }

        IsExact &= expected == (int)Long(end + 16) && items.Select(item => item.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == items.Count;
        return count is > 0 and <= MostItems;
    }

    private int FindEnd()
    {
        for (var position = data.Length - EndLength; position >= Math.Max(0, data.Length - EndLength - ushort.MaxValue); position--)
        {
            if (Long(position) == EndMark)
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>Takes one entry; returns where the next one has to begin.</summary>
    private int ReadItem(int central, int expected)
    {
        var name = Encoding.UTF8.GetString(data, central + CentralLength, Short(central + 28));
        var packed = checked((int)Long(central + 20));
        var size = checked((int)Long(central + 24));
        var local = checked((int)Long(central + 42));
        if (Long(local) != LocalMark)
        {
            throw new InvalidDataException("An entry has no header.");
        }

        var start = local + LocalLength + Short(local + 26) + Short(local + 28);
        var content = Unpack(start, packed, Short(central + 10));
        IsExact &= local == expected && Short(local + 28) == 0 && (Short(local + 6) & ~Utf8Flag) == 0
            && content.Length == size && Long(local + 18) == (uint)packed && Long(local + 22) == (uint)size
            && data.AsSpan(local + LocalLength, Short(local + 26)).SequenceEqual(data.AsSpan(central + CentralLength, Short(central + 28)))
            && Crc32.Of(content) == Long(central + 16);
        items.Add(new ZipItem(name, content));
        return start + packed;
    }

    private byte[] Unpack(int start, int length, int method)
    {
        if (method == 0)
        {
            unpacked = checked(unpacked + length);
            return data.AsSpan(start, length).ToArray();
        }

        if (method != 8)
        {
            throw new InvalidDataException("An entry is packed in an unknown way.");
        }

        using var inflater = new DeflateStream(new MemoryStream(data, start, length, writable: false), CompressionMode.Decompress);
        using var content = new MemoryStream();
        var buffer = new byte[64 << 10];
        int read;
        while ((read = inflater.Read(buffer, 0, buffer.Length)) > 0)
        {
            unpacked = checked(unpacked + read);
            if (unpacked > MostBytes)
            {
                throw new InvalidDataException("The entries are too large.");
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private int Short(int position) => BinaryPrimitives.ReadUInt16LittleEndian(data.AsSpan(position));

    private uint Long(int position) => BinaryPrimitives.ReadUInt32LittleEndian(data.AsSpan(position));
}
