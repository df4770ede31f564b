namespace Clona.Verifier.Reading.Objects;

internal sealed class PdfArray : PdfValue
{
    public static readonly PdfArray Empty = new([]);

    private IReadOnlyList<PdfValue>? items;

    public PdfArray(IReadOnlyList<PdfValue> items) => this.items = items;

    public PdfArray(TextPieces pieces) => Pieces = pieces;

    public IReadOnlyList<PdfValue> Items => items ??= Pieces!.ToValues();

    /// <summary>The members of an array of a content stream that holds nothing but strings and numbers; null for others.</summary>
    public TextPieces? Pieces { get; }
}
