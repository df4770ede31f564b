using System.Security.Cryptography;

namespace Clona.Pipeline.Intake;

/// <summary>A document as it was handed in.</summary>
/// <param name="Path">Where it was read from; may hold a name, so it goes to the terminal of the caller only.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Type">What it is, by content.</param>
public sealed record InputFile(string Path, ReadOnlyMemory<byte> Content, MediaType Type)
{
    /// <summary>SHA-256 of the content; the document's identity in plans, reports and the audit log.</summary>
    public byte[] Sha256 { get; } = SHA256.HashData(Content.Span);

    /// <summary>File name without folder and extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Extension with its dot, lower case.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
