using System.Text;

namespace Clona.Pdf.Fonts.CMaps;

/// <summary>Reads the numbers and texts of <c>cmaps.bin</c>, which <c>eng/pack-cmaps</c> has written and describes.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> data, int position)
{
    private const int Bits = 7;

    private readonly ReadOnlySpan<byte> data = data;

    /// <summary>Where the next number begins.</summary>
    public int Position { get; private set; } = position;

    /// <summary>A number that is not negative.</summary>
    public uint Number()
    {
        var value = 0U;
        for (var shift = 0; ; shift += Bits)
        {
            var part = data[Position++];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>The same as an int.</summary>
    public int Count() => checked((int)Number());

    /// <summary>A number that may be negative.</summary>
    public int Signed() => Number() is var value && (value & 1) == 0 ? (int)(value >> 1) : -(int)((value + 1) >> 1);

    /// <summary>A text.</summary>
    public string Text()
    {
        var length = Count();
        Position += length;
        return Encoding.UTF8.GetString(data.Slice(Position - length, length));
    }

    /// <summary>A list of ranges.</summary>
    public List<CodeRangeMap.Range> Ranges()
    {
        var count = Count();
        List<CodeRangeMap.Range> ranges = new(count);
        var (end, target) = (0U, 0);
        for (var i = 0; i < count; i++)
        {
            var low = end + Number();
            var length = Number() + 1;
            var value = target + Signed();
            ranges.Add(new(low, low + length - 1, value));
            (end, target) = (low + length, value + (int)length);
        }

        return ranges;
    }

    /// <summary>Goes past a list of ranges.</summary>
    public void SkipRanges()
    {
        for (var left = 3 * Count(); left > 0; left--)
        {
            Number();
        }
    }
}
