using System.Buffers.Binary;

namespace Clona.Pdf.Pictures;

/// <summary>A directory of a TIFF file: the tags of one picture.</summary>
internal sealed class TiffDirectory
{
    private const int EntryLength = 12;
    private const int MostValues = 200_000;

    private readonly ReadOnlyMemory<byte> file;
    private readonly bool isLittle;
    private readonly int start;
    private readonly int count;

    private TiffDirectory(ReadOnlyMemory<byte> file, bool isLittle, int start, int count) =>
        (this.file, this.isLittle, this.start, this.count) = (file, isLittle, start, count);

    /// <summary>Whether the lower byte of a number comes first.</summary>
    public bool IsLittle => isLittle;

    /// <summary>Where the next directory is; 0 for none.</summary>
    public long Next => Long(start + 2 + (count * EntryLength));

    /// <summary>The first directory of a file; null where there is none.</summary>
    public static TiffDirectory? First(ReadOnlyMemory<byte> file)
    {
        if (file.Length < 8 || (!file.Span.StartsWith("II*\0"u8) && !file.Span.StartsWith("MM\0*"u8)))
        {
            return null;
        }

        var little = file.Span[0] == (byte)'I';
        var offset = little ? BinaryPrimitives.ReadUInt32LittleEndian(file.Span[4..]) : BinaryPrimitives.ReadUInt32BigEndian(file.Span[4..]);
        return At(file, little, offset);
    }

    /// <summary>The directory behind this one, at <see cref="Next"/>; null where there is none.</summary>
    public TiffDirectory? Following() => At(file, isLittle, Next);

    /// <summary>The first value of a tag; null where it is missing.</summary>
    public long? Number(TiffTag tag) => Numbers(tag) is [var value, ..] ? value : null;

    /// <summary>All values of a tag that holds whole numbers; empty where it is missing or lies.</summary>
    public IReadOnlyList<long> Numbers(TiffTag tag)
    {
        if (Find(tag) is not var (kind, values, place) || kind is not (1 or 3 or 4))
        {
            return [];
        }

        var size = kind == 1 ? 1 : kind == 3 ? 2 : 4;
        return [.. Enumerable.Range(0, values).Select(i => kind == 1 ? file.Span[place + i] : kind == 3 ? Short(place + (i * size)) : Long(place + (i * size)))];
    }

    /// <summary>The value of a tag that holds a fraction; 0 where it is missing.</summary>
    public double Fraction(TiffTag tag) =>
        Find(tag) is (5, >= 1, var place) && Long(place + 4) is > 0 and var divisor ? (double)Long(place) / divisor : 0;

    /// <summary>The bytes of a tag; empty where it is missing.</summary>
    public ReadOnlyMemory<byte> Bytes(TiffTag tag) => Find(tag) is (1 or 7, var length, var place) ? file.Slice(place, length) : default;

    /// <summary>A part of the file; null where it does not lie in it.</summary>
    public ReadOnlyMemory<byte>? Slice(long offset, long length) =>
        offset > 0 && length > 0 && offset + length <= file.Length ? file.Slice((int)offset, (int)length) : null;

    private static TiffDirectory? At(ReadOnlyMemory<byte> file, bool isLittle, long offset)
    {
        if (offset < 8 || offset + 6 > file.Length)
        {
            return null;
        }

        var empty = new TiffDirectory(file, isLittle, (int)offset, 0);
        var entries = (int)empty.Short((int)offset);
        return offset + 6 + ((long)entries * EntryLength) <= file.Length ? new(file, isLittle, (int)offset, entries) : null;
    }

    private (int Kind, int Count, int Place)? Find(TiffTag tag)
    {
        for (var i = 0; i < count; i++)
        {
            var entry = start + 2 + (i * EntryLength);
            if (Short(entry) != (long)tag)
            {
                continue;
            }

            var (kind, values) = ((int)Short(entry + 2), Long(entry + 4));
            var size = kind switch
            {
                1 or 2 or 6 or 7 => 1,
                3 or 8 => 2,
                4 or 9 => 4,
                5 or 10 => 8,
                _ => 0,
            };
            var place = values * size <= 4 ? entry + 8 : Long(entry + 8);
            return size > 0 && values is > 0 and <= MostValues && place + (values * size) <= file.Length ? (kind, (int)values, (int)place) : null;
        }

        return null;
    }

    private long Short(int at) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(file.Span[at..]) : BinaryPrimitives.ReadUInt16BigEndian(file.Span[at..]);

    private long Long(int at) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(file.Span[at..]) : BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
}
