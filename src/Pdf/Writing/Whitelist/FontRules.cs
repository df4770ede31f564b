using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Fonts of all kinds (ISO 32000-2, 9.5 to 9.10).</summary>
/// <remarks>
/// Left out: languages, /CharSet and /CIDSet (they list what the document once held), and /Name.
/// </remarks>
internal static class FontRules
{
    /// <summary>A font as a resource.</summary>
    public static CopyRule Font { get; } = new ChoiceRule(Choose, isIndirect: true);

    private static readonly StreamRule UnicodeMap = new(CMapKeys(), StreamEncoders.UnicodeMap);

    private static readonly CopyRule ToUnicode =
        new ChoiceRule((value, _) => value is PdfName ? PredefinedMap : UnicodeMap);

    private static readonly ScalarRule PredefinedMap = ScalarRule.NameOf("Identity-H", "Identity-V");

    private static readonly StreamRule CMap = new(CMapKeys(), StreamEncoders.RequiredProgram);

    private static readonly CopyRule NamedEncoding = ScalarRule.NameOf(
        "StandardEncoding", "MacRomanEncoding", "MacExpertEncoding", "WinAnsiEncoding", "PDFDocEncoding", "Symbol",
        "ZapfDingbats");

    private static readonly DictionaryRule EncodingDictionary = new(() =>
    [
        ("Type", ScalarRule.NameOf("Encoding")),
        ("BaseEncoding", NamedEncoding),
        ("Differences",
            new ArrayRule(new ChoiceRule((value, _) => value is PdfName ? ScalarRule.AnyName : ScalarRule.Number))),
    ]);

    private static readonly CopyRule SimpleEncoding =
        new ChoiceRule((value, _) => value is PdfName ? NamedEncoding : EncodingDictionary);

    private static readonly CopyRule CompositeEncoding =
        new ChoiceRule((value, _) => value is PdfName ? PredefinedCMaps.Rule : CMap);

    private static readonly FontDescriptorRule Descriptor = new(new DictionaryRule(() =>
    [
        ("Type", ScalarRule.NameOf("FontDescriptor")),
        ("FontName", FontNameRule.Instance),
        ("FontStretch", ScalarRule.NameOf(
            "UltraCondensed", "ExtraCondensed", "Condensed", "SemiCondensed", "Normal",
            "SemiExpanded", "Expanded", "ExtraExpanded", "UltraExpanded")),
        ("FontWeight", ScalarRule.Number),
        ("Flags", ScalarRule.Number),
        ("FontBBox", ArrayRule.Numbers),
        ("ItalicAngle", ScalarRule.Number),
        ("Ascent", ScalarRule.Number),
        ("Descent", ScalarRule.Number),
        ("Leading", ScalarRule.Number),
        ("CapHeight", ScalarRule.Number),
        ("XHeight", ScalarRule.Number),
        ("StemV", ScalarRule.Number),
        ("StemH", ScalarRule.Number),
        ("AvgWidth", ScalarRule.Number),
        ("MaxWidth", ScalarRule.Number),
        ("MissingWidth", ScalarRule.Number),
        ("FontFile", new StreamRule(new DictionaryRule(() => []), FontProgramEncoder.Type1)),
        ("FontFile2", new StreamRule(new DictionaryRule(() => []), FontProgramEncoder.TrueType)),
        ("FontFile3", new StreamRule(
            new DictionaryRule(() => [("Subtype", ScalarRule.NameOf("Type1C", "CIDFontType0C", "OpenType"))]),
            FontProgramEncoder.Other)),
    ]));

    private static readonly DictionaryRule Simple = new(() =>
    [
        ("Type", ScalarRule.NameOf("Font")),
        ("Subtype", ScalarRule.NameOf("Type1", "MMType1", "TrueType")),
        ("BaseFont", FontNameRule.Instance),
        ("FirstChar", ScalarRule.Number),
        ("LastChar", ScalarRule.Number),
        ("Widths", ArrayRule.Numbers),
        ("FontDescriptor", Descriptor),
        ("Encoding", SimpleEncoding),
        ("ToUnicode", ToUnicode),
    ]);

    private static readonly StreamRule GlyphProcedure = new(new DictionaryRule(() => []), StreamEncoders.Required);

    private static readonly DictionaryRule Type3 = new(() =>
    [
        ("Type", ScalarRule.NameOf("Font")),
        ("Subtype", ScalarRule.NameOf("Type3")),
        ("FontBBox", ArrayRule.Numbers),
        ("FontMatrix", ArrayRule.Numbers),
        ("CharProcs", new MapRule(GlyphProcedure)),
        ("Encoding", SimpleEncoding),
        ("FirstChar", ScalarRule.Number),
        ("LastChar", ScalarRule.Number),
        ("Widths", ArrayRule.Numbers),
        ("FontDescriptor", Descriptor),
        ("Resources", ResourceRules.Resources),
        ("ToUnicode", ToUnicode),
    ]);

    private static readonly StreamRule GlyphMap = new(new DictionaryRule(() => []), StreamEncoders.Required);

    private static readonly DictionaryRule Descendant = new(
        () =>
        [
            ("Type", ScalarRule.NameOf("Font")),
            ("Subtype", ScalarRule.NameOf("CIDFontType0", "CIDFontType2")),
            ("BaseFont", FontNameRule.Instance),
            ("CIDSystemInfo", CidSystemInfoRule.Instance),
            ("FontDescriptor", Descriptor),
            ("DW", ScalarRule.Number),
            ("W", ArrayRule.NestedNumbers),
            ("DW2", ArrayRule.Numbers),
            ("W2", ArrayRule.NestedNumbers),
            ("CIDToGIDMap", new ChoiceRule((value, _) => value is PdfName ? ScalarRule.NameOf("Identity") : GlyphMap)),
        ],
        isIndirect: true);

    private static readonly DictionaryRule Composite = new(() =>
    [
        ("Type", ScalarRule.NameOf("Font")),
        ("Subtype", ScalarRule.NameOf("Type0")),
        ("BaseFont", FontNameRule.Instance),
        ("Encoding", CompositeEncoding),
        ("DescendantFonts", new ArrayRule(Descendant)),
        ("ToUnicode", ToUnicode),
    ]);

    private static DictionaryRule CMapKeys() => new(() =>
    [
        ("Type", ScalarRule.NameOf("CMap")),
        ("CMapName", new FixedRule(new PdfName("Map"))),
        ("CIDSystemInfo", CidSystemInfoRule.Instance),
        ("WMode", ScalarRule.Number),
        ("UseCMap", CompositeEncoding),
    ]);

    private static DictionaryRule? Choose(PdfObject value, GraphCopier copier) => value is not PdfDictionary font
        ? null
        : copier.Resolve(font["Subtype"]) switch
        {
            PdfName { Value: "Type0" } => Composite,
            PdfName { Value: "Type3" } => Type3,
            PdfName { Value: "Type1" or "MMType1" or "TrueType" } => Simple,
            _ => null,
        };
}
