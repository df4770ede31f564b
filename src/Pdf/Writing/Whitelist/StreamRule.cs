using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Permits streams: of their dictionary what a table names, and their data as an encoder gives it anew.
/// </summary>
/// <param name="keys">The permitted keys; never /Filter, /DecodeParms or /Length, which are the encoder's.</param>
/// <param name="encode">Decodes and encodes the data; null where that cannot be done, after having reported it.</param>
internal sealed class StreamRule(DictionaryRule keys, Func<PdfStream, GraphCopier, EncodedStream?> encode) : CopyRule
{
    /// <inheritdoc/>
    public override bool IsIndirect => true;

    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) => value is PdfStream ? this : null;

    /// <summary>The data in the form in which it is written; null where it cannot be decoded.</summary>
    public EncodedStream? Encode(PdfStream stream, GraphCopier copier) => encode(stream, copier);

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier) =>
        value is PdfStream stream ? keys.Apply(stream.Dictionary, copier) : null;
}
