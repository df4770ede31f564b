using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Forms, patterns, shadings, groups and graphics states (ISO 32000-2, 8.4.5, 8.7, 8.10, 11.6).</summary>
internal static class GraphicsRules
{
    /// <summary>A transparency group's attributes.</summary>
    public static CopyRule Group { get; } = new DictionaryRule(() =>
    [
        ("Type", ScalarRule.NameOf("Group")),
        ("S", ScalarRule.NameOf("Transparency")),
        ("CS", ColorRules.ColorSpace),
        ("I", ScalarRule.Boolean),
        ("K", ScalarRule.Boolean),
    ]);

    /// <summary>A form XObject; not the ones that call for another document or PostScript.</summary>
    public static StreamRule Form { get; } = new(
        new DictionaryRule(() =>
        [
            ("Type", ScalarRule.NameOf("XObject")),
            ("Subtype", ScalarRule.NameOf("Form")),
            ("FormType", ScalarRule.Number),
            ("BBox", ArrayRule.Numbers),
            ("Matrix", ArrayRule.Numbers),
            ("Resources", ResourceRules.Resources),
            ("Group", Group),
            ("StructParents", ScalarRule.Number),
        ]),
        StreamEncoders.Required);

    /// <summary>A graphics state dictionary; halftones, which are for printers, are left out.</summary>
    public static CopyRule GraphicsState { get; } = new DictionaryRule(GraphicsStateKeys, isIndirect: true);

    /// <summary>A shading.</summary>
    public static CopyRule Shading { get; } =
        new ChoiceRule((value, _) => value is PdfStream ? MeshShading : FunctionShading, isIndirect: true);

    /// <summary>A tiling or shading pattern.</summary>
    public static CopyRule Pattern { get; } =
        new ChoiceRule((value, _) => value is PdfStream ? TilingPattern : ShadingPattern, isIndirect: true);

    private static readonly DictionaryRule FunctionShading = new(ShadingKeys);

    private static readonly StreamRule MeshShading = new(
        new DictionaryRule(() =>
        [
            .. ShadingKeys(),
            ("BitsPerCoordinate", ScalarRule.Number),
            ("BitsPerComponent", ScalarRule.Number),
            ("BitsPerFlag", ScalarRule.Number),
            ("Decode", ArrayRule.Numbers),
            ("VerticesPerRow", ScalarRule.Number),
        ]),
        StreamEncoders.Required);

    private static readonly StreamRule TilingPattern = new(
        new DictionaryRule(() =>
        [
            ("Type", ScalarRule.NameOf("Pattern")),
            ("PatternType", ScalarRule.Number),
            ("PaintType", ScalarRule.Number),
            ("TilingType", ScalarRule.Number),
            ("BBox", ArrayRule.Numbers),
            ("XStep", ScalarRule.Number),
            ("YStep", ScalarRule.Number),
            ("Resources", ResourceRules.Resources),
            ("Matrix", ArrayRule.Numbers),
        ]),
        StreamEncoders.Required);

    private static readonly DictionaryRule ShadingPattern = new(() =>
    [
        ("Type", ScalarRule.NameOf("Pattern")),
        ("PatternType", ScalarRule.Number),
        ("Shading", Shading),
        ("Matrix", ArrayRule.Numbers),
        ("ExtGState", GraphicsState),
    ]);

    private static readonly DictionaryRule SoftMask = new(() =>
    [
        ("Type", ScalarRule.NameOf("Mask")),
        ("S", ScalarRule.NameOf("Alpha", "Luminosity")),
        ("G", Form),
        ("BC", ArrayRule.Numbers),
        ("TR", FunctionRules.Transfer),
    ]);

    private static IEnumerable<(string Key, CopyRule Rule)> ShadingKeys() =>
    [
        ("ShadingType", ScalarRule.Number),
        ("ColorSpace", ColorRules.ColorSpace),
        ("Background", ArrayRule.Numbers),
        ("BBox", ArrayRule.Numbers),
        ("AntiAlias", ScalarRule.Boolean),
        ("Domain", ArrayRule.Numbers),
        ("Matrix", ArrayRule.Numbers),
        ("Coords", ArrayRule.Numbers),
        ("Extend", new ArrayRule(ScalarRule.Boolean)),
        ("Function", FunctionRules.Functions),
    ];

    private static IEnumerable<(string Key, CopyRule Rule)> GraphicsStateKeys()
    {
        var blendMode = ScalarRule.NameOf(
            "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn",
            "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity");
        return
        [
            ("Type", ScalarRule.NameOf("ExtGState")),
            ("LW", ScalarRule.Number),
            ("LC", ScalarRule.Number),
            ("LJ", ScalarRule.Number),
            ("ML", ScalarRule.Number),
            ("D", ArrayRule.NestedNumbers),
            ("RI", ImageRules.Intent),
            ("OP", ScalarRule.Boolean),
            ("op", ScalarRule.Boolean),
            ("OPM", ScalarRule.Number),
            ("Font", new TupleRule(FontRules.Font, ScalarRule.Number)),
            ("BG", FunctionRules.Function),
            ("BG2", FunctionRules.Transfer),
            ("UCR", FunctionRules.Function),
            ("UCR2", FunctionRules.Transfer),
            ("TR", FunctionRules.Transfer),
            ("TR2", FunctionRules.Transfer),
            ("FL", ScalarRule.Number),
            ("SM", ScalarRule.Number),
            ("SA", ScalarRule.Boolean),
            ("BM", new ChoiceRule((value, _) => value is PdfArray ? new ArrayRule(blendMode) : blendMode)),
            ("SMask", new ChoiceRule((value, _) => value is PdfName ? ScalarRule.NameOf("None") : SoftMask)),
            ("CA", ScalarRule.Number),
            ("ca", ScalarRule.Number),
            ("AIS", ScalarRule.Boolean),
            ("TK", ScalarRule.Boolean),
        ];
    }
}
