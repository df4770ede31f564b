using Clona.Pdf.Objects;

namespace Clona.Pdf.Encryption;

/// <summary>Decrypts the strings and streams of a file (ISO 32000-2, 7.6).</summary>
internal abstract class SecurityHandler
{
    /// <summary>The bytes of a string that stands in the given object.</summary>
    public abstract ReadOnlyMemory<byte> DecryptString(ReadOnlyMemory<byte> text, int number, int generation);

    /// <summary>The data of the given stream object.</summary>
    public abstract ReadOnlyMemory<byte> DecryptStream(ReadOnlyMemory<byte> data, PdfDictionary dictionary, int number, int generation);
}
