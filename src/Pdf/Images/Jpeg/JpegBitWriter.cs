using Clona.Pdf.Writing;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>Writes the bits of entropy-coded data with stuffed zeros (ITU-T T.81, F.1.2.3).</summary>
internal sealed class JpegBitWriter(ByteSink sink)
{
    private uint held;
    private int count;

    /// <summary>Writes up to 16 bits.</summary>
    public void Write(int value, int length)
    {
        held = (held << length) | ((uint)value & ((1u << length) - 1));
        count += length;
        while (count >= 8)
        {
            count -= 8;
            var part = (byte)(held >> count);
            sink.Write(part);
            if (part == 0xFF)
            {
                sink.Write(0);
            }
        }
    }

    /// <summary>Fills the last byte with ones.</summary>
    public void Align()
    {
        if (count > 0)
        {
            Write((1 << (8 - count)) - 1, 8 - count);
        }
    }
}
