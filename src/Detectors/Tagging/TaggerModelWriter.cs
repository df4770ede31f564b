using System.Buffers.Binary;

namespace Clona.Detectors.Tagging;

/// <summary>Writes the file that <see cref="TaggerModel"/> reads.</summary>
internal static class TaggerModelWriter
{
    /// <summary>The file.</summary>
    /// <param name="edition">Number of the training.</param>
    /// <param name="transitions">Scores of a label behind another, from × to.</param>
    /// <param name="calibration">What a margin is worth.</param>
    /// <param name="rows">Rows of eight signed bytes, a power of two of them.</param>
    public static byte[] Write(int edition, ReadOnlySpan<int> transitions, TagCalibration calibration, ReadOnlySpan<sbyte> rows)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        const int start = TaggerFormat.HeaderLength + TaggerFormat.TransitionsLength;
        var file = new byte[start + TagCalibration.Length + rows.Length];
        var bits = System.Numerics.BitOperations.Log2((uint)(rows.Length / TaggerFormat.RowLength));
        BinaryPrimitives.WriteUInt32LittleEndian(file, TaggerFormat.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), TaggerFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), TaggerFormat.FeatureSet);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), edition);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), bits);
        for (var i = 0; i < transitions.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(
                file.AsSpan(TaggerFormat.HeaderLength + (i * sizeof(int))), transitions[i]);
        }

        calibration.Write(file.AsSpan(start));
        System.Runtime.InteropServices.MemoryMarshal.AsBytes(rows).CopyTo(file.AsSpan(start + TagCalibration.Length));
        var sum = TaggerFormat.Checksum(file.AsSpan(TaggerFormat.HeaderLength));
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(24), sum);
        return file;
    }
}
