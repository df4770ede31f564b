using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Clona.Verifier.Reading.Security;

/// <summary>Computes the file key for the empty password (ISO 32000-1, 7.6.3.3; ISO 32000-2, 7.6.4.3).</summary>
internal static class FileKey
{
    private static readonly byte[] Padding =
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>Key of revisions 2 to 4; null when the empty password does not open the file.</summary>
    public static byte[]? Compute(SecurityEntries entries, byte[] id)
    {
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, entries.Permissions);
        byte[] seed = [.. Padding, .. entries.Owner.AsSpan(0, Math.Min(32, entries.Owner.Length)), .. permissions, .. id];
        if (entries.Revision >= 4 && !entries.EncryptMetadata)
        {
            seed = [.. seed, 0xFF, 0xFF, 0xFF, 0xFF];
        }

        var key = Digest.Md5(seed);
        for (var round = 0; round < 50 && entries.Revision >= 3; round++)
        {
            key = Digest.Md5(key.AsSpan(0, entries.KeyLength));
        }

        key = key.AsSpan(0, entries.KeyLength).ToArray();
        return IsRight(key, entries, id) ? key : null;
    }

    /// <summary>Key of revisions 5 and 6; null when the empty password does not open the file.</summary>
    public static byte[]? ComputeAes256(SecurityEntries entries)
    {
        if (entries.User.Length < 48 || entries.UserKey.Length < 32)
        {
            return null;
        }

        return Unwrap(entries.User, [], entries.UserKey, entries.Revision)
            ?? Unwrap(entries.Owner, entries.User.AsSpan(0, 48), entries.OwnerKey, entries.Revision);
    }

    /// <summary>The file key by one of the two passwords; the owner's is hashed together with the user's entry.</summary>
    private static byte[]? Unwrap(byte[] entry, ReadOnlySpan<byte> user, byte[] wrapped, int revision) =>
        entry.Length >= 48 && wrapped.Length >= 32
        && Hash(entry.AsSpan(32, 8), user, revision).AsSpan().SequenceEqual(entry.AsSpan(0, 32))
            ? AesReader.Unwrap(Hash(entry.AsSpan(40, 8), user, revision), wrapped.AsSpan(0, 32))
            : null;

    private static bool IsRight(byte[] key, SecurityEntries entries, byte[] id)
    {
        if (entries.User.Length < 16)
        {
            return false;
        }

        if (entries.Revision == 2)
        {
            return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(entries.User.AsSpan(0, Math.Min(32, entries.User.Length)));
        }

        var value = Rc4.Apply(key, Digest.Md5([.. Padding, .. id]));
        for (var round = 1; round <= 19; round++)
        {
            var mixed = (byte)round;
            value = Rc4.Apply(key.Select(part => (byte)(part ^ mixed)).ToArray(), value);
        }

        return value.AsSpan(0, 16).SequenceEqual(entries.User.AsSpan(0, 16));
    }

    /// <summary>Algorithm 2.B for the empty password.</summary>
    private static byte[] Hash(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user, int revision)
    {
        var key = SHA256.HashData((byte[])[.. salt, .. user]);
        var appended = user.ToArray();
        if (revision < 6)
        {
            return key;
        }

        byte last = 0;
        for (var round = 0; round < 64 || last > round - 32; round++)
        {
            var repeated = Enumerable.Repeat((byte[])[.. key, .. appended], 64).SelectMany(part => part).ToArray();
            var mixed = AesReader.Encrypt(key.AsSpan(0, 16), key.AsSpan(16, 16), repeated);
            var kind = mixed.AsSpan(0, 16).ToArray().Sum(part => part) % 3;
            key = kind == 0 ? SHA256.HashData(mixed) : kind == 1 ? SHA384.HashData(mixed) : SHA512.HashData(mixed);
            last = mixed[^1];
        }

        return key.AsSpan(0, 32).ToArray();
    }
}
