using System.Runtime.InteropServices;
using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Structure;

/// <summary>Remembers what the lexicon says of the words of one text: several detectors ask of every word with a capital, and most words come again.</summary>
/// <remarks>
/// A slot is found by the word's hash and holds the token at which the word was read, so that another word of the same hash is told from it letter
/// by letter. Belongs to one text at a time.
/// </remarks>
internal sealed class KnownWords
{
    private const int Bits = 10;

    private readonly Slot[] slots = new Slot[1 << Bits];
    private NameLexicon? lexicon;

    /// <summary>What <paramref name="analyzer"/> says of the word at token <paramref name="index"/>.</summary>
    /// <param name="text">The text; always the same until <see cref="Clear"/>.</param>
    /// <param name="index">Index of the token.</param>
    /// <param name="ignoreDiacritics">Whether the word may lack them.</param>
    /// <param name="analyzer">Who knows the words.</param>
    public NameWord Of(TokenizedText text, int index, bool ignoreDiacritics, NameAnalyzer analyzer)
    {
        if (lexicon != analyzer.Lexicon)
        {
            Clear();
            lexicon = analyzer.Lexicon;
        }

        var word = text.TextOf(text.Tokens[index]);
        ref var slot = ref slots[PlaceOf(word)];
        if (slot.Behind == 0 || slot.IgnoresDiacritics != ignoreDiacritics || !text.TextOf(text.Tokens[slot.Behind - 1]).SequenceEqual(word))
        {
            slot = new Slot { Behind = index + 1, IgnoresDiacritics = ignoreDiacritics, Word = analyzer.Analyze(word, ignoreDiacritics) };
        }

        return slot.Word;
    }

    /// <summary>Forgets the text.</summary>
    public void Clear() => Array.Clear(slots);

    private static int PlaceOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(word))
        {
            hash = unchecked((hash ^ unit) * 1099511628211UL);
        }

        return (int)(unchecked(hash * 0x9E3779B97F4A7C15UL) >> (64 - Bits));
    }

    private struct Slot
    {
        // Index behind the token at which the word was read; 0 where the slot is empty.
        public int Behind;
        public bool IgnoresDiacritics;
        public NameWord Word;
    }
}
