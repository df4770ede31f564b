namespace Clona.Detectors.Lexicon;

/// <summary>Tells at once of most hashes that they are not among the ones added: a bit for each of their upper bits.</summary>
/// <param name="bits">Of how many, 7 to 31; the filter is so small that it stays in the processor's cache where a table of megabytes does not.</param>
/// <remarks>Not to be changed once several threads ask.</remarks>
internal sealed class HashFilter(int bits)
{
    private readonly ulong[] words = new ulong[1 << (bits - 6)];

    /// <summary>Adds a hash, spread over all its bits.</summary>
    public void Add(uint hash) => words[hash >> (38 - bits)] |= 1UL << (int)((hash >> (32 - bits)) & 63);

    /// <summary>Whether the hash may have been added; never false for one that was.</summary>
    public bool MayHold(uint hash) => (words[hash >> (38 - bits)] >> (int)((hash >> (32 - bits)) & 63) & 1) != 0;
}
