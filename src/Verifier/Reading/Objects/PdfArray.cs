namespace Clona.Verifier.Reading.Objects;

internal sealed class PdfArray(IReadOnlyList<PdfValue> items) : PdfValue
{
    public static readonly PdfArray Empty = new([]);

    public IReadOnlyList<PdfValue> Items { get; } = items;
}
