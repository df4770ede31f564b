using System.Security.Cryptography;
using Clona.Storage.Documents;

namespace Clona.Storage.Keys;

/// <summary>The key that wraps every document's key; lies in a file that only its owner may read.</summary>
/// <remarks>Whoever loses the file loses all documents: it belongs into the backup, apart from the blobs.</remarks>
public sealed class MasterKey
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 32;

    private readonly byte[] key;

    private MasterKey(byte[] key) => this.key = key;

    /// <summary>Reads the key, or draws it where there is none and <paramref name="mayCreate"/> says that nothing is sealed yet.</summary>
    /// <exception cref="InvalidOperationException">The file is missing where documents exist, or is no key.</exception>
    public static MasterKey LoadOrCreate(string path, bool mayCreate)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            if (!mayCreate)
            {
                throw new InvalidOperationException("The master key is missing although documents exist; restore it from the backup.");
            }

            Create(path);
        }

        var bytes = File.ReadAllBytes(path);
        return bytes.Length == Length ? new MasterKey(bytes) : throw new InvalidOperationException("The master key's file is no key.");
    }

    internal static MasterKey Of(byte[] bytes) => new(bytes);

    internal byte[] Wrap(DocumentId document, DocumentKey documentKey) => Seal.Close(key, documentKey.Bytes, ContextOf(document));

    internal DocumentKey? Unwrap(DocumentId document, byte[] wrapped) =>
        Seal.Open(key, wrapped, ContextOf(document)) is { Length: DocumentKey.Length } bytes ? new DocumentKey(bytes) : null;

    private static byte[] ContextOf(DocumentId document) => [.. "document-key"u8, .. document.Value.ToByteArray(bigEndian: true)];

    // Under a temporary name first: a crash must not leave half a key behind.
    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var temporary = path + ".tmp";
        File.Delete(temporary);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(temporary, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(Length));
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path);
    }
}
