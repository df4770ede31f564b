namespace Clona.Verifier.Reading.Objects;

/// <summary>A string: bytes after escapes, hexadecimal and, where it applies, decryption are undone.</summary>
internal sealed class PdfString(byte[] bytes) : PdfValue
{
    public byte[] Bytes { get; } = bytes;
}
