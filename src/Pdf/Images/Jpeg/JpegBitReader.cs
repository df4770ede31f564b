namespace Clona.Pdf.Images.Jpeg;

/// <summary>Reads the bits of entropy-coded data; a marker ends them (ITU-T T.81, F.2.2.5).</summary>
/// <param name="data">The file.</param>
/// <param name="start">Where the data begins.</param>
internal sealed class JpegBitReader(byte[] data, int start)
{
    private int position = start;
    private uint held;
    private int count;
    private int missing;

    /// <summary>Whether more bits were taken than there are.</summary>
    public bool IsPastEnd => missing > count;

    /// <summary>Offset of the marker that ends the data, once all bits were taken.</summary>
    public int Position => position;

    /// <summary>The next bits without taking them; zeros behind the end.</summary>
    public int Peek(int length)
    {
        Fill(length);
        return (int)((held >> (count - length)) & ((1u << length) - 1));
    }

    /// <summary>Goes on by so many bits.</summary>
    public void Skip(int length)
    {
        Fill(length);
        count -= length;
    }

    /// <summary>Takes up to 16 bits.</summary>
    public int Take(int length)
    {
        if (length == 0)
        {
            return 0;
        }

        var value = Peek(length);
        count -= length;
        return value;
    }

    /// <summary>Goes behind the restart marker that has to come now.</summary>
    public bool Restart(int number)
    {
        (held, count, missing) = (0, 0, 0);
        if (position + 1 >= data.Length || data[position] != 0xFF || data[position + 1] != 0xD0 + number)
        {
            return false;
        }

        position += 2;
        return true;
    }

    private void Fill(int length)
    {
        while (count < length)
        {
            held = (held << 8) | Next();
            count += 8;
        }
    }

    private byte Next()
    {
        if (position >= data.Length || (data[position] == 0xFF && (position + 1 >= data.Length || data[position + 1] != 0)))
        {
            missing += 8;
            return 0;
        }

        var value = data[position];
        position += value == 0xFF ? 2 : 1;
        return value;
    }
}
