using Clona.Pdf.Filters;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Images;

/// <summary>How the samples of an image lie in its data, and which values are blank (ISO 32000-2, 8.9.5).</summary>
/// <param name="Width">Samples in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Bits">Bits of a component: 1, 2, 4, 8 or 16.</param>
/// <param name="Blank">What each component of a blank sample is.</param>
internal sealed record SampleFormat(int Width, int Height, int Bits, IReadOnlyList<int> Blank)
{
    private const long MostBytes = int.MaxValue / 2;

    /// <summary>Bytes of a row.</summary>
    public int RowBytes => (int)((((long)Width * Bits * Blank.Count) + 7) / 8);

    /// <summary>The format of a picture, whose blank is white or nothing painted; null where the dictionary does not say it.</summary>
    public static SampleFormat? OfPicture(PdfDictionary image, IObjectSource source)
    {
        if (IsStencil(image, source))
        {
            return OfStencil(image, source, isPainted: false);
        }

        var bits = IsBilevel(image, source) ? 1 : Number(image["BitsPerComponent"], source);
        return BlankColor.Of(image["ColorSpace"], Decode(image, source), bits, source) is { } blank ? Of(image, bits, blank, source) : null;
    }

    /// <summary>The format of a soft mask, whose blank is opaque.</summary>
    public static SampleFormat? OfSoftMask(PdfDictionary mask, IObjectSource source)
    {
        var bits = IsBilevel(mask, source) ? 1 : Number(mask["BitsPerComponent"], source);
        var isInverted = Decode(mask, source) is [var low, var high] && low > high;
        return Of(mask, bits, [isInverted ? 0 : (1 << Math.Clamp(bits, 0, 16)) - 1], source);
    }

    /// <summary>The format of a stencil; its blank leaves nothing, or lets everything through.</summary>
    public static SampleFormat? OfStencil(PdfDictionary mask, IObjectSource source, bool isPainted)
    {
        var isInverted = Decode(mask, source) is [var low, var high] && low > high;
        return Of(mask, bits: 1, [isPainted == isInverted ? 1 : 0], source);
    }

    /// <summary>Whether the image is a stencil.</summary>
    public static bool IsStencil(PdfDictionary image, IObjectSource source) => source.Resolve(image["ImageMask"]) is PdfBoolean { Value: true };

    // Fax data and JBIG2 are one bit deep whatever the dictionary says.
    private static bool IsBilevel(PdfDictionary image, IObjectSource source) =>
        FilterChain.Of(image, source) is [.., { Kind: FilterKind.CcittFax or FilterKind.Jbig2 }];

    private static SampleFormat? Of(PdfDictionary image, int bits, IReadOnlyList<int> blank, IObjectSource source)
    {
        var (width, height) = (Number(image["Width"], source), Number(image["Height"], source));
        return width > 0 && height > 0 && bits is 1 or 2 or 4 or 8 or 16
            && (((long)width * bits * blank.Count) + 7) / 8 * height <= MostBytes
            ? new(width, height, bits, blank)
            : null;
    }

    private static int Number(PdfObject? value, IObjectSource source) => (source.Resolve(value) as PdfNumber)?.ToInt32() ?? 0;

    private static double[]? Decode(PdfDictionary image, IObjectSource source) =>
        source.Resolve(image["Decode"]) is PdfArray array
            ? [.. array.Select(item => source.Resolve(item)).OfType<PdfNumber>().Select(number => number.Value)]
            : null;
}
