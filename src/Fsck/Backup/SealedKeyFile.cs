using System.Security.Cryptography;
using System.Text;

namespace Clona.Fsck.Backup;

/// <summary>The master key in a file of its own, sealed by a passphrase; belongs elsewhere than the backup.</summary>
/// <remarks>Format: the line <c>CLONA-KEY/1</c>, salt (16), nonce (12), tag (16), sealed key. PBKDF2-SHA-256, AES-256-GCM.</remarks>
internal static class SealedKeyFile
{
    /// <summary>Shortest passphrase, in characters.</summary>
    internal const int MinPassphrase = 12;

    private const int Rounds = 600_000;
    private const int Salt = 16;
    private const int Nonce = 12;
    private const int Tag = 16;

    private static ReadOnlySpan<byte> Header => "CLONA-KEY/1\n"u8;

    internal static void Write(string path, byte[] key, string passphrase)
    {
        var salt = RandomNumberGenerator.GetBytes(Salt);
        var nonce = RandomNumberGenerator.GetBytes(Nonce);
        var box = new byte[key.Length];
        var tag = new byte[Tag];
        using (var cipher = new AesGcm(KeyOf(passphrase, salt), Tag))
        {
            cipher.Encrypt(nonce, key, box, tag, Header);
        }

        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write([.. Header, .. salt, .. nonce, .. tag, .. box]);
        file.Flush(flushToDisk: true);
    }

    /// <summary>The key; null where the file is none or the passphrase is another one.</summary>
    internal static byte[]? Read(string path, string passphrase)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        if (!bytes.StartsWith(Header) || bytes.Length <= Header.Length + Salt + Nonce + Tag)
        {
            return null;
        }

        var rest = bytes[Header.Length..];
        var key = new byte[rest.Length - Salt - Nonce - Tag];
        using var cipher = new AesGcm(KeyOf(passphrase, rest[..Salt]), Tag);
        try
        {
            cipher.Decrypt(rest.Slice(Salt, Nonce), rest[(Salt + Nonce + Tag)..], rest.Slice(Salt + Nonce, Tag), key, Header);
            return key;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] KeyOf(string passphrase, ReadOnlySpan<byte> salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(passphrase), salt, Rounds, HashAlgorithmName.SHA256, 32);
}
