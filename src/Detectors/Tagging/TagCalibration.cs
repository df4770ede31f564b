using System.Buffers.Binary;

namespace Clona.Detectors.Tagging;

/// <summary>What a margin of the tagger is worth as evidence, in natural-log odds; measured when the model is
/// trained.</summary>
/// <remarks>Four tables of 16 buckets of margins (<see cref="CalibratedUse"/>), weights in hundredths.</remarks>
internal sealed class TagCalibration
{
    /// <summary>Number of buckets of a table.</summary>
    public const int Buckets = 16;

    /// <summary>Number of tables.</summary>
    public const int Tables = 4;

    /// <summary>Bytes in the model's file.</summary>
    public const int Length = sizeof(int) + (Tables * Buckets * sizeof(short));

    private readonly int width;
    private readonly short[] weights;

    /// <summary>A calibration.</summary>
    /// <param name="width">Width of a bucket in units of the margin, at least 1.</param>
    /// <param name="weights">Hundredths of log odds, table by table, from the lowest margin to the highest.</param>
    public TagCalibration(int width, short[] weights)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Length != Tables * Buckets)
        {
            throw new ArgumentException("A calibration has a weight for every bucket of every table.", nameof(weights));
        }

        this.width = width;
        this.weights = weights;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TagCalibration Read(ReadOnlySpan<byte> content)
    {
        var read = new short[Tables * Buckets];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = BinaryPrimitives.ReadInt16LittleEndian(content[(sizeof(int) + (i * sizeof(short)))..]);
        }

        return new TagCalibration(Math.Max(1, BinaryPrimitives.ReadInt32LittleEndian(content)), read);
    }

    /// <summary>The bucket of <paramref name="margin"/>; the outer ones hold all that lies beyond.</summary>
    public static int BucketOf(int margin, int width) =>
        Math.Clamp((margin >= 0 ? margin / width : ((margin + 1) / width) - 1) + (Buckets / 2), 0, Buckets - 1);

    /// <summary>Log odds that <paramref name="margin"/> adds.</summary>
    public double WeightOf(CalibratedUse use, int margin) =>
        weights[((int)use * Buckets) + BucketOf(margin, width)] / 100.0;

    /// <summary>Writes it into <paramref name="target"/>, <see cref="Length"/> bytes.</summary>
    public void Write(Span<byte> target)
    {
        BinaryPrimitives.WriteInt32LittleEndian(target, width);
        for (var i = 0; i < weights.Length; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(target[(sizeof(int) + (i * sizeof(short)))..], weights[i]);
        }
    }
}
