using System.Numerics;
using System.Runtime.InteropServices;

namespace Clona.Detectors.Lexicon;

/// <summary>What a table says of words, asked for every word of a text: a look-up reads the first and the last letters of the word, and the rest only
/// where both fit.</summary>
/// <typeparam name="T">What is said; <c>default</c> for words that the table does not hold.</typeparam>
/// <remarks>Open addressing, half of the slots at most in use. Immutable and safe for use by several threads.</remarks>
internal sealed class WordMap<T>
    where T : struct
{
    // Code units that are read at once.
    private const int Unit = sizeof(ulong) / sizeof(char);

    private readonly Slot[] slots;
    private readonly int shift;

    /// <summary>A table of <paramref name="words"/>.</summary>
    public WordMap(IReadOnlyDictionary<string, T> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var bits = BitOperations.Log2((uint)Math.Max(1, words.Count)) + 2;
        (slots, shift) = (new Slot[1 << bits], 32 - bits);
        foreach (var (word, value) in words)
        {
            slots[SlotOf(word, HashOf(word))] = new Slot { Word = word, Hash = HashOf(word), Value = value };
        }
    }

    /// <summary>What the table says of <paramref name="word"/>.</summary>
    public T Of(ReadOnlySpan<char> word) => slots[SlotOf(word, HashOf(word))].Value;

    // Where the word stands, or the empty slot where it would.
    private int SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        var slot = (int)(hash >> shift);
        while (slots[slot].Word is { } other && !(slots[slot].Hash == hash && word.SequenceEqual(other)))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        ulong first = 0, last = 0;
        if (word.Length >= Unit)
        {
            var bytes = MemoryMarshal.AsBytes(word);
            (first, last) = (MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]));
        }
        else
        {
            foreach (var letter in word)
            {
                first = (first << 16) | letter;
            }
        }

        return (uint)(unchecked(((first * 0x9E3779B97F4A7C15UL) ^ (BitOperations.RotateLeft(last, 29) + (ulong)word.Length)) * 0xD6E8FEB86659FD93UL) >> 32);
    }

    private struct Slot
    {
        public string? Word;
        public uint Hash;
        public T Value;
    }
}
