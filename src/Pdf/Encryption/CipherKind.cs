namespace Clona.Pdf.Encryption;

/// <summary>How the data of a crypt filter is encrypted (ISO 32000-2, table 25).</summary>
internal enum CipherKind
{
    /// <summary>Not at all.</summary>
    Identity,

    /// <summary>RC4 with a key for each object.</summary>
    Rc4,

    /// <summary>AES-128 in CBC mode with a key for each object.</summary>
    Aes128,

    /// <summary>AES-256 in CBC mode with the file's key.</summary>
    Aes256,
}
