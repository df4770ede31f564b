using System.Text;

namespace Clona.Pdf.Fonts.Programs;

/// <summary>The table directory of TrueType and OpenType files.</summary>
internal static class SfntTables
{
    private const int MaximumTables = 64;

    /// <summary>The table called <paramref name="tag"/>, or null.</summary>
    public static ReadOnlyMemory<byte>? Find(ReadOnlyMemory<byte> program, string tag)
    {
        var data = new BigEndianData(program);
        var start = data.UInt32(0) == 0x74746366 ? data.UInt32(12) : 0;
        var wanted = new BigEndianData(Encoding.ASCII.GetBytes(tag)).UInt32(0);
        var count = Math.Min(data.UInt16(start + 4), MaximumTables);
        for (var i = 0; i < count; i++)
        {
            var entry = start + 12 + (16 * i);
            if (data.UInt32(entry) == wanted)
            {
                return data.Slice(data.UInt32(entry + 8), data.UInt32(entry + 12));
            }
        }

        return null;
    }
}
