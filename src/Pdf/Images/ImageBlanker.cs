using Clona.Pdf.Filters;
using Clona.Pdf.Images.Jpeg;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Images;

/// <summary>Makes images anew whose samples in given parts are blank; the masks of an image are opaque there.</summary>
/// <remarks>
/// Samples are overwritten, not covered. JPEG stays JPEG. Images in codecs that cannot be written anew (JPX, JBIG2) are left to the
/// caller; fax data becomes plain samples.
/// </remarks>
internal sealed class ImageBlanker(IObjectSource source)
{
    // Pictures smaller than this are colours and dots that drawings are made of: they stand for more than their place.
    private const int FewestSamples = 256;

    private static readonly PdfName Codec = new("DCTDecode");

    /// <summary>Whether parts of the image can be blanked.</summary>
    public bool CanBlank(PdfStream image) =>
        SampleFormat.OfPicture(image.Dictionary, source) is { } format && (long)format.Width * format.Height >= FewestSamples
        && CanBlank(image, format)
        && Masks(image.Dictionary).All(mask => mask.Format is not null && CanBlank(mask.Stream, mask.Format));

    /// <summary>The image with blank parts; null where it cannot be decoded after all.</summary>
    /// <param name="image">The image.</param>
    /// <param name="regions">The parts.</param>
    /// <param name="add">Adds a mask to the output.</param>
    public PdfStream? Blank(PdfStream image, IReadOnlyList<ImageRegion> regions, Func<PdfStream, PdfReference> add)
    {
        var dictionary = image.Dictionary;
        foreach (var (key, stream, format) in Masks(dictionary))
        {
            if (format is null || Blank(stream, stream.Dictionary, format, regions) is not { } mask)
            {
                return null;
            }

            dictionary = dictionary.With(key, add(mask));
        }

        return SampleFormat.OfPicture(image.Dictionary, source) is { } own ? Blank(image, dictionary, own, regions) : null;
    }

    private bool CanBlank(PdfStream image, SampleFormat format) =>
        JpegData(image, format) is { } jpeg ? JpegBlanker.CanBlank(jpeg, format) : source.Decode(image) is not null;

    private PdfStream? Blank(PdfStream image, PdfDictionary dictionary, SampleFormat format, IReadOnlyList<ImageRegion> regions)
    {
        if (JpegData(image, format) is not { } jpeg)
        {
            return BlankSamples(image, dictionary, format, regions);
        }

        var parameters = LastParameters(image);
        var stated = (source.Resolve(parameters?["ColorTransform"]) as PdfNumber)?.ToInt32();
        return JpegBlanker.Blank(jpeg, format, stated, regions) is { } blank
            ? new(dictionary.With("Filter", Codec).With("DecodeParms", parameters).With("F", null).With("DP", null).With("Length", PdfNumber.Of(blank.Length)), blank)
            : null;
    }

    // An index into a table of colours is not what a lossy codec shows.
    private ReadOnlyMemory<byte>? JpegData(PdfStream image, SampleFormat format) =>
        format.Bits == 8 && !BlankColor.IsTable(image.Dictionary["ColorSpace"], source) ? JpegData(image) : null;

    // Some producers pack JPEG data once more.
    private ReadOnlyMemory<byte>? JpegData(PdfStream image)
    {
        var chain = FilterChain.Of(image.Dictionary, source);
        if (chain is not [.., { Kind: FilterKind.Dct }])
        {
            return null;
        }

        if (chain.Count == 1)
        {
            return image.EncodedBytes;
        }

        var filters = source.Resolve(image.Dictionary["Filter"]) as PdfArray;
        var parameters = source.Resolve(image.Dictionary["DecodeParms"]) as PdfArray;
        return filters is null ? (ReadOnlyMemory<byte>?)null : source.Decode(new(
            image.Dictionary
                .With("Filter", new PdfArray([.. filters.SkipLast(1)]))
                .With("DecodeParms", parameters is null ? null : new PdfArray([.. parameters.Take(chain.Count - 1)])),
            image.EncodedBytes));
    }

    private PdfDictionary? LastParameters(PdfStream image) => source.Resolve(image.Dictionary["DecodeParms"]) switch
    {
        PdfArray { Count: > 0 } all => source.Resolve(all[^1]) as PdfDictionary,
        PdfDictionary own => own,
        _ => null,
    };

    private IEnumerable<(string Key, PdfStream Stream, SampleFormat? Format)> Masks(PdfDictionary image)
    {
        if (source.Resolve(image["SMask"]) is PdfStream soft)
        {
            yield return ("SMask", soft, SampleFormat.OfSoftMask(soft.Dictionary, source));
        }

        if (source.Resolve(image["Mask"]) is PdfStream stencil)
        {
            yield return ("Mask", stencil, SampleFormat.OfStencil(stencil.Dictionary, source, isPainted: true));
        }
    }

    private PdfStream? BlankSamples(PdfStream image, PdfDictionary dictionary, SampleFormat format, IReadOnlyList<ImageRegion> regions)
    {
        if (source.Decode(image) is not { } decoded)
        {
            return null;
        }

        // Rows that the data lacks are shown as zeros.
        var samples = new byte[(long)format.RowBytes * format.Height];
        decoded.Span[..Math.Min(decoded.Length, samples.Length)].CopyTo(samples);
        foreach (var (row, first, last) in regions.SelectMany(region => region.Rows(format.Width, format.Height)))
        {
            SampleWriter.Blank(samples.AsSpan(row * format.RowBytes, format.RowBytes), format, first, last);
        }

        var plain = dictionary.With("Filter", null).With("DecodeParms", null).With("F", null).With("DP", null).With("Length", PdfNumber.Of(samples.Length));
        return new(format.Bits == 1 ? plain.With("BitsPerComponent", PdfNumber.Of(1)) : plain, samples);
    }
}
