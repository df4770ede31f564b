using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Image XObjects and their masks (ISO 32000-2, 8.9.5). No alternates, OPI, metadata, names or thumbnails.
/// </summary>
internal static class ImageRules
{
    /// <summary>Rendering intents.</summary>
    public static ScalarRule Intent { get; } =
        ScalarRule.NameOf("AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual");

    /// <summary>A stencil mask of an image, or its range of masked colours.</summary>
    public static CopyRule Mask { get; } =
        new ChoiceRule((value, _) => value is PdfArray ? ArrayRule.Numbers : StencilMask);

    /// <summary>A soft mask of an image.</summary>
    public static StreamRule SoftMask { get; } = new(
        new DictionaryRule(() => [.. Common(), ("Matte", ArrayRule.Numbers)]),
        ImageEncoder.Encode);

    /// <summary>An image with its masks.</summary>
    public static StreamRule Image { get; } = new(
        new DictionaryRule(() => [.. Common(), ("Mask", Mask), ("SMask", SoftMask), ("SMaskInData", ScalarRule.Number)]),
        ImageEncoder.EncodeWithMasks);

    /// <summary>Symbols that JBIG2 images share.</summary>
    public static StreamRule Symbols { get; } = new(new DictionaryRule(() => []), ImageEncoder.EncodeSymbols);

    private static readonly StreamRule StencilMask = new(new DictionaryRule(Common), ImageEncoder.Encode);

    private static IEnumerable<(string Key, CopyRule Rule)> Common() =>
    [
        ("Type", ScalarRule.NameOf("XObject")),
        ("Subtype", ScalarRule.NameOf("Image")),
        ("Width", ScalarRule.Number),
        ("Height", ScalarRule.Number),
        ("ColorSpace", ColorRules.ColorSpace),
        ("BitsPerComponent", ScalarRule.Number),
        ("ImageMask", ScalarRule.Boolean),
        ("Decode", ArrayRule.Numbers),
        ("Interpolate", ScalarRule.Boolean),
        ("Intent", Intent),
    ];
}
