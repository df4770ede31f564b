namespace Clona.Pdf.Images.Jbig2;

/// <summary>Reads bits of the arithmetic coder (ITU-T T.88, annex E.3); behind the end of the data there are ones.</summary>
/// <remarks>A context is one byte of an array: twice its state, and one more where black is the more probable.</remarks>
internal sealed class ArithmeticDecoder
{
    private readonly ReadOnlyMemory<byte> data;
    private int position;
    private uint code;
    private uint size = 0x8000;
    private int left;

    /// <summary>Begins with the first byte.</summary>
    public ArithmeticDecoder(ReadOnlyMemory<byte> data)
    {
        this.data = data;
        code = (uint)At(0) << 16;
        TakeByte();
        code <<= 7;
        left -= 7;
    }

    /// <summary>The next bit in a context.</summary>
    public int Bit(ref byte context)
    {
        var (part, more, less, changes) = ArithmeticStates.All[context >> 1];
        var probable = context & 1;
        size -= part;
        if (code >> 16 < part)
        {
            var isProbable = size < part;
            size = part;
            return Renew(ref context, isProbable, probable, more, less, changes);
        }

        code -= (uint)part << 16;
        return (size & 0x8000) != 0 ? probable : Renew(ref context, size >= part, probable, more, less, changes);
    }

    private int Renew(ref byte context, bool isProbable, int probable, byte more, byte less, bool changes)
    {
        context = isProbable ? (byte)((more << 1) | probable) : (byte)((less << 1) | (changes ? 1 - probable : probable));
        do
        {
            if (left == 0)
            {
                TakeByte();
            }

            size <<= 1;
            code <<= 1;
            left--;
        }
        while ((size & 0x8000) == 0);
        return isProbable ? probable : 1 - probable;
    }

    private void TakeByte()
    {
        if (At(position) != 0xFF)
        {
            position++;
            code += (uint)At(position) << 8;
            left = 8;
        }
        else if (At(position + 1) > 0x8F)
        {
            code += 0xFF00;
            left = 8;
        }
        else
        {
            position++;
            code += (uint)At(position) << 9;
            left = 7;
        }
    }

    private byte At(int index) => index < data.Length ? data.Span[index] : (byte)0xFF;
}
