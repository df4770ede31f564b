using Clona.Pdf.Filters;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Writes image data anew: samples compressed by Flate, or as JBIG2 where fax data took less room; JPEG data without anything but the picture.</summary>
internal static class ImageEncoder
{
    private const long SmallestInStrips = 16 << 20;

    private static readonly KeyValuePair<string, PdfObject> OneBit = new("BitsPerComponent", PdfNumber.Of(1));

    /// <summary>An image whose masks must be copied too: without them it would show what they hide.</summary>
    public static EncodedStream? EncodeWithMasks(PdfStream stream, GraphCopier copier)
    {
        var masksAreCopied = IsCopiedOrAbsent(stream.Dictionary["SMask"], ImageRules.SoftMask, copier)
            && IsCopiedOrAbsent(stream.Dictionary["Mask"], ImageRules.Mask, copier);
        if (masksAreCopied)
        {
            return Encode(stream, copier);
        }

        copier.Dropped.Add(DroppedPart.DamagedImage);
        return null;
    }

    /// <summary>An image or mask by itself.</summary>
    public static EncodedStream? Encode(PdfStream stream, GraphCopier copier)
    {
        var (large, isOverLimit) = InStrips(stream, copier);
        if (large is not null)
        {
            return large;
        }

        if (isOverLimit)
        {
            copier.Dropped.Add(DroppedPart.DamagedImage);
            return null;
        }

        var decoded = copier.Decoder.DecodeToImage(stream);
        var encoded = decoded switch
        {
            null => null,
            { Remaining: null } => Samples(stream, decoded, copier),
            { Remaining.Kind: FilterKind.Dct } => Jpeg(decoded, copier),
            { Remaining.Kind: FilterKind.Jbig2 } => Jbig2(decoded, copier),
            { Remaining.Kind: FilterKind.Jpx } => Jpx(decoded, copier),
            _ => null,
        };
        if (encoded is null)
        {
            copier.Dropped.Add(ReasonOf(decoded?.Remaining?.Kind));
        }

        return encoded;
    }

    private static bool IsCopiedOrAbsent(PdfObject? mask, CopyRule rule, GraphCopier copier) =>
        copier.Resolve(mask) is not (PdfStream or PdfArray) || copier.Copy(mask, rule) is not null;

    private static DroppedPart ReasonOf(FilterKind? remaining) => remaining switch
    {
        FilterKind.Jbig2 => DroppedPart.Jbig2Image,
        FilterKind.Jpx => DroppedPart.JpxImage,
        _ => DroppedPart.DamagedImage,
    };

    // A picture that would fill the memory is decoded and encoded at the same time; damaged ones go the usual way.
    private static (EncodedStream? Image, bool IsOverLimit) InStrips(PdfStream stream, GraphCopier copier)
    {
        if (SampleLayout.Of(stream.Dictionary, copier) is not { Bytes: > SmallestInStrips } layout)
        {
            return (null, false);
        }

        var outcome = PourOutcome.NotPossible;
        var encoded = copier.Pour(target => (outcome = copier.Decoder.Pour(stream, new SampleSink(target, layout.Bytes))) == PourOutcome.Done);
        return (encoded is not null && IsFax(stream, copier) ? encoded with { Entries = [OneBit, .. encoded.Entries] } : encoded, outcome == PourOutcome.OverLimit);
    }

    private static bool IsFax(PdfStream stream, GraphCopier copier) =>
        FilterChain.Of(stream.Dictionary, copier.Source) is [.., { Kind: FilterKind.CcittFax }];

    private static EncodedStream Samples(PdfStream stream, DecodedStream decoded, GraphCopier copier)
    {
        // What follows the last row is never shown and would only be carried along.
        var layout = SampleLayout.Of(stream.Dictionary, copier);
        var samples = copier.Lacks(Remover.Tails) ? decoded.Bytes : decoded.Bytes[..(int)Math.Min(decoded.Bytes.Length, layout?.Bytes ?? long.MaxValue)];

        // Fax data is one bit deep whatever the dictionary says; samples need it said.
        var plain = IsFax(stream, copier) ? copier.Compress(samples.Span, OneBit) : copier.Compress(samples.Span);
        return CloseSamples.Of(stream, samples.Span, plain, copier);
    }

    /// <summary>The symbols that several JBIG2 images share.</summary>
    public static EncodedStream? EncodeSymbols(PdfStream stream, GraphCopier copier) =>
        copier.Symbols?.MayBeWritten(stream) != false
            && copier.Decoder.Decode(stream) is { } data
            && Jbig2Data.WithoutMetadata(data) is { } clean
            ? copier.Compress(clean.Span)
            : null;

    private static EncodedStream? Jbig2(DecodedStream decoded, GraphCopier copier)
    {
        if ((copier.Lacks(Remover.PictureSegments) ? decoded.Bytes : Jbig2Data.WithoutMetadata(decoded.Bytes)) is not { } clean)
        {
            return null;
        }

        var entries = new List<KeyValuePair<string, PdfObject>> { new("Filter", new PdfName("JBIG2Decode")) };
        if (copier.Resolve(decoded.Remaining?.Parameters["JBIG2Globals"]) is PdfStream globals && !IsWithoutSymbols(globals, copier))
        {
            if (copier.Copy(globals, ImageRules.Symbols) is not { } symbols)
            {
                return null;
            }

            entries.Add(new("DecodeParms", new PdfDictionary([new("JBIG2Globals", symbols)])));
        }

        return new(clean, entries);
    }

    private static bool IsWithoutSymbols(PdfStream globals, GraphCopier copier) =>
        copier.Decoder.Decode(globals) is { } data && Jbig2Data.WithoutMetadata(data) is null;

    private static EncodedStream? Jpx(DecodedStream decoded, GraphCopier copier) =>
        (copier.Lacks(Remover.PictureSegments) ? decoded.Bytes : JpxBoxes.WithoutMetadata(decoded.Bytes)) is { } clean
            ? new(clean, [new("Filter", new PdfName("JPXDecode"))])
            : null;

    private static EncodedStream? Jpeg(DecodedStream decoded, GraphCopier copier)
    {
        var kept = copier.Lacks(Remover.PictureSegments) ? decoded.Bytes : JpegData.WithoutMetadata(decoded.Bytes);
        if (kept is not { } clean)
        {
            return null;
        }

        var entries = new List<KeyValuePair<string, PdfObject>> { new("Filter", new PdfName("DCTDecode")) };
        if (copier.Resolve(decoded.Remaining?.Parameters["ColorTransform"]) is PdfNumber transform)
        {
            entries.Add(
                new("DecodeParms", new PdfDictionary([new("ColorTransform", PdfNumber.Of(transform.ToInt32()))])));
        }

        return new(clean, entries);
    }
}
