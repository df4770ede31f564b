namespace Clona.Verifier.Reading.Fonts;

/// <summary>One range of a code space: every byte of a code lies between the bytes of the two ends.</summary>
internal readonly record struct CodeRange(byte[] Low, byte[] High)
{
    public int Length => Low.Length;

    public bool Contains(ReadOnlySpan<byte> code)
    {
        for (var index = 0; index < Low.Length; index++)
        {
            if (code[index] < Low[index] || code[index] > High[index])
            {
                return false;
            }
        }

        return true;
    }
}
