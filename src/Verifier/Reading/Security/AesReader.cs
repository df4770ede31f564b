using System.Security.Cryptography;

namespace Clona.Verifier.Reading.Security;

/// <summary>AES-CBC with the initial vector in front (ISO 32000-1, 7.6.2), tolerant of broken padding.</summary>
internal static class AesReader
{
    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> data)
    {
        var whole = (data.Length - 16) / 16 * 16;
        if (whole <= 0)
        {
            return [];
        }

        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(data.Slice(16, whole), data[..16], PaddingMode.None);
        var padding = plain[^1];
        return padding is >= 1 and <= 16 ? plain.AsSpan(0, plain.Length - padding).ToArray() : plain;
    }

    /// <summary>Without padding and with a vector of zeros, as the wrapped file keys are stored.</summary>
    public static byte[] Unwrap(byte[] key, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(data, new byte[16], PaddingMode.None);
    }

    public static byte[] Encrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> vector, byte[] data)
    {
        using var aes = Aes.Create();
        aes.Key = key.ToArray();
        return aes.EncryptCbc(data, vector, PaddingMode.None);
    }
}
