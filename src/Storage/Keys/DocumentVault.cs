using Clona.Storage.Blobs;
using Clona.Storage.Documents;
using Clona.Storage.Model;

namespace Clona.Storage.Keys;

/// <summary>Opens and closes what is sealed with a document's key.</summary>
internal sealed class DocumentVault(MasterKey master, BlobStore blobs)
{
    internal byte[] Wrap(DocumentId document, DocumentKey key) => master.Wrap(document, key);

    /// <summary>The document's key; null once it is erased.</summary>
    /// <exception cref="InvalidDataException">The key was sealed by another master key or tampered with.</exception>
    internal DocumentKey? KeyOf(DocumentRow row) => row.WrappedKey is null
        ? null
        : master.Unwrap(row.DocumentId, row.WrappedKey) ?? throw new InvalidDataException("A document's key cannot be opened.");

    internal string Write(DocumentRow row, ReadOnlySpan<byte> content) => blobs.Write(row.DocumentId, LivingKeyOf(row), content);

    /// <summary>A blob's plain content; null where the row names none or the document is erased.</summary>
    /// <exception cref="InvalidDataException">The blob is missing or not what its name says.</exception>
    internal ReadOnlyMemory<byte>? Read(DocumentRow row, string? sha256)
    {
        if (sha256 is null || KeyOf(row) is not { } key)
        {
            return null;
        }

        return blobs.Read(row.DocumentId, key, sha256) ?? throw new InvalidDataException("A blob is missing or damaged.");
    }

    internal byte[] SealText(DocumentRow row, SealedField field, string text) =>
        LivingKeyOf(row).SealText(row.DocumentId, field, text);

    /// <summary>The text; empty where there is none or the document is erased.</summary>
    internal string OpenText(DocumentRow row, SealedField field, byte[]? box) =>
        KeyOf(row)?.OpenText(row.DocumentId, field, box) ?? string.Empty;

    internal void Remove(DocumentId document) => blobs.Remove(document);

    private DocumentKey LivingKeyOf(DocumentRow row) =>
        KeyOf(row) ?? throw new InvalidOperationException("The document is erased.");
}
