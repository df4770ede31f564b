namespace Clona.Verifier.Reading.Objects;

/// <summary>A stream: its dictionary and the place of its encoded bytes in the file.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, int start, int length) : PdfValue
{
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>Offset of the first encoded byte.</summary>
    public int Start { get; } = start;

    /// <summary>Number of encoded bytes.</summary>
    public int Length { get; } = length;

    /// <summary>Object number, part of the key of an encrypted file.</summary>
    public int Number { get; init; }

    public int Generation { get; init; }
}
