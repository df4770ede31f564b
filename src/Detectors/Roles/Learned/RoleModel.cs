using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Tagging;

namespace Clona.Detectors.Roles.Learned;

/// <summary>The learned weights of the features of roles.</summary>
/// <remarks>
/// A table with open addressing: a key of 32 bits and a signed byte for each role; features that were not learned weigh
/// nothing. Little-endian: magic, version, log2 of the number of slots, checksum of the slots, then slots of sixteen bytes. Immutable and safe for use by
/// several threads.
/// </remarks>
internal sealed class RoleModel
{
    /// <summary>"CLXR".</summary>
    public const uint Magic = 0x52584C43;

    /// <summary>Version of the layout and of the features; rises with every change of <see cref="RoleFeatureReader"/>.</summary>
    public const uint Version = 10;

    /// <summary>Bytes before the slots.</summary>
    public const int HeaderLength = 24;

    /// <summary>Bytes of a slot.</summary>
    public const int SlotLength = 16;

    /// <summary>Steps of a weight in one unit of the logarithm of odds.</summary>
    public const int Scale = 32;

    private const int MostBits = 20;

    // 512 kB: of the features that were not learned one in eleven gets by.
    private const int FilterBits = 22;

    // Features that are looked up together.
    private const int MostAtOnce = 256;

    private readonly ReadOnlyMemory<byte> slots;
    private readonly int bits;
    private readonly HashFilter filter = new(FilterBits);

    private RoleModel(ReadOnlyMemory<byte> slots, int bits)
    {
        (this.slots, this.bits) = (slots, bits);
        for (var slot = 0; slot < slots.Length; slot += SlotLength)
        {
            var key = BinaryPrimitives.ReadUInt32LittleEndian(slots.Span[slot..]);
            if (key != 0)
            {
                filter.Add(Spread(key));
            }
        }
    }

    /// <summary>Opens a file that <see cref="Write"/> made; the bytes are kept, not copied.</summary>
    /// <exception cref="ArgumentException">The bytes are no model of this version, or are damaged.</exception>
    public static RoleModel Load(ReadOnlyMemory<byte> file)
    {
        var header = file.Span;
        if (header.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic
            || BinaryPrimitives.ReadUInt32LittleEndian(header[4..]) != Version)
        {
            throw new ArgumentException("Not a model of roles of this version.", nameof(file));
        }

        var size = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (size is < 1 or > MostBits || file.Length != HeaderLength + (SlotLength << size)
            || TaggerFormat.Checksum(header[HeaderLength..]) != BinaryPrimitives.ReadUInt64LittleEndian(header[16..]))
        {
            throw new ArgumentException("The model of roles is damaged.", nameof(file));
        }

        return new RoleModel(file[HeaderLength..], size);
    }

    /// <summary>The file of these weights.</summary>
    /// <param name="weights">For each feature the weights of all roles, in steps of <see cref="Scale"/>.</param>
    public static byte[] Write(IReadOnlyDictionary<uint, sbyte[]> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var size = 4;
        while (1 << size < weights.Count + (weights.Count / 3))
        {
            size++;
        }

        var file = new byte[HeaderLength + (SlotLength << size)];
        var table = file.AsSpan(HeaderLength);
        foreach (var (feature, row) in weights.OrderBy(pair => pair.Key))
        {
            var slot = SlotOf(table, KeyOf(feature), size);
            BinaryPrimitives.WriteUInt32LittleEndian(table[(slot * SlotLength)..], KeyOf(feature));
            for (var role = 0; role < RoleClasses.Count; role++)
            {
                table[(slot * SlotLength) + sizeof(uint) + role] = (byte)row[role];
            }
        }

        BinaryPrimitives.WriteUInt32LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), size);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), TaggerFormat.Checksum(table));
        return file;
    }

    /// <summary>Adds the weights of <paramref name="features"/> to the scores of each role.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        Span<Vector128<int>> sums = stackalloc Vector128<int>[3];
        sums.Clear();
        for (; features.Length > MostAtOnce; features = features[MostAtOnce..])
        {
            AddRows(features[..MostAtOnce], sums);
        }

        AddRows(features, sums);
        var added = MemoryMarshal.Cast<Vector128<int>, int>(sums);
        for (var role = 0; role < RoleClasses.Count; role++)
        {
            scores[role] += added[role];
        }
    }

    // In three passes over a few features each, so that the processor waits for many places of tables larger than its cache at once:
    // those that may be known, without a branch that nobody can foresee; where they would stand; their rows.
    private void AddRows(ReadOnlySpan<uint> features, Span<Vector128<int>> sums)
    {
        var table = slots.Span;
        Span<uint> keys = stackalloc uint[MostAtOnce];
        Span<uint> firsts = stackalloc uint[MostAtOnce];
        var count = 0;
        foreach (var feature in features)
        {
            keys[count] = KeyOf(feature);
            count += filter.MayHold(Spread(keys[count])) ? 1 : 0;
        }

        for (var i = 0; i < count; i++)
        {
            firsts[i] = KeyAt(table, HomeOf(keys[i], bits));
        }

        for (var i = 0; i < count; i++)
        {
            var slot = firsts[i] == keys[i] ? HomeOf(keys[i], bits) : SlotOf(table, keys[i], bits);
            var row = Vector128.Create(table.Slice(slot * SlotLength, SlotLength)).AsSByte();
            if (row.AsUInt32()[0] != 0)
            {
                var (low, high) = Vector128.Widen(row);
                sums[0] += Vector128.WidenUpper(low);
                sums[1] += Vector128.WidenLower(high);
                sums[2] += Vector128.WidenUpper(high);
            }
        }
    }

    // An empty slot has the key 0.
    private static uint KeyOf(uint feature) => feature == 0 ? 1 : feature;

    private static uint Spread(uint key) => unchecked(key * 0x9E3779B1u);

    private static int HomeOf(uint key, int bits) => (int)(Spread(key) >> (32 - bits));

    private static uint KeyAt(ReadOnlySpan<byte> table, int slot) => BinaryPrimitives.ReadUInt32LittleEndian(table[(slot * SlotLength)..]);

    private static int SlotOf(ReadOnlySpan<byte> table, uint key, int bits)
    {
        var mask = (1 << bits) - 1;
        for (var slot = HomeOf(key, bits); ; slot = (slot + 1) & mask)
        {
            var found = KeyAt(table, slot);
            if (found == 0 || found == key)
            {
                return slot;
            }
        }
    }
}
