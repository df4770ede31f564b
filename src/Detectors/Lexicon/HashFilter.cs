namespace Clona.Detectors.Lexicon;

/// <summary>Tells at once of most hashes that they are not among the ones added: a bit for each of their upper bits.</summary>
/// <remarks>64 kB, so that it stays in the processor's cache where a table of megabytes does not. Not to be changed once several threads ask.</remarks>
internal sealed class HashFilter
{
    private const int Bits = 19;

    private readonly ulong[] words = new ulong[(1 << Bits) / 64];

    /// <summary>Adds a hash, spread over all its bits.</summary>
    public void Add(uint hash) => words[hash >> (38 - Bits)] |= 1UL << (int)((hash >> (32 - Bits)) & 63);

    /// <summary>Whether the hash may have been added; never false for one that was.</summary>
    public bool MayHold(uint hash) => (words[hash >> (38 - Bits)] >> (int)((hash >> (32 - Bits)) & 63) & 1) != 0;
}
