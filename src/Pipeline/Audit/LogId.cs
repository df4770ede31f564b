using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Clona.Pipeline.Audit;

/// <summary>Random 128-bit id of a log, the same in all its records.</summary>
public readonly record struct LogId
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 16;

    private readonly UInt128 value;

    /// <summary>Takes over 16 bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 16 bytes.</exception>
    public LogId(ReadOnlySpan<byte> bytes) => value = BinaryPrimitives.ReadUInt128BigEndian(bytes);

    /// <summary>A new random id.</summary>
    public static LogId Random()
    {
        Span<byte> bytes = stackalloc byte[Length];
        RandomNumberGenerator.Fill(bytes);
        return new LogId(bytes);
    }

    /// <summary>Writes the 16 bytes to the beginning of <paramref name="target"/>.</summary>
    public void CopyTo(Span<byte> target) =>
        BinaryPrimitives.WriteUInt128BigEndian(target, value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => value.ToString("x32", CultureInfo.InvariantCulture);
}
