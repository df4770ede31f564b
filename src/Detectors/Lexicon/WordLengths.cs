using System.Numerics;

namespace Clona.Detectors.Lexicon;

/// <summary>How long the words of a table are that begin with two letters, so that only beginnings of such a length are looked up in it.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
internal sealed class WordLengths
{
    private const int Bits = 10;
    private const int Longest = 62;

    private readonly ulong[] lengths = new ulong[1 << Bits];

    /// <summary>The lengths of <paramref name="words"/>, each of two letters or more and 62 at most.</summary>
    /// <exception cref="ArgumentException">A word is shorter or longer.</exception>
    public WordLengths(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length is < 2 or > Longest)
            {
                throw new ArgumentException("A word has less than two letters or too many.", nameof(words));
            }

            lengths[PlaceOf(word)] |= 1UL << word.Length;
        }
    }

    /// <summary>The greatest length of at most <paramref name="most"/> letters that words have which begin like <paramref name="word"/>; 0 where none
    /// does.</summary>
    /// <param name="word">A word of any length.</param>
    /// <param name="most">At most 62.</param>
    public int LongestBeginning(ReadOnlySpan<char> word, int most) =>
        word.Length < 2 ? 0 : BitOperations.Log2((lengths[PlaceOf(word)] & ((2UL << most) - 1)) | 1);

    private static int PlaceOf(ReadOnlySpan<char> word) => ((word[0] * 31) + word[1]) & ((1 << Bits) - 1);
}
