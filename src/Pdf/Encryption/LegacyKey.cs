using System.Buffers.Binary;

namespace Clona.Pdf.Encryption;

/// <summary>The file key of revisions 2 to 4 (ISO 32000-2, 7.6.4.3.2 and 7.6.4.4), for empty passwords.</summary>
internal static class LegacyKey
{
    private const int PasswordBytes = 32;
    private const int ComparedBytes = 16;
    private const int LastRound = 19;

    // The padding string stands for the empty password.
    private static readonly byte[] Padding =
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>
    /// The key, or null where neither the empty user password nor the empty owner password opens the file.
    /// </summary>
    /// <param name="dictionary">The encryption dictionary.</param>
    /// <param name="keyBytes">Length of the key.</param>
    public static byte[]? Derive(EncryptionDictionary dictionary, int keyBytes)
    {
        var owner = dictionary.Bytes("O");
        var user = dictionary.Bytes("U");
        if (owner.Length < PasswordBytes || user.Length < ComparedBytes)
        {
            return null;
        }

        owner = owner[..PasswordBytes];
        return KeyOfPassword(Padding) ?? KeyOfPassword(UserPassword(dictionary, owner, keyBytes));

        byte[]? KeyOfPassword(byte[] password)
        {
            var key = Key(dictionary, password, owner, keyBytes);
            return IsUserKey(dictionary, key, user) ? key : null;
        }
    }

    private static byte[] Key(EncryptionDictionary dictionary, byte[] password, byte[] owner, int keyBytes)
    {
        var permissions = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(permissions, dictionary.Permissions);
        byte[] metadata = dictionary.Revision >= 4 && !dictionary.EncryptsMetadata ? [0xFF, 0xFF, 0xFF, 0xFF] : [];
        var digest = Md5.Hash(password, owner, permissions, dictionary.FirstIdentifier, metadata);
        return Stretched(dictionary, digest, keyBytes);
    }

    // The owner entry is the user password, encrypted with a key made of the owner password.
    private static byte[] UserPassword(EncryptionDictionary dictionary, byte[] owner, int keyBytes)
    {
        var key = Stretched(dictionary, Md5.Hash(Padding), keyBytes);
        var password = owner;
        for (var round = dictionary.Revision < 3 ? 0 : LastRound; round >= 0; round--)
        {
            password = Rc4.Apply(KeyOfRound(key, round), password);
        }

        return password;
    }

    private static byte[] Stretched(EncryptionDictionary dictionary, byte[] digest, int keyBytes)
    {
        const int Rounds = 50;
        for (var i = 0; i < Rounds && dictionary.Revision >= 3; i++)
        {
            digest = Md5.Hash(digest[..keyBytes]);
        }

        return digest[..keyBytes];
    }

    private static bool IsUserKey(EncryptionDictionary dictionary, byte[] key, byte[] user)
    {
        var value = dictionary.Revision < 3 ? Padding : Md5.Hash(Padding, dictionary.FirstIdentifier);
        for (var round = 0; round <= (dictionary.Revision < 3 ? 0 : LastRound); round++)
        {
            value = Rc4.Apply(KeyOfRound(key, round), value);
        }

        return value.AsSpan(0, ComparedBytes).SequenceEqual(user.AsSpan(0, ComparedBytes));
    }

    private static byte[] KeyOfRound(byte[] key, int round) => [.. key.Select(part => (byte)(part ^ round))];
}
