using Clona.Pdf.Writing;

namespace Clona.Pdf.Images.Jbig2;

/// <summary>Writes bits with the arithmetic coder (ITU-T T.88, annex E.2).</summary>
internal sealed class ArithmeticEncoder(ByteSink sink)
{
    private const int NoByte = -1;

    private uint code;
    private uint size = 0x8000;
    private int left = 12;
    private int held = NoByte;

    /// <summary>Writes a bit in a context.</summary>
    public void Write(int bit, ref byte context)
    {
        var (part, more, less, changes) = ArithmeticStates.All[context >> 1];
        var probable = context & 1;
        var isProbable = bit == probable;
        size -= part;
        if (isProbable && (size & 0x8000) != 0)
        {
            code += part;
            return;
        }

        // The larger part goes to the more probable symbol, whichever it is by now.
        if (isProbable == size < part)
        {
            size = part;
        }
        else
        {
            code += part;
        }

        context = isProbable ? (byte)((more << 1) | probable) : (byte)((less << 1) | (changes ? 1 - probable : probable));
        do
        {
            size <<= 1;
            code <<= 1;
            if (--left == 0)
            {
                PutByte();
            }
        }
        while ((size & 0x8000) == 0);
    }

    /// <summary>Writes what is left and the mark of the end.</summary>
    public void Finish()
    {
        var end = code + size;
        code |= 0xFFFF;
        code -= code >= end ? 0x8000u : 0;
        code <<= left;
        PutByte();
        code <<= left;
        PutByte();
        if (held != 0xFF)
        {
            Release(0xFF);
        }

        Release(0xAC);
        Release(NoByte);
    }

    private void PutByte()
    {
        if (held != 0xFF && code >= 0x8000000)
        {
            held++;
            code &= 0x7FFFFFF;
        }

        if (held == 0xFF)
        {
            Release((int)(code >> 20));
            (code, left) = (code & 0xFFFFF, 7);
        }
        else
        {
            Release((int)(code >> 19));
            (code, left) = (code & 0x7FFFF, 8);
        }
    }

    // A byte waits for the carry of the next; the first one that waits is none.
    private void Release(int next)
    {
        if (held != NoByte)
        {
            sink.Write((byte)held);
        }

        held = next;
    }
}
