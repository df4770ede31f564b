using Clona.Pdf.Files;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Layers;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Recoding;

/// <summary>Pictures in JPEG 2000, of which no part can be blanked in place: another program decodes them, and they are written anew.</summary>
public static class CodedPictures
{
    /// <summary>Most samples of one picture; a page of A4 in colour at 300 dots per inch has 26 million.</summary>
    public const long MostOfPicture = 48_000_000;

    /// <summary>Most samples of all that are asked for at once.</summary>
    public const long MostAtOnce = 96_000_000;

    /// <summary>Most pictures that are asked for at once.</summary>
    public const int MostPictures = 64;

    // A document that is larger is not made larger still by pictures in two forms: all that look at it are sent the whole of it.
    private const int MostToReturn = 64 << 20;

    /// <summary>The first of those that are among <paramref name="images"/> or are masks of them, as many as can be worked on at once.</summary>
    /// <param name="file">The file.</param>
    /// <param name="images">The pictures.</param>
    /// <param name="tried">Numbers of objects that nobody shall be asked for again.</param>
    public static IReadOnlyList<CodedPicture> Of(PdfFile file, IEnumerable<ImagePlacement> images, IReadOnlyCollection<int>? tried = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(images);
        var shown = images.Where(image => image is { IsInline: false, Stream: not null }).Select(image => image.Stream!).ToHashSet<PdfStream>(ReferenceEqualityComparer.Instance);
        List<CodedPicture> pictures = [];
        if (!shown.Any(image => RecodedPicture.IsCoded(image, file) || MaskOf(file, image) is not null))
        {
            return pictures;
        }

        var (masks, wanted) = (MasksIn(file), shown.Select(image => MaskOf(file, image)).OfType<PdfStream>().Concat(shown).ToHashSet<PdfStream>(ReferenceEqualityComparer.Instance));
        var samples = 0L;
        foreach (var number in file.ObjectNumbers.Except(tried ?? []).Order())
        {
            if (StreamOf(file, number) is { } stream && wanted.Contains(stream)
                && RecodedPicture.Of(file, stream, masks.Contains(stream)) is { Samples: > 0 and <= MostOfPicture } picture)
            {
                samples += picture.Samples;
                if (pictures.Count == MostPictures || samples > MostAtOnce)
                {
                    break;
                }

                pictures.Add(new(number, picture.Codestream, picture.Samples));
            }
        }

        return pictures;
    }

    /// <summary>Whether the image, or a soft mask of it, is one of them.</summary>
    internal static bool IsAmong(PdfFile file, PdfStream image) =>
        MaskOf(file, image) is { } mask ? RecodedPicture.Of(file, mask, isMask: true) is not null && (!RecodedPicture.IsCoded(image, file) || RecodedPicture.Of(file, image, isMask: false) is not null)
        : RecodedPicture.Of(file, image, isMask: false) is not null;

    /// <summary>The file with an update in which pictures are written as JPEG or plain samples.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">The file, opened; <see cref="ScanLayers.CanAdd"/> holds.</param>
    /// <param name="decoded">The numbers of pictures with what the decoder gave; samples that are not as many as they should be are left out.</param>
    /// <returns>Null where nothing could be written.</returns>
    public static WrittenPictures? Write(ReadOnlyMemory<byte> bytes, PdfFile file, IReadOnlyList<(int Number, ReadOnlyMemory<byte> Samples)> decoded)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(decoded);
        if (!ScanLayers.CanAdd(file) || FileUpdate.Start(bytes, file) is not { } update)
        {
            return null;
        }

        var masks = MasksIn(file);
        var isAnyWritten = false;
        List<int> kept = [];
        foreach (var (number, samples) in decoded)
        {
            if (StreamOf(file, number) is { } stream && RecodedPicture.Of(file, stream, masks.Contains(stream)) is { } picture && picture.Samples == samples.Length)
            {
                isAnyWritten = true;
                if (picture.Write(update, new(number, 0), samples, mayReturn: bytes.Length <= MostToReturn))
                {
                    kept.Add(number);
                }
            }
        }

        return isAnyWritten ? new(update.Finish(), kept) : null;
    }

    /// <summary>An image of which nothing goes, and its soft mask, as they came where they were written anew.</summary>
    /// <param name="image">The image.</param>
    /// <param name="written">The streams that <see cref="Write"/> made.</param>
    /// <param name="source">Where references lead.</param>
    internal static PdfStream AsItCame(PdfStream image, IReadOnlySet<PdfStream> written, IObjectSource source)
    {
        // The colours are named in the document, so that no reader has to choose among those that the picture names.
        var coded = written.Contains(image) && source.Resolve(image.Dictionary[RecodedPicture.CodedKey]) is PdfStream former
            ? new(former.Dictionary.With("ColorSpace", image.Dictionary["ColorSpace"]), former.EncodedBytes)
            : image;
        return source.Resolve(image.Dictionary["SMask"]) is PdfStream mask && written.Contains(mask) && mask.Dictionary[RecodedPicture.CodedKey] is { } place
            ? new(coded.Dictionary.With("SMask", place), coded.EncodedBytes)
            : coded;
    }

    private static HashSet<PdfStream> MasksIn(PdfFile file) => file.ObjectNumbers.Select(number => StreamOf(file, number)).OfType<PdfStream>()
        .Select(stream => MaskOf(file, stream)).OfType<PdfStream>().ToHashSet<PdfStream>(ReferenceEqualityComparer.Instance);

    private static PdfStream? StreamOf(PdfFile file, int number) => file.Resolve(new PdfReference(number, 0)) as PdfStream;

    private static PdfStream? MaskOf(PdfFile file, PdfStream image) =>
        file.Resolve(image.Dictionary["SMask"]) is PdfStream mask && RecodedPicture.IsCoded(mask, file) ? mask : null;
}
