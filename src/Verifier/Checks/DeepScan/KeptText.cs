namespace Clona.Verifier.Checks.DeepScan;

/// <summary>A long text in which many short ones are sought.</summary>
/// <remarks>A bit for every run of four letters rules most of them out before the text is searched.</remarks>
internal sealed class KeptText
{
    private const int RunLength = 4;
    private const int MapBits = 21;
    private const uint Factor = 2_654_435_761;

    private readonly string text;
    private readonly ulong[] map = new ulong[1 << (MapBits - 6)];

    public KeptText(string text)
    {
        this.text = text;
        for (var index = 0; index + RunLength <= text.Length; index++)
        {
            var slot = SlotOf(text, index);
            map[slot >> 6] |= 1UL << (int)(slot & 63);
        }
    }

    /// <summary>Whether <paramref name="sought"/> stands in the text, letter by letter.</summary>
    public bool Contains(string sought)
    {
        for (var index = 0; index + RunLength <= sought.Length; index++)
        {
            var slot = SlotOf(sought, index);
            if ((map[slot >> 6] & (1UL << (int)(slot & 63))) == 0)
            {
                return false;
            }
        }

        return text.Contains(sought, StringComparison.Ordinal);
    }

    private static uint SlotOf(string text, int index)
    {
        uint run = 0;
        for (var place = 0; place < RunLength; place++)
        {
            run = unchecked((run * 0x01000193) ^ text[index + place]);
        }

        return unchecked(run * Factor) >> (32 - MapBits);
    }
}
