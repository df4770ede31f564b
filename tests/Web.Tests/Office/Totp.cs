using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Clona.Web.Tests.Office;

/// <summary>The authenticator of a made-up person: RFC 6238 with SHA-1, six digits, thirty seconds.</summary>
internal static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    // Authenticators compute with SHA-1 (RFC 6238, appendix A); the server's own code does not come near it.
#pragma warning disable CA5350
    public static string CodeOf(string secret, int step = 0)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + step);
        var hash = HMACSHA1.HashData(Decode(secret.Replace(" ", string.Empty, StringComparison.Ordinal)), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

#pragma warning restore CA5350

    private static byte[] Decode(string text)
    {
        var bits = string.Concat(text.TrimEnd('=').Select(letter =>
            Convert.ToString(Base32.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2))];
    }
}
