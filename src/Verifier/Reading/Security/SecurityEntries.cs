using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Security;

/// <summary>The entries of an encryption dictionary that the key depends on (ISO 32000-1, table 21).</summary>
internal sealed class SecurityEntries
{
    public int Revision { get; private init; }

    public int Permissions { get; private init; }

    /// <summary>Length of the key in bytes, 5 to 16.</summary>
    public int KeyLength { get; private init; }

    public bool EncryptMetadata { get; private init; }

    public byte[] Owner { get; private init; } = [];

    public byte[] User { get; private init; } = [];

    public byte[] UserKey { get; private init; } = [];

    public byte[] OwnerKey { get; private init; } = [];

    public static SecurityEntries Read(PdfDictionary dictionary, int version, Func<PdfValue?, PdfValue> resolve)
    {
        var bits = (resolve(dictionary.Find("Length")) as PdfNumber)?.ToInt() ?? (version == 4 ? 128 : 40);
        var length = version == 1 ? 5 : Math.Clamp((bits < 40 ? bits * 8 : bits) / 8, 5, 16);
        return new SecurityEntries
        {
            Revision = (resolve(dictionary.Find("R")) as PdfNumber)?.ToInt() ?? 0,
            Permissions = unchecked((int)((resolve(dictionary.Find("P")) as PdfNumber)?.ToLong() ?? 0)),
            KeyLength = version == 4 ? 16 : length,
            EncryptMetadata = resolve(dictionary.Find("EncryptMetadata")) is not PdfBoolean { Value: false },
            Owner = Bytes("O"),
            User = Bytes("U"),
            UserKey = Bytes("UE"),
            OwnerKey = Bytes("OE"),
        };

        byte[] Bytes(string key) => (resolve(dictionary.Find(key)) as PdfString)?.Bytes ?? [];
    }
}
