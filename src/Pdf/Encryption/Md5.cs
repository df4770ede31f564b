using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Clona.Pdf.Encryption;

/// <summary>The digest that the key derivation of old files is defined by; it protects nothing here.</summary>
internal static class Md5
{
    /// <summary>Length of a digest.</summary>
    public const int Bytes = 16;

    /// <summary>The digest of the parts, one after the other.</summary>
    [SuppressMessage(
        "Security",
        "CA5351:Do Not Use Broken Cryptographic Algorithms",
        Justification = "ISO 32000-2, 7.6.3.2 and 7.6.4.3 prescribe it for reading.")]
    public static byte[] Hash(params ReadOnlySpan<byte[]> parts)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        foreach (var part in parts)
        {
            digest.AppendData(part);
        }

        return digest.GetHashAndReset();
    }
}
