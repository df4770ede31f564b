using System.Buffers.Binary;
using System.Text;

namespace Clona.Verifier.Audit;

/// <summary>Reads the fields of a payload in order; once one is missing, everything after it is too.</summary>
internal ref struct PayloadReader(ReadOnlySpan<byte> payload)
{
    private static readonly UTF8Encoding Strict = new(false, true);

    private ReadOnlySpan<byte> rest = payload;

    /// <summary>True once a field was cut off or no valid text.</summary>
    public bool IsBroken { get; private set; }

    public readonly bool IsAtEnd => rest.IsEmpty;

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (IsBroken || count < 0 || count > rest.Length)
        {
            IsBroken = true;
            return default;
        }

        var bytes = rest[..count];
        rest = rest[count..];
        return bytes;
    }

    public byte Byte() => Bytes(1) is [var value] ? value : (byte)0;

    public ushort Short() => Bytes(2) is { Length: 2 } bytes ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : (ushort)0;

    public uint Integer() => Bytes(4) is { Length: 4 } bytes ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : 0;

    public long Long() => Bytes(8) is { Length: 8 } bytes ? BinaryPrimitives.ReadInt64BigEndian(bytes) : 0;

    public string Text()
    {
        var length = Integer();
        var bytes = Bytes(length > int.MaxValue ? -1 : (int)length);
        if (IsBroken || !IsUtf8(bytes))
        {
            IsBroken = true;
            return "";
        }

        return Strict.GetString(bytes);
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);
}
