using System.Buffers.Binary;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Security;

/// <summary>Undoes the standard security handler, versions 1 to 5, for files that open without a password.</summary>
internal sealed class StandardSecurity
{
    private readonly byte[] key;
    private readonly CipherKind strings;
    private readonly CipherKind streams;
    private readonly bool encryptsMetadata;

    private StandardSecurity(byte[] key, CipherKind strings, CipherKind streams, bool encryptsMetadata)
    {
        this.key = key;
        this.strings = strings;
        this.streams = streams;
        this.encryptsMetadata = encryptsMetadata;
    }

    /// <summary>Null when the file needs a password or another handler.</summary>
    public static StandardSecurity? Create(PdfDictionary dictionary, byte[] id, Func<PdfValue?, PdfValue> resolve)
    {
        if (resolve(dictionary.Find("Filter")) is not PdfName { Value: "Standard" })
        {
            return null;
        }

        var version = (resolve(dictionary.Find("V")) as PdfNumber)?.ToInt() ?? 0;
        if (version is not (1 or 2 or 4 or 5))
        {
            return null;
        }

        var entries = SecurityEntries.Read(dictionary, version, resolve);
        var (strings, streams) = (Cipher(dictionary, "StrF", version, resolve), Cipher(dictionary, "StmF", version, resolve));
        if (strings == CipherKind.None && streams == CipherKind.None)
        {
            // Only attachments are encrypted: nothing that the pages show needs a key.
            return new StandardSecurity([], strings, streams, entries.EncryptMetadata);
        }

        var fileKey = version == 5 ? FileKey.ComputeAes256(entries) : FileKey.Compute(entries, id);
        return fileKey is null ? null : new StandardSecurity(fileKey, strings, streams, entries.EncryptMetadata);
    }

    public byte[] DecryptString(byte[] bytes, int number, int generation) => Decrypt(bytes, strings, number, generation);

    public byte[] Decrypt(PdfStream stream, byte[] file, Func<PdfValue?, PdfValue> resolve)
    {
        var bytes = file.AsSpan(stream.Start, stream.Length).ToArray();
        var type = (stream.Dictionary.Find("Type") as PdfName)?.Value;
        var isPlain = type == "XRef" || (type == "Metadata" && !encryptsMetadata) || HasIdentityFilter(stream, resolve);
        return isPlain ? bytes : Decrypt(bytes, streams, stream.Number, stream.Generation);
    }

    private static bool HasIdentityFilter(PdfStream stream, Func<PdfValue?, PdfValue> resolve)
    {
        var filter = resolve(stream.Dictionary.Find("Filter"));
        var first = filter is PdfArray { Items.Count: > 0 } array ? resolve(array.Items[0]) : filter;
        return first is PdfName { Value: "Crypt" };
    }

    private static CipherKind Cipher(PdfDictionary dictionary, string use, int version, Func<PdfValue?, PdfValue> resolve)
    {
        if (version < 4)
        {
            return CipherKind.Rc4;
        }

        var name = (resolve(dictionary.Find(use)) as PdfName)?.Value ?? "Identity";
        var filters = resolve(dictionary.Find("CF")) as PdfDictionary;
        var filter = resolve(filters?.Find(name)) as PdfDictionary;
        return (resolve(filter?.Find("CFM")) as PdfName)?.Value switch
        {
            "V2" => CipherKind.Rc4,
            "AESV2" => CipherKind.Aes128,
            "AESV3" => CipherKind.Aes256,
            _ => CipherKind.None,
        };
    }

    private byte[] Decrypt(byte[] bytes, CipherKind cipher, int number, int generation) => cipher switch
    {
        CipherKind.Rc4 => Rc4.Apply(ObjectKey(number, generation, false), bytes),
        CipherKind.Aes128 => AesReader.Decrypt(ObjectKey(number, generation, true), bytes),
        CipherKind.Aes256 when key.Length == 32 => AesReader.Decrypt(key, bytes),
        _ => bytes,
    };

    /// <summary>Algorithm 1 of ISO 32000-1, 7.6.2.</summary>
    private byte[] ObjectKey(int number, int generation, bool isAes)
    {
        var suffix = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(suffix, number);
        BinaryPrimitives.WriteInt32LittleEndian(suffix.AsSpan(3), generation);
        byte[] salt = isAes ? [0x73, 0x41, 0x6C, 0x54] : [];
        var hash = Digest.Md5([.. key, .. suffix.AsSpan(0, 5), .. salt]);
        return hash.AsSpan(0, Math.Min(16, key.Length + 5)).ToArray();
    }
}
