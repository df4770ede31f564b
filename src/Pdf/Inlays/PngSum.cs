namespace Clona.Pdf.Inlays;

/// <summary>The checksum of PNG chunks (ISO/IEC 15948, annex D).</summary>
internal static class PngSum
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Shift((uint)value))];

    /// <summary>The checksum of a chunk's type and body.</summary>
    public static uint Of(ReadOnlySpan<byte> type, ReadOnlySpan<byte> body) => ~Add(Add(uint.MaxValue, type), body);

    private static uint Add(uint sum, ReadOnlySpan<byte> data)
    {
        foreach (var value in data)
        {
            sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        }

        return sum;
    }

    private static uint Shift(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }
}
