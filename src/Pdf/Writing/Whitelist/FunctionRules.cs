using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Functions (ISO 32000-2, 7.10).</summary>
internal static class FunctionRules
{
    /// <summary>One function of any type.</summary>
    public static CopyRule Function { get; } = new ChoiceRule(Choose);

    /// <summary>One function, or an array of functions.</summary>
    public static CopyRule Functions { get; } =
        new ChoiceRule((value, _) => value is PdfArray ? FunctionArray : Function);

    /// <summary>A transfer function: one, several, or a name for the default.</summary>
    public static CopyRule Transfer { get; } =
        new ChoiceRule((value, _) => value is PdfName ? DefaultTransfer : value is PdfArray ? TransferArray : Function);

    private static readonly ScalarRule DefaultTransfer = ScalarRule.NameOf("Identity", "Default");

    private static readonly ArrayRule FunctionArray = new(Function);

    private static readonly ArrayRule TransferArray = new(Transfer);

    private static readonly DictionaryRule SampledKeys = new(() =>
    [
        .. Common(),
        ("Size", ArrayRule.Numbers),
        ("BitsPerSample", ScalarRule.Number),
        ("Order", ScalarRule.Number),
        ("Encode", ArrayRule.Numbers),
        ("Decode", ArrayRule.Numbers),
    ]);

    private static readonly StreamRule Sampled = new(SampledKeys, SampleEncoder.Function);

    private static readonly StreamRule Calculator = new(new DictionaryRule(Common), StreamEncoders.RequiredProgram);

    private static readonly DictionaryRule Computed = new(() =>
    [
        .. Common(),
        ("C0", ArrayRule.Numbers),
        ("C1", ArrayRule.Numbers),
        ("N", ScalarRule.Number),
        ("Functions", FunctionArray),
        ("Bounds", ArrayRule.Numbers),
        ("Encode", ArrayRule.Numbers),
    ]);

    private static IEnumerable<(string Key, CopyRule Rule)> Common() =>
    [
        ("FunctionType", ScalarRule.Number),
        ("Domain", ArrayRule.Numbers),
        ("Range", ArrayRule.Numbers),
    ];

    private static CopyRule? Choose(PdfObject value, GraphCopier copier) => value switch
    {
        PdfDictionary => Computed,
        PdfStream stream =>
            copier.Resolve(stream.Dictionary["FunctionType"]) is PdfNumber { Value: 4 } ? Calculator : Sampled,
        _ => null,
    };
}
