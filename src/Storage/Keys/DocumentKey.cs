using System.Security.Cryptography;
using System.Text;
using Clona.Storage.Documents;

namespace Clona.Storage.Keys;

/// <summary>The key of one document; whatever is sealed by it dies with it.</summary>
internal sealed class DocumentKey(byte[] bytes)
{
    internal const int Length = 32;

    internal ReadOnlySpan<byte> Bytes => bytes;

    internal static DocumentKey Random() => new(RandomNumberGenerator.GetBytes(Length));

    internal byte[] SealText(DocumentId document, SealedField field, string text) =>
        Seal.Close(bytes, Encoding.UTF8.GetBytes(text), ContextOf(document, field));

    /// <summary>The text; null where it was tampered with or moved from another row.</summary>
    internal string? OpenText(DocumentId document, SealedField field, byte[]? box) =>
        box is not null && Seal.Open(bytes, box, ContextOf(document, field)) is { } plain ? Encoding.UTF8.GetString(plain) : null;

    private static byte[] ContextOf(DocumentId document, SealedField field) =>
        [.. "text"u8, (byte)field, .. document.Value.ToByteArray(bigEndian: true)];
}
