using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Indexed colour spaces (ISO 32000-2, 8.6.6.3): the table becomes a string of just the bytes that its colours take.
/// </summary>
internal sealed class IndexedRule(TupleRule whole) : CopyRule
{
    private const int MostColours = 256;

    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) => value is PdfArray { Count: >= 4 } ? this : null;

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier)
    {
        if (value is not PdfArray { Count: >= 4 } array || TableOf(array, copier) is not { } table)
        {
            return null;
        }

        var components = SampleLayout.ComponentsOf(copier.Resolve(array[1]), copier);
        var last = copier.Resolve(array[2]) is PdfNumber number ? number.ToInt32() : 0;
        var length = components * Math.Clamp(last + 1, 1, MostColours);
        var samples = components > 0 && !copier.Lacks(Remover.Tails) && length < table.Length ? table[..length] : table;
        return whole.Apply(new PdfArray([array[0], array[1], array[2], new PdfString(samples)]), copier);
    }

    private static ReadOnlyMemory<byte>? TableOf(PdfArray array, GraphCopier copier)
    {
        switch (copier.Resolve(array[3]))
        {
            case PdfString text:
                return text.Bytes;
            case PdfStream stream when copier.Decoder.Decode(stream) is { } data:
                return data;
            case PdfStream:
                copier.Dropped.AddUndecodable();
                return null;
            default:
                return null;
        }
    }
}
