namespace Clona.Verifier.Reading.Objects;

/// <summary>A name without its slash, each byte one character, <c>#xx</c> undone.</summary>
internal sealed class PdfName(string value) : PdfValue
{
    public string Value { get; } = value;
}
