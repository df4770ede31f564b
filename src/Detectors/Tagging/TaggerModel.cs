using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clona.Detectors.Tagging;

/// <summary>The weights of the tagger.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
internal sealed class TaggerModel
{
    private readonly ReadOnlyMemory<byte> rows;

    private TaggerModel(ReadOnlyMemory<byte> rows, int bits, int edition, int[] transitions, TagCalibration calibration)
    {
        this.rows = rows;
        Bits = bits;
        Edition = edition;
        Transitions = transitions;
        Calibration = calibration;
    }

    /// <summary>Log2 of the number of rows.</summary>
    public int Bits { get; }

    /// <summary>Number of this training; rises with every committed model.</summary>
    public int Edition { get; }

    /// <summary>Scores of a label behind another, from × to.</summary>
    public int[] Transitions { get; }

    /// <summary>What a margin is worth.</summary>
    public TagCalibration Calibration { get; }

    /// <summary>Opens a file that <see cref="TaggerModelWriter"/> wrote; the bytes are kept, not copied.</summary>
    /// <exception cref="ArgumentException">The bytes are no tagger of this version, or are damaged.</exception>
    public static TaggerModel Load(ReadOnlyMemory<byte> file)
    {
        var header = file.Span;
        if (header.Length < TaggerFormat.HeaderLength
            || BinaryPrimitives.ReadUInt32LittleEndian(header) != TaggerFormat.Magic
            || BinaryPrimitives.ReadUInt32LittleEndian(header[4..]) != TaggerFormat.Version
            || BinaryPrimitives.ReadUInt32LittleEndian(header[8..]) != TaggerFormat.FeatureSet)
        {
            throw new ArgumentException("Not a tagger of this version.", nameof(file));
        }

        var bits = BinaryPrimitives.ReadInt32LittleEndian(header[16..]);
        const int start = TaggerFormat.HeaderLength + TaggerFormat.TransitionsLength + TagCalibration.Length;
        if (bits is < TaggerFormat.LeastBits or > TaggerFormat.MostBits
            || file.Length != start + (TaggerFormat.RowLength << bits)
            || TaggerFormat.Checksum(header[TaggerFormat.HeaderLength..])
                != BinaryPrimitives.ReadUInt64LittleEndian(header[24..]))
        {
            throw new ArgumentException("The tagger is damaged.", nameof(file));
        }

        var calibration = TagCalibration.Read(header[(TaggerFormat.HeaderLength + TaggerFormat.TransitionsLength)..]);
        return new TaggerModel(
            file[start..], bits, BinaryPrimitives.ReadInt32LittleEndian(header[12..]), TransitionsOf(header), calibration);
    }

    /// <summary>Adds <paramref name="row"/>, the scores of the labels in one word, to <paramref name="sum"/>.</summary>
    public static Vector128<short> Add(Vector128<short> sum, long row) => sum + Vector128.WidenLower(Vector128.CreateScalar(row).AsSByte());

    /// <summary>All rows.</summary>
    public ReadOnlySpan<byte> Table() => rows.Span;

    /// <summary>All rows, each as one word as it lies in memory.</summary>
    public ReadOnlySpan<long> Rows() => MemoryMarshal.Cast<byte, long>(rows.Span);

    private static int[] TransitionsOf(ReadOnlySpan<byte> header)
    {
        var transitions = new int[TagLabels.Count * TagLabels.Count];
        for (var i = 0; i < transitions.Length; i++)
        {
            var score = BinaryPrimitives.ReadInt32LittleEndian(header[(TaggerFormat.HeaderLength + (i * sizeof(int)))..]);
            var isPossible = TagLabels.MayFollow(i / TagLabels.Count, i % TagLabels.Count);
            transitions[i] = isPossible ? score : TagLabels.Impossible;
        }

        return transitions;
    }
}
