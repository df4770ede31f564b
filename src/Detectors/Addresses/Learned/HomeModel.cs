using System.Buffers.Binary;
using Clona.Detectors.Tagging;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>The learned weights of the features of homes.</summary>
/// <remarks>
/// A signed byte for each value of the highest bits of a feature: features that share one share its weight, also while it is learned. Little-endian: magic,
/// version, log2 of the number of weights, checksum of the weights, weights. Immutable and safe for use by several threads.
/// </remarks>
internal sealed class HomeModel
{
    /// <summary>"CLXH".</summary>
    public const uint Magic = 0x48584C43;

    /// <summary>Version of the layout and of the features; rises with every change of <see cref="HomeFeatureReader"/>.</summary>
    public const uint Version = 1;

    /// <summary>Bytes before the weights.</summary>
    public const int HeaderLength = 24;

    /// <summary>Steps of a weight in one unit of the logarithm of odds.</summary>
    public const int Scale = 64;

    /// <summary>Log2 of the number of weights that are learned.</summary>
    public const int Bits = 20;

    private readonly ReadOnlyMemory<byte> weights;

    private HomeModel(ReadOnlyMemory<byte> weights) => this.weights = weights;

    /// <summary>Place of the weight of a feature.</summary>
    public static int SlotOf(uint feature) => (int)(feature >> (32 - Bits));

    /// <summary>Opens a file that <see cref="Write"/> made; the bytes are kept, not copied.</summary>
    /// <exception cref="ArgumentException">The bytes are no model of this version, or are damaged.</exception>
    public static HomeModel Load(ReadOnlyMemory<byte> file)
    {
        var header = file.Span;
        if (header.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic
            || BinaryPrimitives.ReadUInt32LittleEndian(header[4..]) != Version)
        {
            throw new ArgumentException("Not a model of homes of this version.", nameof(file));
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(header[8..]) != Bits || file.Length != HeaderLength + (1 << Bits)
            || TaggerFormat.Checksum(header[HeaderLength..]) != BinaryPrimitives.ReadUInt64LittleEndian(header[16..]))
        {
            throw new ArgumentException("The model of homes is damaged.", nameof(file));
        }

        return new HomeModel(file[HeaderLength..]);
    }

    /// <summary>The file of these weights.</summary>
    /// <param name="weights">A weight for each slot, in steps of <see cref="Scale"/>.</param>
    public static byte[] Write(ReadOnlySpan<sbyte> weights)
    {
        if (weights.Length != 1 << Bits)
        {
            throw new ArgumentException("Not a weight for each slot.", nameof(weights));
        }

        var file = new byte[HeaderLength + weights.Length];
        var table = file.AsSpan(HeaderLength);
        for (var slot = 0; slot < weights.Length; slot++)
        {
            table[slot] = unchecked((byte)weights[slot]);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), Bits);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), TaggerFormat.Checksum(table));
        return file;
    }

    /// <summary>How much speaks for a home, in steps of <see cref="Scale"/>: above nothing somebody rather lives there.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        var table = weights.Span;
        var sum = 0;
        foreach (var feature in features)
        {
            sum += unchecked((sbyte)table[SlotOf(feature)]);
        }

        return sum;
    }
}
