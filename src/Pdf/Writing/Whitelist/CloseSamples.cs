using Clona.Pdf.Filters;
using Clona.Pdf.Images;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Samples in as little room as the picture took before: fax data as JBIG2 of one plain region, rows that were predicted as predicted rows.
/// </summary>
internal static class CloseSamples
{
    private const int AnyPredictor = 15;
    private const int LastPlain = 1;
    private const int BitsInByte = 8;

    /// <summary>The samples otherwise than <paramref name="plain"/>; that itself where it takes no more room than the picture did, or nothing else takes less.</summary>
    /// <param name="stream">The picture.</param>
    /// <param name="samples">Its samples.</param>
    /// <param name="plain">The samples, compressed as they are.</param>
    /// <param name="copier">What copies it.</param>
    public static EncodedStream Of(PdfStream stream, ReadOnlySpan<byte> samples, EncodedStream plain, GraphCopier copier)
    {
        if (plain.Bytes.Length <= stream.EncodedBytes.Length || FilterChain.Of(stream.Dictionary, copier.Source) is not [.., var last])
        {
            return plain;
        }

        var other = last.Kind switch
        {
            FilterKind.CcittFax => Bilevel(stream, copier),
            FilterKind.Flate or FilterKind.Lzw => Predicted(stream, last, samples, copier),
            _ => null,
        };
        return other?.Bytes.Length < plain.Bytes.Length ? other : plain;
    }

    private static EncodedStream? Bilevel(PdfStream stream, GraphCopier copier)
    {
        var images = new BilevelImages(copier.Source);
        return SampleFormat.OfPicture(stream.Dictionary, copier.Source) is { } format && images.Takes(stream, format)
            && images.Blank(stream, format, []) is { } region
            ? new(region, [new("BitsPerComponent", PdfNumber.Of(1)), new("Filter", new PdfName("JBIG2Decode"))])
            : null;
    }

    private static EncodedStream? Predicted(PdfStream stream, FilterStep step, ReadOnlySpan<byte> samples, GraphCopier copier)
    {
        if (NumberOf(step.Parameters["Predictor"], copier) <= LastPlain
            || SampleLayout.Of(stream.Dictionary, copier) is not { RowBytes: > 0 and < int.MaxValue } layout || samples.Length != layout.Bytes)
        {
            return null;
        }

        var (columns, bits) = (NumberOf(stream.Dictionary["Width"], copier), Math.Max(1, NumberOf(stream.Dictionary["BitsPerComponent"], copier)));
        var colors = SampleLayout.ComponentsOf(copier.Resolve(stream.Dictionary["ColorSpace"]), copier);
        var parameters = new PdfDictionary(
        [
            new("Predictor", PdfNumber.Of(AnyPredictor)), new("Colors", PdfNumber.Of(Math.Max(1, colors))),
            new("BitsPerComponent", PdfNumber.Of(bits)), new("Columns", PdfNumber.Of(columns)),
        ]);
        var rows = new PredictedRows((int)layout.RowBytes, ((Math.Max(1, colors) * bits) + BitsInByte - 1) / BitsInByte);
        return copier.Compress(rows.Of(samples), [new("DecodeParms", parameters)]);
    }

    private static int NumberOf(PdfObject? value, GraphCopier copier) => (copier.Resolve(value) as PdfNumber)?.ToInt32() ?? 0;
}
