using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Tagging;

namespace Clona.Detectors.Passages;

/// <summary>The learned weights of the features of sensitive passages, and the words at which they are looked for.</summary>
/// <remarks>
/// A table with open addressing: a key of 32 bits, a signed byte for a word inside a passage, one for the first word of a passage, one for its
/// last word, and an empty one; features that were not learned weigh nothing. Little-endian: magic, version, log2 of the number of slots,
/// number of telling words, checksum of what follows, then the hashes of the telling words in rising order and the slots of eight bytes. Immutable
/// and safe for use by several threads.
/// </remarks>
internal sealed class PassageModel
{
    /// <summary>"CLXS".</summary>
    public const uint Magic = 0x53584C43;

    /// <summary>Version of the layout and of the features; rises with every change of <see cref="PassageFeatureReader"/>.</summary>
    public const uint Version = 1;

    /// <summary>Bytes before the telling words.</summary>
    public const int HeaderLength = 24;

    /// <summary>Bytes of a slot.</summary>
    public const int SlotLength = 8;

    /// <summary>Steps of a weight in one unit of the logarithm of odds.</summary>
    public const int Scale = 32;

    private const int MostBits = 17;
    private const int MostTriggers = 1 << 14;

    // 64 kB; of the words that tell nothing one in a hundred gets by.
    private const int TriggerBits = 19;
    private const int FilterBits = 20;

    // Features that are looked up together.
    private const int MostAtOnce = 96;

    private readonly ReadOnlyMemory<byte> slots;
    private readonly int bits;
    private readonly HashFilter triggers = new(TriggerBits);
    private readonly HashFilter filter = new(FilterBits);

    private PassageModel(ReadOnlyMemory<byte> content, int bits, int triggerCount)
    {
        this.bits = bits;
        slots = content[(triggerCount * sizeof(uint))..];
        for (var index = 0; index < triggerCount; index++)
        {
            triggers.Add(BinaryPrimitives.ReadUInt32LittleEndian(content.Span[(index * sizeof(uint))..]));
        }

        var count = 0;
        for (var slot = 0; slot < slots.Length; slot += SlotLength)
        {
            var key = BinaryPrimitives.ReadUInt32LittleEndian(slots.Span[slot..]);
            if (key != 0)
            {
                filter.Add(Spread(key));
                count++;
            }
        }

        // A search for an unknown key ends at an empty slot.
        if (count == slots.Length / SlotLength)
        {
            throw new ArgumentException("The model of sensitive passages is damaged.", nameof(content));
        }
    }

    /// <summary>Words at which passages are looked for, by <see cref="TriggerOf"/>.</summary>
    public HashFilter Triggers => triggers;

    /// <summary>The hash of a telling word by that of its stem.</summary>
    public static uint TriggerOf(ulong stem) => (uint)(LexiconHash.Mix(stem) >> 32);

    /// <summary>Opens a file that <see cref="Write"/> made; the bytes are kept, not copied.</summary>
    /// <exception cref="ArgumentException">The bytes are no model of this version, or are damaged.</exception>
    public static PassageModel Load(ReadOnlyMemory<byte> file)
    {
        var header = file.Span;
        if (header.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic
            || BinaryPrimitives.ReadUInt32LittleEndian(header[4..]) != Version)
        {
            throw new ArgumentException("Not a model of sensitive passages of this version.", nameof(file));
        }

        var size = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        var count = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        if (size is < 1 or > MostBits || count is < 0 or > MostTriggers || file.Length != HeaderLength + (count * sizeof(uint)) + (SlotLength << size)
            || TaggerFormat.Checksum(header[HeaderLength..]) != BinaryPrimitives.ReadUInt64LittleEndian(header[16..]))
        {
            throw new ArgumentException("The model of sensitive passages is damaged.", nameof(file));
        }

        return new PassageModel(file[HeaderLength..], size, count);
    }

    /// <summary>The file of these weights.</summary>
    /// <param name="telling">Hashes of the telling words.</param>
    /// <param name="weights">For each feature the weights inside, first and last, in steps of <see cref="Scale"/>.</param>
    /// <exception cref="ArgumentException">More than <see cref="Load"/> takes.</exception>
    public static byte[] Write(IReadOnlyCollection<uint> telling, IReadOnlyDictionary<uint, PassageScore> weights)
    {
        ArgumentNullException.ThrowIfNull(telling);
        ArgumentNullException.ThrowIfNull(weights);
        var size = 4;
        while (1 << size < weights.Count + (weights.Count / 4))
        {
            size++;
        }

        if (size > MostBits || telling.Count > MostTriggers)
        {
            throw new ArgumentException("Too much for a model of sensitive passages.", nameof(weights));
        }

        var file = new byte[HeaderLength + (telling.Count * sizeof(uint)) + (SlotLength << size)];
        var at = HeaderLength;
        foreach (var word in telling.Order())
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), word);
            at += sizeof(uint);
        }

        var table = file.AsSpan(at);
        foreach (var (feature, row) in weights.OrderBy(pair => pair.Key))
        {
            var slot = table[(SlotOf(table, KeyOf(feature), size) * SlotLength)..];
            BinaryPrimitives.WriteUInt32LittleEndian(slot, KeyOf(feature));
            (slot[4], slot[5], slot[6]) = ((byte)(sbyte)row.Inside, (byte)(sbyte)row.First, (byte)(sbyte)row.Last);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), size);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), telling.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), TaggerFormat.Checksum(file.AsSpan(HeaderLength)));
        return file;
    }

    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public PassageScore Score(ReadOnlySpan<uint> features)
    {
        var score = default(PassageScore);
        for (; features.Length > MostAtOnce; features = features[MostAtOnce..])
        {
            score = Add(score, features[..MostAtOnce]);
        }

        return Add(score, features);
    }

    // In passes over a few features each, so that the processor waits for many places of tables larger than its cache at once: those that may be
    // known, without a branch that nobody can foresee; what stands where they would stand; their weights.
    private PassageScore Add(PassageScore score, ReadOnlySpan<uint> features)
    {
        var table = MemoryMarshal.Cast<byte, ulong>(slots.Span);
        Span<uint> keys = stackalloc uint[MostAtOnce];
        Span<ulong> rows = stackalloc ulong[MostAtOnce];
        var count = 0;
        foreach (var feature in features)
        {
            keys[count] = KeyOf(feature);
            count += filter.MayHold(Spread(keys[count])) ? 1 : 0;
        }

        for (var i = 0; i < count; i++)
        {
            rows[i] = table[HomeOf(keys[i], bits)];
        }

        var (inside, first, last) = (score.Inside, score.First, score.Last);
        for (var i = 0; i < count; i++)
        {
            // The weights lie above the key; an empty slot holds zeros.
            var row = (uint)rows[i] == keys[i] ? rows[i] : table[SlotOf(slots.Span, keys[i], bits)];
            inside += (sbyte)(row >> 32);
            first += (sbyte)(row >> 40);
            last += (sbyte)(row >> 48);
        }

        return new PassageScore(inside, first, last);
    }

    // An empty slot has the key 0.
    private static uint KeyOf(uint feature) => feature == 0 ? 1 : feature;

    private static uint Spread(uint key) => unchecked(key * 0x9E3779B1u);

    private static int HomeOf(uint key, int bits) => (int)(Spread(key) >> (32 - bits));

    private static int SlotOf(ReadOnlySpan<byte> table, uint key, int bits)
    {
        var mask = (1 << bits) - 1;
        for (var slot = HomeOf(key, bits); ; slot = (slot + 1) & mask)
        {
            var found = BinaryPrimitives.ReadUInt32LittleEndian(table[(slot * SlotLength)..]);
            if (found == 0 || found == key)
            {
                return slot;
            }
        }
    }
}
