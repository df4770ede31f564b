using Clona.Pdf.Files;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Encryption;

/// <summary>Opens the standard security handler with an empty password (ISO 32000-2, 7.6.4).</summary>
internal static class StandardSecurity
{
    private const int KeyBytesOfVersion1 = 5;
    private const int LongestLegacyKey = 16;

    /// <summary>The handler, or why there is none.</summary>
    public static (SecurityHandler? Handler, PdfRefusal? Refusal) Open(
        PdfDictionary encrypt, PdfDictionary trailer, IObjectSource source)
    {
        var dictionary = new EncryptionDictionary(encrypt, trailer, source);
        var hasFilters = dictionary.Version is 4 or 5;
        var strings = hasFilters ? dictionary.DefaultCipher("StrF") : CipherKind.Rc4;
        var streams = hasFilters ? dictionary.DefaultCipher("StmF") : CipherKind.Rc4;
        if (dictionary.Handler != "Standard" || strings is null || streams is null
            || !IsKnown(dictionary, strings.Value, streams.Value))
        {
            return (null, PdfRefusal.UnsupportedEncryption);
        }

        if (strings is CipherKind.Identity && streams is CipherKind.Identity)
        {
            // Only attached files are encrypted, which are never read.
            return (new SecurityHandler([], dictionary, source, CipherKind.Identity, CipherKind.Identity), null);
        }

        var key = dictionary.Version == 5 ? ModernKey.Derive(dictionary) : LegacyKeyOf(dictionary);
        return key is null
            ? (null, PdfRefusal.NeedsPassword)
            : (new SecurityHandler(key, dictionary, source, strings.Value, streams.Value), null);
    }

    private static bool IsKnown(EncryptionDictionary dictionary, CipherKind strings, CipherKind streams) =>
        dictionary.Version switch
        {
            1 or 2 => dictionary.Revision is 2 or 3 or 4,
            4 => dictionary.Revision is 3 or 4 && strings != CipherKind.Aes256 && streams != CipherKind.Aes256,
            5 => dictionary.Revision is 5 or 6 && strings is CipherKind.Aes256 or CipherKind.Identity
                && streams is CipherKind.Aes256 or CipherKind.Identity,
            _ => false,
        };

    // Writers disagree on whether /Length counts for version 4, whose ciphers use 16 bytes: the password check shows
    // which is meant.
    private static byte[]? LegacyKeyOf(EncryptionDictionary dictionary)
    {
        var declared = Math.Min(dictionary.KeyBytes, LongestLegacyKey);
        return dictionary.Version switch
        {
            1 => LegacyKey.Derive(dictionary, KeyBytesOfVersion1),
            4 => LegacyKey.Derive(dictionary, LongestLegacyKey) ?? LegacyKey.Derive(dictionary, declared),
            _ => LegacyKey.Derive(dictionary, declared) ?? LegacyKey.Derive(dictionary, KeyBytesOfVersion1),
        };
    }
}
