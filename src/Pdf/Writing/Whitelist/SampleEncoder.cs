using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Writes the samples of functions anew (ISO 32000-2, 7.10.2), and nothing that stands behind them.</summary>
internal static class SampleEncoder
{
    private const int BitsInByte = 8;

    /// <summary>A sampled function.</summary>
    public static EncodedStream? Function(PdfStream stream, GraphCopier copier)
    {
        if (copier.Decoder.Decode(stream) is not { } data)
        {
            copier.Dropped.AddUndecodable();
            return null;
        }

        var length = LengthOf(stream.Dictionary, copier);
        return copier.Compress(length is > 0 && length < data.Length && !copier.Lacks(Remover.Tails) ? data.Span[..(int)length] : data.Span);
    }

    private static double LengthOf(PdfDictionary function, GraphCopier copier)
    {
        var bits = copier.Resolve(function["BitsPerSample"]) is PdfNumber number ? number.Value : 0;
        var outputs = (copier.Resolve(function["Range"]) as PdfArray)?.Count / 2 ?? 0;
        var samples = (copier.Resolve(function["Size"]) as PdfArray)?
            .Aggregate(1.0, (product, size) => product * (copier.Resolve(size) is PdfNumber count ? count.Value : 0)) ?? 0;
        return Math.Ceiling(samples * outputs * bits / BitsInByte);
    }
}
