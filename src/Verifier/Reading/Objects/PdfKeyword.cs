namespace Clona.Verifier.Reading.Objects;

/// <summary>A bare word: an operator of a content stream or a structural word of the file.</summary>
internal sealed class PdfKeyword(string value) : PdfValue
{
    public string Value { get; } = value;
}
