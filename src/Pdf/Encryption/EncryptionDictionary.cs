using Clona.Pdf.Objects;

namespace Clona.Pdf.Encryption;

/// <summary>The entries of an encryption dictionary (ISO 32000-2, tables 20 and 21).</summary>
internal sealed class EncryptionDictionary
{
    private const int DefaultKeyBits = 40;

    private readonly PdfDictionary dictionary;
    private readonly IObjectSource source;

    /// <summary>Reads the dictionary.</summary>
    public EncryptionDictionary(PdfDictionary dictionary, PdfDictionary trailer, IObjectSource source)
    {
        this.dictionary = dictionary;
        this.source = source;
        FirstIdentifier = source.Resolve(trailer["ID"]) is PdfArray { Count: > 0 } identifiers
            ? BytesOf(identifiers[0])
            : [];
    }

    /// <summary>The first half of the file identifier; empty where there is none.</summary>
    public byte[] FirstIdentifier { get; }

    /// <summary>Name of the security handler.</summary>
    public string Handler => NameOf(dictionary["Filter"]) ?? "";

    /// <summary>/V, the algorithm.</summary>
    public int Version => NumberOf("V", 0);

    /// <summary>/R, the revision of the standard handler.</summary>
    public int Revision => NumberOf("R", 0);

    /// <summary>/Length in bytes, 5 to 32.</summary>
    public int KeyBytes => Math.Clamp(NumberOf("Length", DefaultKeyBits) / 8, DefaultKeyBits / 8, 32);

    /// <summary>/P as the 32 bits it stands for.</summary>
    public uint Permissions =>
        unchecked((uint)(source.Resolve(dictionary["P"]) is PdfNumber number ? number.ToInt64() : 0));

    /// <summary>Whether XMP metadata is encrypted too.</summary>
    public bool EncryptsMetadata => source.Resolve(dictionary["EncryptMetadata"]) is not PdfBoolean { Value: false };

    /// <summary>/O, /U, /UE and the like.</summary>
    public byte[] Bytes(string key) => BytesOf(dictionary[key]);

    /// <summary>The crypt filter that /StmF or /StrF names; Identity where the key is absent.</summary>
    public CipherKind? DefaultCipher(string key) => CipherOf(NameOf(dictionary[key]) ?? "Identity");

    /// <summary>The cipher of a crypt filter; null where it is not known.</summary>
    public CipherKind? CipherOf(string filterName)
    {
        if (filterName == "Identity")
        {
            return CipherKind.Identity;
        }

        var filters = source.Resolve(dictionary["CF"]) as PdfDictionary;
        var filter = source.Resolve(filters?[filterName]) as PdfDictionary;
        return NameOf(filter?["CFM"]) switch
        {
            "None" => CipherKind.Identity,
            "V2" => CipherKind.Rc4,
            "AESV2" => CipherKind.Aes128,
            "AESV3" => CipherKind.Aes256,
            _ => null,
        };
    }

    private int NumberOf(string key, int fallback) =>
        source.Resolve(dictionary[key]) is PdfNumber number ? number.ToInt32() : fallback;

    private string? NameOf(PdfObject? value) => (source.Resolve(value) as PdfName)?.Value;

    private byte[] BytesOf(PdfObject? value) => source.Resolve(value) is PdfString text ? text.Bytes.ToArray() : [];
}
