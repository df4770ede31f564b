using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>Finds bytes behind the last sample of pictures, functions and palettes, which nothing ever shows.</summary>
internal static class Tails
{
    private const int MaxColours = 256;

    /// <summary>Whether the samples of a picture are longer than its size asks for; false where the size is unusual.</summary>
    public static bool OfImage(PdfFile file, PdfStream image, long length)
    {
        var dictionary = image.Dictionary;
        var isMask = file.Resolve(dictionary.Find("ImageMask")) is PdfBoolean { Value: true };
        var bits = isMask ? 1 : file.Integer(dictionary.Find("BitsPerComponent"), 0);
        var components = isMask ? 1 : Components(file, dictionary.Find("ColorSpace"));
        var row = ((file.Number(dictionary.Find("Width")) ?? 0) * bits * components) + 7;
        var expected = Math.Floor(row / 8) * (file.Number(dictionary.Find("Height")) ?? 0);
        return components > 0 && bits > 0 && expected > 0 && length > expected;
    }

    /// <summary>Whether the samples of a function are longer than its table.</summary>
    public static bool OfFunction(PdfFile file, PdfStream function, long length)
    {
        var outputs = (file.Array(function.Dictionary.Find("Range"))?.Items.Count ?? 0) / 2;
        var samples = (file.Numbers(function.Dictionary.Find("Size")) ?? []).Aggregate(1.0, (product, size) => product * size);
        var expected = Math.Ceiling(samples * outputs * file.Integer(function.Dictionary.Find("BitsPerSample"), 0) / 8);
        return expected > 0 && length > expected;
    }

    /// <summary>Whether an indexed colour space has a table that is longer than its number of colours.</summary>
    public static bool OfPalette(PdfFile file, IReadOnlyList<PdfValue> space)
    {
        if (space is not [PdfName { Value: "Indexed" or "I" }, { } under, PdfNumber last, PdfString table])
        {
            return false;
        }

        var components = Components(file, under);
        return components > 0 && table.Bytes.Length > components * Math.Clamp((long)last.ToInt() + 1, 1, MaxColours);
    }

    private static int Components(PdfFile file, PdfValue? space)
    {
        var array = file.Array(space);
        return (array is { Items.Count: > 0 } ? file.Name(array.Items[0]) : file.Name(space)) switch
        {
            "DeviceGray" or "CalGray" or "Indexed" or "I" or "Separation" => 1,
            "DeviceRGB" or "CalRGB" or "Lab" => 3,
            "DeviceCMYK" => 4,
            "ICCBased" when array is { Items.Count: > 1 } => file.Integer(file.Stream(array.Items[1])?.Dictionary.Find("N"), 0),
            "DeviceN" when array is { Items.Count: > 1 } => file.Array(array.Items[1])?.Items.Count ?? 0,
            _ => 0,
        };
    }
}
