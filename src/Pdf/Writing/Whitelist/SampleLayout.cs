using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>How many samples an image has (ISO 32000-2, 8.9.5.2).</summary>
/// <param name="RowBytes">Bytes of a row.</param>
/// <param name="Rows">Number of rows.</param>
internal sealed record SampleLayout(long RowBytes, long Rows)
{
    /// <summary>Bytes of the whole image.</summary>
    public long Bytes => RowBytes * Rows;

    /// <summary>The layout, or null where the dictionary does not say it or the colour space is unusual.</summary>
    public static SampleLayout? Of(PdfDictionary image, GraphCopier copier)
    {
        var width = Number("Width");
        var height = Number("Height");
        var isMask = copier.Resolve(image["ImageMask"]) is PdfBoolean { Value: true };
        var bits = isMask ? 1 : Number("BitsPerComponent");
        var components = isMask ? 1 : ComponentsOf(copier.Resolve(image["ColorSpace"]), copier);
        return width > 0 && height > 0 && bits is > 0 and <= 16 && components > 0
            ? new((((long)width * bits * components) + 7) / 8, height)
            : null;

        int Number(string key) => copier.Resolve(image[key]) is PdfNumber number ? number.ToInt32() : 0;
    }

    /// <summary>How many components a colour of the space has; 0 where that cannot be told.</summary>
    public static int ComponentsOf(PdfObject space, GraphCopier copier)
    {
        var array = space as PdfArray;
        var family = (array is { Count: > 0 } ? copier.Resolve(array[0]) : space) as PdfName;
        var second = array is { Count: > 1 } ? copier.Resolve(array[1]) : PdfNull.Instance;
        return family?.Value switch
        {
            "DeviceGray" or "CalGray" or "Indexed" or "Separation" => 1,
            "DeviceRGB" or "CalRGB" or "Lab" => 3,
            "DeviceCMYK" => 4,
            "ICCBased" =>
                second is PdfStream profile && copier.Resolve(profile.Dictionary["N"]) is PdfNumber count
                ? count.ToInt32()
                : 0,
            "DeviceN" => second is PdfArray colorants ? colorants.Count : 0,
            _ => 0,
        };
    }
}
