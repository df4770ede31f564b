using System.Runtime.CompilerServices;

namespace Clona.Detectors.Lexicon;

/// <summary>The hash that stands for a word in the lexicon file; part of the format, so it never changes within a
/// version.</summary>
/// <remarks>FNV-1a over UTF-16 code units: it can be continued, so one pass over a word serves every suffix
/// rule.</remarks>
internal static class LexiconHash
{
    /// <summary>Hash of the empty word.</summary>
    public const ulong Empty = 14695981039346656037UL;

    private const ulong Prime = 1099511628211UL;

    /// <summary>The hash of what <paramref name="hash"/> stands for, followed by <paramref name="letter"/>.</summary>
    public static ulong Append(ulong hash, char letter) => unchecked((hash ^ letter) * Prime);

    /// <summary>The hash of what <paramref name="hash"/> stands for, followed by <paramref name="letters"/>.</summary>
    public static ulong Append(ulong hash, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            hash = Append(hash, letter);
        }

        return hash;
    }

    /// <summary>The hash of a whole word.</summary>
    public static ulong Of(ReadOnlySpan<char> word) => Append(Empty, word);

    /// <summary>Spreads a hash so that all its bits may be used as an index (finaliser of SplitMix64).</summary>
    /// <remarks>Inlined, since every feature of a word and of a mention passes through it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
            return hash ^ (hash >> 31);
        }
    }
}
