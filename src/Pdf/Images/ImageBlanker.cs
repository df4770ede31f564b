using Clona.Pdf.Filters;
using Clona.Pdf.Images.Jbig2;
using Clona.Pdf.Images.Jpeg;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Images;

/// <summary>Makes images anew whose samples in given parts are blank; the masks of an image are opaque there.</summary>
/// <remarks>
/// Samples are overwritten, not covered. JPEG stays JPEG; fax data and JBIG2 become JBIG2 of one plain region, without symbols. Images in
/// codecs that cannot be written anew (JPX) are left to the caller.
/// </remarks>
internal sealed class ImageBlanker(IObjectSource source)
{
    // Pictures smaller than this are colours and dots that drawings are made of: they stand for more than their place.
    private const int FewestSamples = 256;

    private static readonly PdfName JpegCodec = new("DCTDecode");
    private static readonly PdfName BilevelCodec = new("JBIG2Decode");

    private readonly BilevelImages bilevel = new(source);

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

    /// <summary>The segments that the image and its masks share with others.</summary>
    public IEnumerable<PdfStream> SharedBy(PdfStream image) =>
        Masks(image.Dictionary).Select(mask => mask.Stream).Prepend(image).Select(stream => BilevelImages.SharedBy(stream, source)).OfType<PdfStream>();

    /// <summary>The image as it is, but without segments that it or a mask shares; what cannot be decoded is blank.</summary>
    /// <param name="image">The image.</param>
    /// <param name="add">Adds a mask to the output.</param>
    public PdfStream WithoutShared(PdfStream image, Func<PdfStream, PdfReference> add)
    {
        var dictionary = image.Dictionary;
        foreach (var (key, stream, format) in Masks(dictionary).Where(mask => BilevelImages.SharedBy(mask.Stream, source) is not null))
        {
            dictionary = dictionary.With(key, add(Anew(stream, stream.Dictionary, format)));
        }

        return BilevelImages.SharedBy(image, source) is null
            ? new(dictionary, image.EncodedBytes)
            : Anew(image, dictionary, SampleFormat.OfPicture(image.Dictionary, source));
    }

    private PdfStream Anew(PdfStream image, PdfDictionary dictionary, SampleFormat? format) =>
        (format is null ? null : Blank(image, dictionary, format, [])) ?? Empty(dictionary, format);

    // One sample for all.
    private static PdfStream Empty(PdfDictionary dictionary, SampleFormat? format)
    {
        var isKnown = format is { Bits: 1, Blank.Count: 1 };
        var size = dictionary.With("Width", PdfNumber.Of(1)).With("Height", PdfNumber.Of(1));
        var named = isKnown ? size : size.With("ColorSpace", new PdfName("DeviceGray")).With("Decode", null).With("ImageMask", null);
        return Coded(named, new byte[] { isKnown && format!.Blank[0] == 0 ? (byte)0 : (byte)0x80 }, codec: null, parameters: null);
    }

    private bool CanBlank(PdfStream image, SampleFormat format) =>
        JpegData(image, format) is { } jpeg ? JpegBlanker.CanBlank(jpeg, format)
        : bilevel.Takes(image, format) ? bilevel.Decode(image, format) is not null
        : source.Decode(image) is not null;

    private PdfStream? Blank(PdfStream image, PdfDictionary dictionary, SampleFormat format, IReadOnlyList<ImageRegion> regions)
    {
        if (JpegData(image, format) is { } jpeg)
        {
            var parameters = CodecData.ParametersOf(image, source);
            var stated = (source.Resolve(parameters?["ColorTransform"]) as PdfNumber)?.ToInt32();
            return JpegBlanker.Blank(jpeg, format, stated, regions) is { } blank ? Coded(dictionary, blank, JpegCodec, parameters) : null;
        }

        return !bilevel.Takes(image, format) ? BlankSamples(image, dictionary, format, regions)
            : bilevel.Blank(image, format, regions) is { } bitmap ? Coded(dictionary, bitmap, BilevelCodec, parameters: null)
            : null;
    }

    private static PdfStream Coded(PdfDictionary dictionary, ReadOnlyMemory<byte> data, PdfName? codec, PdfDictionary? parameters) => new(
        dictionary.With("Filter", codec).With("DecodeParms", parameters).With("F", null).With("DP", null)
            .With("BitsPerComponent", PdfNumber.Of(ReferenceEquals(codec, JpegCodec) ? 8 : 1)).With("Length", PdfNumber.Of(data.Length)),
        data);

    // An index into a table of colours is not what a lossy codec shows.
    private ReadOnlyMemory<byte>? JpegData(PdfStream image, SampleFormat format) =>
        format.Bits == 8 && !BlankColor.IsTable(image.Dictionary["ColorSpace"], source) ? CodecData.Of(image, FilterKind.Dct, source) : null;

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
