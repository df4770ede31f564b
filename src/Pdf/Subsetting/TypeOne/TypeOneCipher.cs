using System.Buffers;

namespace Clona.Pdf.Subsetting.TypeOne;

/// <summary>The two ciphers of Type 1 programs (Adobe Type 1 Font Format, chapter 7).</summary>
internal static class TypeOneCipher
{
    public const ushort ProgramKey = 55_665;
    public const ushort OutlineKey = 4330;
    public const int Lead = 4;

    private const int Factor = 52_845;
    private const int Addend = 22_719;

    /// <summary>The plain bytes, those in front included.</summary>
    public static byte[] Decrypt(ReadOnlySpan<byte> cipher, ushort key)
    {
        var plain = new byte[cipher.Length];
        for (var i = 0; i < cipher.Length; i++)
        {
            plain[i] = (byte)(cipher[i] ^ (key >> 8));
            key = unchecked((ushort)(((cipher[i] + key) * Factor) + Addend));
        }

        return plain;
    }

    /// <summary>The cipher of four zeros and <paramref name="plain"/>.</summary>
    public static byte[] Encrypt(ReadOnlySpan<byte> plain, ushort key)
    {
        var cipher = new byte[Lead + plain.Length];
        plain.CopyTo(cipher.AsSpan(Lead));
        for (var i = 0; i < cipher.Length; i++)
        {
            cipher[i] = (byte)(cipher[i] ^ (key >> 8));
            key = unchecked((ushort)(((cipher[i] + key) * Factor) + Addend));
        }

        return cipher;
    }
}
