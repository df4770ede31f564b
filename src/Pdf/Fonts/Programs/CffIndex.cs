namespace Clona.Pdf.Fonts.Programs;

/// <summary>An INDEX of a CFF program: a list of byte strings.</summary>
internal readonly struct CffIndex
{
    private readonly BigEndianData data;
    private readonly long offsets;
    private readonly int offsetSize;

    private CffIndex(BigEndianData data, long start)
    {
        this.data = data;
        Count = data.UInt16(start);
        offsetSize = Math.Clamp(data.Byte(start + 2), 1, 4);
        offsets = start + 3;
        End = Count == 0 ? start + 2 : Base + data.Number(offsets + ((long)Count * offsetSize), offsetSize);
    }

    /// <summary>Number of members.</summary>
    public int Count { get; }

    /// <summary>Offset of the byte behind the index.</summary>
    public long End { get; }

    // Offsets count from the byte before the data.
    private long Base => offsets + ((Count + 1L) * offsetSize) - 1;

    /// <summary>The member at <paramref name="index"/>.</summary>
    public ReadOnlyMemory<byte> this[int index]
    {
        get
        {
            var start = data.Number(offsets + ((long)index * offsetSize), offsetSize);
            var end = data.Number(offsets + ((index + 1L) * offsetSize), offsetSize);
            return data.Slice(Base + start, end - start);
        }
    }

    /// <summary>The index that starts at <paramref name="start"/>.</summary>
    public static CffIndex Read(BigEndianData data, long start) => new(data, start);
}
