using Clona.Pdf.Filters;
using Clona.Pdf.Images.Jbig2;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Images;

/// <summary>Images of black and white in fax codes or JBIG2, which are written anew as JBIG2 of one plain region.</summary>
/// <remarks>A filter gives white as 1, JBIG2 black as 1.</remarks>
internal sealed class BilevelImages(IObjectSource source)
{
    // Pixels are a byte each here; a page of A4 at 600 dots per inch has 35 million.
    private const long MostPixels = 80_000_000;

    /// <summary>Whether the image is one of them.</summary>
    public bool Takes(PdfStream image, SampleFormat format) =>
        format is { Bits: 1, Blank.Count: 1 } && (long)format.Width * format.Height <= MostPixels
        && FilterChain.Of(image.Dictionary, source) is [.., { Kind: FilterKind.CcittFax or FilterKind.Jbig2 }];

    /// <summary>The segments that an image shares with others; null where it shares none.</summary>
    public static PdfStream? SharedBy(PdfStream image, IObjectSource source) =>
        FilterChain.Of(image.Dictionary, source) is [.., { Kind: FilterKind.Jbig2 } last] ? source.Resolve(last.Parameters["JBIG2Globals"]) as PdfStream : null;

    /// <summary>The pixels; null where they cannot be read.</summary>
    public Bitmap? Decode(PdfStream image, SampleFormat format)
    {
        if (CodecData.Of(image, FilterKind.Jbig2, source) is not { } data)
        {
            return source.Decode(image) is { } samples ? OfSamples(samples.Span, format) : null;
        }

        ReadOnlyMemory<byte>? globals = SharedBy(image, source) is { } shared ? source.Decode(shared) : ReadOnlyMemory<byte>.Empty;
        return globals is { } known ? Jbig2Picture.Decode(data, known, format.Width, format.Height) : null;
    }

    /// <summary>The image with blank parts; null where it cannot be read.</summary>
    public ReadOnlyMemory<byte>? Blank(PdfStream image, SampleFormat format, IReadOnlyList<ImageRegion> regions)
    {
        if (Decode(image, format) is not { } bitmap)
        {
            return null;
        }

        foreach (var (row, first, last) in regions.SelectMany(region => region.Rows(format.Width, format.Height)))
        {
            bitmap.Row(row)[first..(last + 1)].Fill((byte)(1 - format.Blank[0]));
        }

        return Jbig2Writer.Write(bitmap);
    }

    // Rows that the data lacks are shown as zeros.
    private static Bitmap OfSamples(ReadOnlySpan<byte> samples, SampleFormat format)
    {
        var bitmap = new Bitmap(format.Width, format.Height, new Jbig2Budget());
        for (var y = 0; y < format.Height; y++)
        {
            var row = bitmap.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                var at = (y * format.RowBytes) + (x >> 3);
                row[x] = at < samples.Length ? (byte)(~samples[at] >> (7 - (x & 7)) & 1) : (byte)1;
            }
        }

        return bitmap;
    }
}
