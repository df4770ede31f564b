using System.Buffers.Binary;

namespace Clona.Detectors.Lexicon;

/// <summary>Writes the compact lexicon that <see cref="NameLexicon"/> reads.</summary>
/// <remarks>
/// The file is a header of 16 bytes (magic, version, number of slots, number of entries; little-endian) and an
/// open-addressing
/// table of 8-byte slots: 32 bits of the hash of the folded form, 16 bits of the hash of the exact form, 16 bits of
/// facts.
/// No name stands in the file; the same input gives the same bytes.
/// </remarks>
public static class LexiconWriter
{
    internal const uint Magic = 0x4E584C43;
    internal const uint Version = 1;
    internal const int HeaderLength = 16;
    internal const int SlotLength = 8;

    /// <summary>The file for <paramref name="entries"/>: written form (any case) and what is known of it.</summary>
    public static byte[] Write(IReadOnlyDictionary<string, LexiconFacts> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var slotCount = SlotCountFor(entries.Count);
        var file = new byte[HeaderLength + (slotCount * SlotLength)];
        WriteHeader(file, slotCount, entries.Count);
        foreach (var (form, facts) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Place(file.AsSpan(HeaderLength), slotCount, form, facts);
        }

        return file;
    }

    private static int SlotCountFor(int entryCount)
    {
        var slots = 64;
        while (slots < entryCount * 10L / 7)
        {
            slots *= 2;
        }

        return slots;
    }

    private static void WriteHeader(Span<byte> file, int slotCount, int entryCount)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file[4..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(file[8..], slotCount);
        BinaryPrimitives.WriteInt32LittleEndian(file[12..], entryCount);
    }

    private static void Place(Span<byte> slots, int slotCount, string form, LexiconFacts facts)
    {
        var exact = form.ToLowerInvariant();
        var mixed = LexiconHash.Mix(LexiconHash.Of(LetterFolding.Fold(exact)));
        var slot = (int)(mixed & (uint)(slotCount - 1));
        while (BinaryPrimitives.ReadUInt16LittleEndian(slots[((slot * SlotLength) + 6)..]) != 0)
        {
            slot = (slot + 1) & (slotCount - 1);
        }

        var target = slots[(slot * SlotLength)..];
        BinaryPrimitives.WriteUInt32LittleEndian(target, (uint)(mixed >> 32));
        BinaryPrimitives.WriteUInt16LittleEndian(target[4..], ExactTag(LexiconHash.Of(exact)));
        BinaryPrimitives.WriteUInt16LittleEndian(target[6..], (ushort)facts);
    }

    internal static ushort ExactTag(ulong exactHash) => (ushort)(LexiconHash.Mix(exactHash) >> 48);
}
