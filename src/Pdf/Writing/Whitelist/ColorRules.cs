using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Colour spaces (ISO 32000-2, 8.6). Attributes of DeviceN, which describe inks to printers, are left out.
/// </summary>
internal static class ColorRules
{
    /// <summary>Any colour space.</summary>
    public static CopyRule ColorSpace { get; } = new ChoiceRule(Choose);

    private static readonly CopyRule FamilyName = ScalarRule.NameOf(
        "DeviceGray", "DeviceRGB", "DeviceCMYK", "Pattern", "CalGray", "CalRGB", "CalCMYK", "G", "RGB", "CMYK");

    /// <summary>A colour profile, without its texts.</summary>
    public static StreamRule Profile { get; } = new(
        new DictionaryRule(() => [("N", ScalarRule.Number), ("Alternate", ColorSpace), ("Range", ArrayRule.Numbers)]),
        StreamEncoders.ColorProfile);

    private static readonly CopyRule Calibration = new DictionaryRule(() =>
    [
        ("WhitePoint", ArrayRule.Numbers),
        ("BlackPoint", ArrayRule.Numbers),
        ("Gamma", new ChoiceRule((value, _) => value is PdfArray ? ArrayRule.Numbers : ScalarRule.Number)),
        ("Matrix", ArrayRule.Numbers),
        ("Range", ArrayRule.Numbers),
    ]);

    private static readonly Dictionary<string, CopyRule> ByFamily = new(StringComparer.Ordinal)
    {
        ["CalGray"] = new TupleRule(ScalarRule.NameOf("CalGray"), Calibration),
        ["CalRGB"] = new TupleRule(ScalarRule.NameOf("CalRGB"), Calibration),
        ["Lab"] = new TupleRule(ScalarRule.NameOf("Lab"), Calibration),
        ["ICCBased"] = new IccBasedRule(new TupleRule(ScalarRule.NameOf("ICCBased"), Profile)),
        ["Indexed"] = new IndexedRule(new TupleRule(ScalarRule.NameOf("Indexed"), ColorSpace, ScalarRule.Number, ScalarRule.Samples)),
        ["I"] = new IndexedRule(new TupleRule(ScalarRule.NameOf("I"), ColorSpace, ScalarRule.Number, ScalarRule.Samples)),
        ["Separation"] =
            new TupleRule(ScalarRule.NameOf("Separation"), ColorantRule.Instance, ColorSpace, FunctionRules.Function),
        ["DeviceN"] =
            new TupleRule(
                ScalarRule.NameOf("DeviceN"), new ArrayRule(ColorantRule.Instance), ColorSpace, FunctionRules.Function),
    };

    private static readonly CopyRule UncolouredPattern = new TupleRule(ScalarRule.NameOf("Pattern"), ColorSpace);

    private static readonly CopyRule FamilyInArray = new TupleRule(FamilyName);

    private static CopyRule? Choose(PdfObject value, GraphCopier copier)
    {
        if (value is not PdfArray { Count: > 0 } array)
        {
            return value is PdfName ? FamilyName : null;
        }

        return copier.Resolve(array[0]) is not PdfName { Value: var family } ? null
            : ByFamily.TryGetValue(family, out var rule) ? rule
            : family == "Pattern" && array.Count > 1 ? UncolouredPattern
            : FamilyInArray;
    }
}
