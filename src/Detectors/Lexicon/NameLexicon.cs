using System.Buffers.Binary;

namespace Clona.Detectors.Lexicon;

/// <summary>Known given names, surnames, places and ordinary words; asked by hash, holds no readable name.</summary>
/// <remarks>Immutable and safe for use by several threads. Loading reads every slot once.</remarks>
public sealed class NameLexicon
{
    // 64 kB.
    private const int FilterBits = 19;

    private readonly ReadOnlyMemory<byte> slots;
    private readonly int mask;
    private readonly HashFilter filter;

    private NameLexicon(ReadOnlyMemory<byte> slots, int slotCount, int entryCount)
    {
        this.slots = slots;
        mask = slotCount - 1;
        EntryCount = entryCount;
        filter = FilterOf(slots.Span);
    }

    /// <summary>Number of written forms.</summary>
    public int EntryCount { get; }

    /// <summary>Opens a file that <see cref="LexiconWriter"/> wrote; the bytes are kept, not copied.</summary>
    /// <exception cref="ArgumentException">The bytes are no lexicon of this version.</exception>
    public static NameLexicon Load(ReadOnlyMemory<byte> file)
    {
        var header = file.Span;
        if (header.Length < LexiconWriter.HeaderLength
            || BinaryPrimitives.ReadUInt32LittleEndian(header) != LexiconWriter.Magic
            || BinaryPrimitives.ReadUInt32LittleEndian(header[4..]) != LexiconWriter.Version)
        {
            throw new ArgumentException("Not a lexicon of this version.", nameof(file));
        }

        var slotCount = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        var entryCount = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        CheckSizes(file.Length, slotCount, entryCount);
        return new NameLexicon(file[LexiconWriter.HeaderLength..], slotCount, entryCount);
    }

    /// <summary>Whether a form may be known; most that are not are told here, without a look into the table.</summary>
    /// <param name="foldedHash">Hash of the folded form.</param>
    internal bool MayHold(ulong foldedHash) => filter.MayHold(TagOf(LexiconHash.Mix(foldedHash)));

    /// <summary>What is known of a form, given by the hashes of its folded and of its exact lower-case
    /// spelling.</summary>
    /// <param name="foldedHash">Hash of the folded form.</param>
    /// <param name="exactHash">Hash of the lower-case form with diacritics.</param>
    /// <param name="folded">Union over all forms that differ in diacritics only.</param>
    /// <returns>Facts of exactly this spelling.</returns>
    internal LexiconFacts Find(ulong foldedHash, ulong exactHash, out LexiconFacts folded)
    {
        var mixed = LexiconHash.Mix(foldedHash);
        var tag = TagOf(mixed);
        var exactTag = LexiconWriter.ExactTag(exactHash);
        var table = slots.Span;
        var exact = folded = LexiconFacts.None;
        for (var slot = (int)mixed & mask; ; slot = (slot + 1) & mask)
        {
            var entry = BinaryPrimitives.ReadUInt64LittleEndian(table[(slot * LexiconWriter.SlotLength)..]);
            var facts = (LexiconFacts)(entry >> 48);
            if (facts == LexiconFacts.None)
            {
                return exact;
            }

            if ((uint)entry == tag)
            {
                folded |= facts;
                exact |= (ushort)(entry >> 32) == exactTag ? facts : LexiconFacts.None;
            }
        }
    }

    private static uint TagOf(ulong mixed) => (uint)(mixed >> 32);

    private static HashFilter FilterOf(ReadOnlySpan<byte> table)
    {
        var tags = new HashFilter(FilterBits);
        for (var slot = 0; slot < table.Length; slot += LexiconWriter.SlotLength)
        {
            var entry = BinaryPrimitives.ReadUInt64LittleEndian(table[slot..]);
            if (entry >> 48 != 0)
            {
                tags.Add((uint)entry);
            }
        }

        return tags;
    }

    // An empty slot has to remain, or a search for a missing name would never end.
    private static void CheckSizes(int length, int slotCount, int entryCount)
    {
        var expected = LexiconWriter.HeaderLength + ((long)slotCount * LexiconWriter.SlotLength);
        if (slotCount <= 0 || (slotCount & (slotCount - 1)) != 0 || entryCount >= slotCount || expected != length)
        {
            throw new ArgumentException("The lexicon is damaged.", nameof(length));
        }
    }
}
