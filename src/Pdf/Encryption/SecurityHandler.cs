using Clona.Pdf.Objects;

namespace Clona.Pdf.Encryption;

/// <summary>Decrypts the strings and streams of a file whose key is known (ISO 32000-2, 7.6.3 and 7.6.6).</summary>
internal sealed class SecurityHandler
{
    private const int PlaceBytes = 5;
    private const int Aes256KeyBytes = 32;

    private static readonly byte[] AesSalt = "sAlT"u8.ToArray();

    private readonly byte[] fileKey;
    private readonly EncryptionDictionary dictionary;
    private readonly IObjectSource source;
    private readonly CipherKind strings;
    private readonly CipherKind streams;

    /// <summary>A handler with the file's key and the ciphers of strings and of streams.</summary>
    public SecurityHandler(
        byte[] fileKey, EncryptionDictionary dictionary, IObjectSource source, CipherKind strings, CipherKind streams)
    {
        this.fileKey = fileKey;
        this.dictionary = dictionary;
        this.source = source;
        this.strings = strings;
        this.streams = streams;
    }

    /// <summary>The bytes of a string that stands in the given object.</summary>
    public ReadOnlyMemory<byte> DecryptString(ReadOnlyMemory<byte> text, int number, int generation) =>
        Decrypt(strings, text, number, generation);

    /// <summary>The data of the given stream object; cross-reference streams are not encrypted.</summary>
    public ReadOnlyMemory<byte> DecryptStream(
        ReadOnlyMemory<byte> data, PdfDictionary streamDictionary, int number, int generation) =>
        Decrypt(CipherOf(streamDictionary), data, number, generation);

    private CipherKind CipherOf(PdfDictionary stream)
    {
        var type = (stream["Type"] as PdfName)?.Value;
        var isPlain = type == "XRef" || (type == "Metadata" && !dictionary.EncryptsMetadata);
        return isPlain ? CipherKind.Identity : CipherOfFilter(stream);
    }

    // A filter named Crypt, which must be the first, overrules the default of all streams.
    private CipherKind CipherOfFilter(PdfDictionary stream)
    {
        var filter = source.Resolve(stream["Filter"]);
        var first = filter is PdfArray { Count: > 0 } filters ? source.Resolve(filters[0]) : filter;
        if (first is not PdfName { Value: "Crypt" })
        {
            return streams;
        }

        var parameters = source.Resolve(stream["DecodeParms"]);
        parameters = parameters is PdfArray { Count: > 0 } array ? source.Resolve(array[0]) : parameters;
        var name = source.Resolve((parameters as PdfDictionary)?["Name"]) as PdfName;
        return dictionary.CipherOf(name?.Value ?? "Identity") ?? streams;
    }

    private ReadOnlyMemory<byte> Decrypt(CipherKind cipher, ReadOnlyMemory<byte> data, int number, int generation) =>
        cipher switch
        {
            CipherKind.Identity => data,
            CipherKind.Rc4 => Rc4.Apply(
                ObjectKey(number, generation, []).AsSpan(0, Math.Min(fileKey.Length + PlaceBytes, Md5.Bytes)),
                data.Span),
            CipherKind.Aes128 => AesCbc.DecryptPadded(ObjectKey(number, generation, AesSalt), data.Span),
            _ => fileKey.Length == Aes256KeyBytes ? AesCbc.DecryptPadded(fileKey, data.Span) : default,
        };

    private byte[] ObjectKey(int number, int generation, byte[] salt)
    {
        byte[] place =
            [(byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8)];
        return Md5.Hash(fileKey, place, salt);
    }
}
