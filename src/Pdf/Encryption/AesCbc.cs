using System.Security.Cryptography;

namespace Clona.Pdf.Encryption;

/// <summary>
/// AES in CBC mode as PDF uses it: sixteen bytes of initial vector, then the data, padded as RFC 8018 has it.
/// </summary>
internal static class AesCbc
{
    private const int Block = 16;

    /// <summary>
    /// Decrypts data that begins with its initial vector; incomplete blocks and impossible paddings are left out.
    /// </summary>
    public static ReadOnlyMemory<byte> DecryptPadded(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        var whole = data.Length / Block * Block;
        if (whole < 2 * Block)
        {
            return default;
        }

        using var aes = Aes.Create();
        aes.SetKey(key);
        var plain = aes.DecryptCbc(data[Block..whole], data[..Block], PaddingMode.None);
        var padding = plain[^1];
        return plain.AsMemory(0, padding is > 0 and <= Block ? plain.Length - padding : plain.Length);
    }

    /// <summary>Decrypts whole blocks with an initial vector of zeros.</summary>
    public static byte[] DecryptBlocks(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.SetKey(key);
        return aes.DecryptCbc(data, stackalloc byte[Block], PaddingMode.None);
    }

    /// <summary>Encrypts whole blocks.</summary>
    public static byte[] EncryptBlocks(ReadOnlySpan<byte> key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.SetKey(key);
        return aes.EncryptCbc(data, vector, PaddingMode.None);
    }
}
