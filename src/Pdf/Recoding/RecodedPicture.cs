using System.IO.Compression;
using Clona.Pdf.Filters;
using Clona.Pdf.Images;
using Clona.Pdf.Images.Jpeg;
using Clona.Pdf.Layers;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Recoding;

/// <summary>A picture in JPEG 2000 on its way to another codec.</summary>
/// <remarks>Pictures become JPEG, as fine as it can be in the room that they took; what must not change – masks, places in tables of colours, drawings of few colours – stays as samples.</remarks>
internal sealed class RecodedPicture
{
    private const int Colors = 3;

    // With the first nothing is seen of the loss; below the last, letters of scans suffer.
    private static readonly int[] Qualities = [90, 80, 70];

    // How many times the room of a picture its stand-in may take, so that it shows to all who look at it what the picture shows.
    private const int MostOfStandIn = 3;

    private static readonly string[] HidingPlaces = ["Metadata", "Alternates", "OPI", "PieceInfo"];

    private readonly PdfStream image;
    private readonly ReadOnlyMemory<byte> data;
    private readonly JpxPicture jpx;
    private readonly JpxChannels channels;
    private readonly bool arePlaces;
    private readonly bool isExact;
    private readonly bool isMultiplied;
    private readonly bool isMask;

    private RecodedPicture(PdfStream image, ReadOnlyMemory<byte> data, JpxPicture jpx, JpxChannels channels, bool arePlaces, bool isExact, bool isMultiplied, bool isMask) =>
        (this.image, this.data, this.jpx, this.channels, this.arePlaces, this.isExact, this.isMultiplied, this.isMask) = (image, data, jpx, channels, arePlaces, isExact, isMultiplied, isMask);

    /// <summary>The data for a decoder.</summary>
    public ReadOnlyMemory<byte> Codestream => jpx.Codestream;

    /// <summary>How many samples a decoder gives.</summary>
    public long Samples => jpx.Samples;

    /// <summary>The key under which a written picture leads to the one that it stands for, where that may return.</summary>
    public static string CodedKey => "ClonaCoded";

    // Whether every reader sees in the picture what was decoded, and the writer carries all of it. Masks need the document to name their colours: they return as they are.
    private bool IsSeenAlike => jpx.IsPlain && (image.Dictionary["ColorSpace"] is not null || (!isMask && jpx.Header.Space is not null))
        && channels.Opacity is null && channels.Colors.Count == jpx.Components.Count
        && JpxCodestream.IsOfFirstPart(jpx.Codestream.Span) && JpxBoxes.WithoutMetadata(data) is not null;

    /// <summary>Whether the image is in JPEG 2000.</summary>
    public static bool IsCoded(PdfStream image, IObjectSource source) => FilterChain.Of(image.Dictionary, source) is [.., { Kind: FilterKind.Jpx }];

    /// <summary>The picture; null where it is none, or its samples are not what the document makes of them.</summary>
    /// <param name="source">Where references lead.</param>
    /// <param name="image">The image.</param>
    /// <param name="isMask">Whether it is the soft mask of another.</param>
    public static RecodedPicture? Of(IObjectSource source, PdfStream image, bool isMask)
    {
        if (CodecData.Of(image, FilterKind.Jpx, source) is not { } data || JpxPicture.Read(data) is not { } jpx || SampleFormat.IsStencil(image.Dictionary, source))
        {
            return null;
        }

        var space = image.Dictionary["ColorSpace"];

        // Places in a table and ranges that are masked are said in the depth that the picture has had.
        var isTable = BlankColor.IsTable(space, source);
        var isRanged = source.Resolve(image.Dictionary["Mask"]) is PdfArray;
        var count = isMask ? 1 : BlankColor.Of(space ?? (jpx.Space is { Length: > 0 } own ? new PdfName(own) : null), decode: null, bits: 8, source)?.Count ?? 0;
        var inner = (source.Resolve(image.Dictionary["SMaskInData"]) as PdfNumber)?.ToInt32() ?? 0;
        var isSound = (NumberOf(image, "Width", source), NumberOf(image, "Height", source)) == (jpx.Width, jpx.Height)
            && count > 0 && image.Dictionary["Decode"] is null && (!isTable || jpx.HasPlaces) && (!isRanged || IsOfBytes(jpx))
            && jpx.PlaneLength * jpx.Channels <= CodedPictures.MostOfPicture
            && inner is 0 or 1 or 2 && (inner == 0 || image.Dictionary["SMask"] is null) && (inner != 1 || !jpx.Header.IsMultiplied);
        return isSound && ChannelsOf(jpx, isTable, count, inner != 0) is { } found && jpx.IsWhole(found)
            ? new(image, data, jpx, found, isTable, isMask || isTable || isRanged || jpx.Header.Table is not null || count is not (1 or Colors), inner == 2, isMask)
            : null;
    }

    /// <summary>Writes the picture in the place of the old one.</summary>
    /// <param name="update">Where it is written.</param>
    /// <param name="place">Its place.</param>
    /// <param name="samples">What the decoder gave; <see cref="Samples"/>.</param>
    /// <param name="mayReturn">Whether there is room for it to return.</param>
    /// <returns>
    /// Whether the picture may stand in an output as it came, where nothing of it is removed: every reader shows the same of it, and what is written
    /// now, which is read and looked at in its stead, is the same samples or JPEG in which nothing is seen of the loss.
    /// </returns>
    public bool Write(FileUpdate update, PdfReference place, ReadOnlyMemory<byte> samples, bool mayReturn)
    {
        var (shown, opacity) = Planes(samples);
        var dictionary = image.Dictionary.With("DecodeParms", null).With("SMaskInData", null).With("BitsPerComponent", PdfNumber.Of(8));
        if (dictionary["ColorSpace"] is null)
        {
            dictionary = dictionary.With("ColorSpace", new PdfName(isMask ? "DeviceGray" : jpx.Space));
        }

        if (opacity is { } seen)
        {
            dictionary = dictionary.With("SMask", update.AddEncoded(MaskDictionary(), Packed(seen.Span)));
        }

        var isAlike = mayReturn && IsSeenAlike;
        var (jpeg, isFine) = isExact ? (null, true) : Jpeg(shown, isAlike ? MostOfStandIn : 1);
        if (isAlike && isFine)
        {
            dictionary = dictionary.With(CodedKey, update.AddEncoded(HidingPlaces.Aggregate(image.Dictionary, (entries, key) => entries.With(key, null)), image.EncodedBytes.Span));
        }

        update.WriteStream(place, dictionary.With("Filter", new PdfName(jpeg is null ? "FlateDecode" : "DCTDecode")), jpeg is { } lossy ? lossy.Span : Packed(Mixed(shown)));
        return isAlike && isFine;
    }

    // A table that the document brings takes the place of the picture's own, and of what the picture says of its channels.
    private static JpxChannels? ChannelsOf(JpxPicture jpx, bool isTable, int colors, bool withOpacity) =>
        isTable ? !withOpacity ? new([0], Opacity: null) : jpx.Components.Count == 2 ? new([0], Opacity: 1) : null
        : JpxChannels.Of(jpx.Header, jpx.Channels, colors, withOpacity);

    private static bool IsOfBytes(JpxPicture jpx) => jpx.Header.Table is null && jpx.Components.All(component => component.Depth == 8);

    private (List<ReadOnlyMemory<byte>> Shown, ReadOnlyMemory<byte>? Opacity) Planes(ReadOnlyMemory<byte> samples)
    {
        var table = arePlaces ? null : jpx.Header.Table;
        ReadOnlyMemory<byte> Plane(int channel) => table is null
            ? jpx.Plane(samples, channel, arePlaces && channel == 0)
            : table.Plane(jpx.Plane(samples, 0, arePlaces: true).Span, channel);
        List<ReadOnlyMemory<byte>> shown = [.. channels.Colors.Select(Plane)];
        if (channels.Opacity is not { } number)
        {
            return (shown, null);
        }

        var (opacity, white) = (Plane(number), (byte)(shown.Count > Colors ? byte.MinValue : byte.MaxValue));
        return (isMultiplied ? [.. shown.Select(plane => (ReadOnlyMemory<byte>)JpxChannels.Divided(plane.Span, opacity.Span, white))] : shown, opacity);
    }

    private static int NumberOf(PdfStream image, string key, IObjectSource source) => (source.Resolve(image.Dictionary[key]) as PdfNumber)?.ToInt32() ?? 0;

    // The finest one in the room that is left to it, else the coarsest; and whether it is the finest of all, or there is none and samples are written.
    private (ReadOnlyMemory<byte>? Data, bool IsFine) Jpeg(List<ReadOnlyMemory<byte>> planes, int mostOfFinest)
    {
        IReadOnlyList<JpegPlane> levels = planes.Count == 1
            ? [new(planes[0], jpx.Width, jpx.Height)]
            : JpegPlane.OfColors(planes[0].Span, planes[1].Span, planes[2].Span, jpx.Width, jpx.Height);
        ReadOnlyMemory<byte>? made = null;
        foreach (var quality in Qualities)
        {
            made = JpegEncoder.Write(levels, quality);
            var isFinest = quality == Qualities[0];
            if (made is not { } jpeg || jpeg.Length <= image.EncodedBytes.Length * (isFinest ? (long)mostOfFinest : 1))
            {
                return (made, isFinest || made is null);
            }
        }

        return (made, false);
    }

    private byte[] Mixed(List<ReadOnlyMemory<byte>> planes)
    {
        var mixed = new byte[jpx.PlaneLength * planes.Count];
        for (var plane = 0; plane < planes.Count; plane++)
        {
            var from = planes[plane].Span;
            for (var at = 0; at < from.Length; at++)
            {
                mixed[(at * planes.Count) + plane] = from[at];
            }
        }

        return mixed;
    }

    private PdfDictionary MaskDictionary() => new(
    [
        new("Type", new PdfName("XObject")),
        new("Subtype", new PdfName("Image")),
        new("Width", PdfNumber.Of(jpx.Width)),
        new("Height", PdfNumber.Of(jpx.Height)),
        new("ColorSpace", new PdfName("DeviceGray")),
        new("BitsPerComponent", PdfNumber.Of(8)),
        new("Filter", new PdfName("FlateDecode")),
    ]);

    private static byte[] Packed(ReadOnlySpan<byte> samples) => Flate.Encode(samples, CompressionLevel.Fastest);
}
