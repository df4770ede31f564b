using Clona.Pdf.Files;
using Clona.Pdf.Filters;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Inlays;

/// <summary>For pictures that stand by themselves: there is nothing that a reference could lead to.</summary>
internal sealed class NoObjects : IObjectSource
{
    private readonly StreamDecoder decoder;

    public NoObjects() => decoder = new StreamDecoder(this, PdfLimits.Default);

    /// <inheritdoc/>
    public PdfObject Resolve(PdfObject? value) => value is null or PdfReference ? PdfNull.Instance : value;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Decode(PdfStream stream) => decoder.Decode(stream);
}
