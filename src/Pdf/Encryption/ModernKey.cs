using System.Security.Cryptography;

namespace Clona.Pdf.Encryption;

/// <summary>The file key of revisions 5 and 6 (ISO 32000-2, 7.6.4.3.3 and 7.6.4.3.4), for empty passwords.</summary>
internal static class ModernKey
{
    private const int HashBytes = 32;
    private const int SaltBytes = 8;
    private const int EntryBytes = HashBytes + (2 * SaltBytes);

    /// <summary>
    /// The key, or null where neither the empty user password nor the empty owner password opens the file.
    /// </summary>
    public static byte[]? Derive(EncryptionDictionary dictionary)
    {
        var user = dictionary.Bytes("U");
        return user.Length < EntryBytes ? null
            : KeyOf(dictionary, user, dictionary.Bytes("UE"), [])
            ?? KeyOf(dictionary, dictionary.Bytes("O"), dictionary.Bytes("OE"), user[..EntryBytes]);
    }

    /// <param name="dictionary">The encryption dictionary.</param>
    /// <param name="entry">Hash and salts of the user or of the owner.</param>
    /// <param name="encryptedKey">The file key, encrypted for that person.</param>
    /// <param name="user">The user's entry where the owner's is checked, else nothing.</param>
    private static byte[]? KeyOf(EncryptionDictionary dictionary, byte[] entry, byte[] encryptedKey, byte[] user)
    {
        if (entry.Length < EntryBytes || encryptedKey.Length < HashBytes)
        {
            return null;
        }

        var validationSalt = entry.AsSpan(HashBytes, SaltBytes);
        var keySalt = entry.AsSpan(HashBytes + SaltBytes, SaltBytes);
        var hash = Hash(dictionary.Revision, [.. validationSalt, .. user], user);
        return hash.AsSpan().SequenceEqual(entry.AsSpan(0, HashBytes))
            ? AesCbc.DecryptBlocks(
                Hash(dictionary.Revision, [.. keySalt, .. user], user), encryptedKey.AsSpan(0, HashBytes))
            : null;
    }

    private static byte[] Hash(int revision, byte[] input, byte[] user) =>
        revision == 5 ? SHA256.HashData(input) : HardenedHash(input, user);

    /// <summary>
    /// Algorithm 2.B with an empty password: every round encrypts 64 copies of the last digest and the user's entry.
    /// </summary>
    private static byte[] HardenedHash(byte[] input, byte[] user)
    {
        const int Copies = 64;
        const int LeastRounds = 64;
        const int MostRounds = 4096;
        var digest = SHA256.HashData(input);
        for (var round = 0; round < MostRounds; round++)
        {
            byte[] once = [.. digest, .. user];
            var block = new byte[once.Length * Copies];
            for (var i = 0; i < Copies; i++)
            {
                once.CopyTo(block, i * once.Length);
            }

            var encrypted = AesCbc.EncryptBlocks(digest.AsSpan(0, 16), digest.AsSpan(16, 16), block);
            digest = NextDigest(encrypted);
            if (round + 1 >= LeastRounds && encrypted[^1] <= round + 1 - 32)
            {
                break;
            }
        }

        return digest[..HashBytes];
    }

    // The first sixteen bytes as a number modulo 3: 256 leaves 1, so the sum of the bytes does as well.
    private static byte[] NextDigest(byte[] encrypted) => (encrypted.Take(16).Sum(part => part) % 3) switch
    {
        0 => SHA256.HashData(encrypted),
        1 => SHA384.HashData(encrypted),
        _ => SHA512.HashData(encrypted),
    };
}
