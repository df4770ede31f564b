namespace Clona.Pdf.Fonts.CMaps;

/// <summary>
/// Codes of one length that a CMap admits: each byte lies between those of the ends, ISO 32000-2, 9.7.6.3.
/// </summary>
/// <param name="Length">Bytes of a code, 1 to 4.</param>
/// <param name="Low">First code, big-endian.</param>
/// <param name="High">Last code, big-endian.</param>
internal readonly record struct CodespaceRange(int Length, uint Low, uint High)
{
    /// <summary>Whether <paramref name="text"/> begins with a code of this range.</summary>
    public bool Matches(ReadOnlySpan<byte> text)
    {
        if (text.Length < Length)
        {
            return false;
        }

        for (var i = 0; i < Length; i++)
        {
            var shift = 8 * (Length - 1 - i);
            if (text[i] < (byte)(Low >> shift) || text[i] > (byte)(High >> shift))
            {
                return false;
            }
        }

        return true;
    }
}
