namespace Clona.Pdf.Filters;

/// <summary>Reads numbers of any width up to 24 bits, the highest bit first.</summary>
internal ref struct BitReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int position;
    private uint pending;
    private int pendingBits;

    /// <summary>The next <paramref name="width"/> bits; false where fewer are left.</summary>
    public bool TryRead(int width, out int value)
    {
        while (pendingBits < width)
        {
            if (position >= bytes.Length)
            {
                value = 0;
                return false;
            }

            pending = (pending << 8) | bytes[position++];
            pendingBits += 8;
        }

        pendingBits -= width;
        value = (int)((pending >> pendingBits) & ((1u << width) - 1));
        return true;
    }
}
