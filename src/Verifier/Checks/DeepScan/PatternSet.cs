using System.Buffers.Binary;
using System.Numerics;

namespace Clona.Verifier.Checks.DeepScan;

/// <summary>The forms of all secrets as bytes, ASCII letters in lower case, each once.</summary>
/// <remarks>A thousand secrets have a few hundred thousand forms, so they stand one behind the other in one array.</remarks>
internal sealed class PatternSet
{
    /// <summary>Fewer bytes say nothing.</summary>
    public const int MinLength = 4;

    /// <summary>Fewer bytes occur by chance in compressed data, font programs and pixels.</summary>
    public const int MinBinaryLength = 6;

    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    private static readonly byte[] Folded = [.. Enumerable.Range(0, 256).Select(value => FoldSlowly((byte)value))];

    // What a secret takes: room for it at once spares copying.
    private const int FormsOfSecret = 256;
    private const int BytesOfSecret = 4096;
    private const int MaxSecretsAtOnce = 2048;

    private readonly List<(int Start, int Length, bool IsForBinary)> patterns;
    private byte[] bytes;
    private int[] slots;
    private int used;

    /// <summary>A set with room for the forms of <paramref name="secrets"/>.</summary>
    public PatternSet(int secrets = 0)
    {
        var expected = Math.Clamp(secrets, 1, MaxSecretsAtOnce);
        patterns = new(expected * FormsOfSecret);
        bytes = new byte[expected * BytesOfSecret];
        slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)(expected * FormsOfSecret * 2))];
    }

    /// <summary>How many patterns there are.</summary>
    public int Count => patterns.Count;

    /// <summary>Letters of ASCII in lower case, all other bytes as they are; by the byte.</summary>
    public static ReadOnlySpan<byte> Fold => Folded;

    /// <summary>The bytes of a pattern.</summary>
    public ReadOnlySpan<byte> this[int index] => bytes.AsSpan(patterns[index].Start, patterns[index].Length);

    /// <summary>Whether a pattern is long and varied enough to be sought where bytes are arbitrary.</summary>
    public bool IsForBinary(int index) => patterns[index].IsForBinary;

    /// <summary>Adds a pattern, unless it is too short or there already.</summary>
    public void Add(ReadOnlySpan<byte> pattern)
    {
        if (pattern.Length < MinLength)
        {
            return;
        }

        if (bytes.Length - used < pattern.Length)
        {
            Array.Resize(ref bytes, (2 * bytes.Length) + pattern.Length);
        }

        var folded = bytes.AsSpan(used, pattern.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            folded[i] = Folded[pattern[i]];
        }

        ref var slot = ref slots[SlotOf(folded)];
        if (slot == 0)
        {
            patterns.Add((used, pattern.Length, pattern.Length >= MinBinaryLength && IsVaried(folded)));
            slot = patterns.Count;
            used += pattern.Length;
            GrowSlots();
        }
    }

    private static byte FoldSlowly(byte value) => value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;

    /// <summary>At least three kinds of bytes besides zero.</summary>
    private static bool IsVaried(ReadOnlySpan<byte> pattern)
    {
        var rest = pattern.TrimStart((byte)0);
        var first = rest.IsEmpty ? (byte)0 : rest[0];
        var next = rest.IndexOfAnyExcept((byte)0, first);
        return next >= 0 && rest[next..].IndexOfAnyExcept((byte)0, first, rest[next]) >= 0;
    }

    private static ulong Hash(ReadOnlySpan<byte> pattern)
    {
        var hash = (ulong)pattern.Length;
        for (; pattern.Length >= sizeof(ulong); pattern = pattern[sizeof(ulong)..])
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(pattern));
        }

        foreach (var value in pattern)
        {
            hash = (hash << 8) ^ (hash >> 56) ^ value;
        }

        return Mix(hash);
    }

    private static ulong Mix(ulong value) => unchecked((value ^ (value >> 29)) * Factor);

    /// <summary>The slot of an equal pattern, or the free one for it.</summary>
    private int SlotOf(ReadOnlySpan<byte> pattern)
    {
        var mask = slots.Length - 1;
        var slot = (int)(Hash(pattern) >> 33) & mask;
        while (slots[slot] != 0 && !this[slots[slot] - 1].SequenceEqual(pattern))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void GrowSlots()
    {
        if (2 * patterns.Count < slots.Length)
        {
            return;
        }

        slots = new int[4 * slots.Length];
        for (var i = 0; i < patterns.Count; i++)
        {
            slots[SlotOf(this[i])] = i + 1;
        }
    }
}
