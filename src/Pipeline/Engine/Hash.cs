using System.Security.Cryptography;

namespace Clona.Pipeline.Engine;

/// <summary>SHA-256 in the form that reports use.</summary>
public static class Hash
{
    /// <summary>The digest as 64 lower-case hexadecimal digits.</summary>
    public static string Hex(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
