namespace Clona.Pdf.Objects;

/// <summary>A string: bytes, decrypted, with escapes resolved.</summary>
public sealed record PdfString : PdfObject
{
    /// <summary>Makes a string of <paramref name="bytes"/>.</summary>
    public PdfString(ReadOnlyMemory<byte> bytes) => Bytes = bytes;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }
}
