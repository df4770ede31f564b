using System.Security.Cryptography;

namespace Clona.Pipeline.Release;

/// <summary>One file that leaves.</summary>
/// <param name="Name">Public file name; holds no removed value.</param>
/// <param name="MediaType">Media type, such as <c>application/pdf</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Name, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>SHA-256 of the content.</summary>
    public byte[] Sha256 { get; } = SHA256.HashData(Content.Span);
}
