using System.Buffers;
using System.Security.Cryptography;
using Clona.Storage.Documents;
using Clona.Storage.Keys;

namespace Clona.Storage.Blobs;

/// <summary>Encrypted files, named by the SHA-256 of their plain content, one folder for each document.</summary>
/// <remarks>
/// A write is this protocol: 1. temporary name, write, flush; if we die here, a file <c>.tmp-*</c> is left, which the sweep
/// removes. 2. Rename, flush the folder; if we die here, a sound blob is left that no row names; doing the work again needs it.
/// 3. Only then the caller commits the row. Safe for use by several threads.
/// </remarks>
public sealed class BlobStore(string folder)
{
    internal const string TemporaryPrefix = ".tmp-";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    internal string Folder { get; } = folder;

    internal string FolderOf(DocumentId document) => Path.Join(Folder, document.ToString());

    internal string PathOf(DocumentId document, string sha256) => Path.Join(FolderOf(document), Checked(sha256));

    /// <summary>Stores <paramref name="content"/> and gives its name.</summary>
    internal string Write(DocumentId document, DocumentKey key, ReadOnlySpan<byte> content)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        if (Read(document, key, sha256) is not null)
        {
            return sha256;
        }

        Directory.CreateDirectory(FolderOf(document));
        var temporary = Path.Join(FolderOf(document), TemporaryPrefix + Guid.NewGuid().ToString("N"));
        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            stream.Write(Seal.Close(key.Bytes, content, ContextOf(document, sha256)));
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, PathOf(document, sha256), overwrite: true);
        FolderFlush.Flush(FolderOf(document));
        FolderFlush.Flush(Folder);
        return sha256;
    }

    /// <summary>The plain content; null where the blob is missing or not what its name says.</summary>
    internal byte[]? Read(DocumentId document, DocumentKey key, string sha256)
    {
        var path = PathOf(document, sha256);
        if (!File.Exists(path))
        {
            return null;
        }

        var plain = Seal.Open(key.Bytes, File.ReadAllBytes(path), ContextOf(document, sha256));
        return plain is not null && Convert.ToHexStringLower(SHA256.HashData(plain)) == sha256 ? plain : null;
    }

    /// <summary>Removes all blobs of a document.</summary>
    internal void Remove(DocumentId document)
    {
        if (Directory.Exists(FolderOf(document)))
        {
            Directory.Delete(FolderOf(document), recursive: true);
        }
    }

    private static byte[] ContextOf(DocumentId document, string sha256) =>
        [.. "blob"u8, .. document.Value.ToByteArray(bigEndian: true), .. Convert.FromHexString(sha256)];

    private static string Checked(string sha256) =>
        sha256.Length == 64 && !sha256.AsSpan().ContainsAnyExcept(HexDigits)
            ? sha256
            : throw new ArgumentException("Not the name of a blob.", nameof(sha256));
}
