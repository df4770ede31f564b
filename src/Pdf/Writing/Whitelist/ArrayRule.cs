using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Permits arrays whose members all have one role; a member that is not permitted becomes null, since places matter.
/// </summary>
internal sealed class ArrayRule(CopyRule member) : CopyRule
{
    /// <summary>Numbers.</summary>
    public static ArrayRule Numbers { get; } = new(ScalarRule.Number);

    /// <summary>Numbers, and arrays of numbers among them.</summary>
    public static ArrayRule NestedNumbers { get; } =
        new(new ChoiceRule((value, _) => value is PdfArray ? Numbers : ScalarRule.Number));

    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) => value is PdfArray ? this : null;

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier) => value is PdfArray array
        ? new PdfArray([.. array.Select(item => copier.Copy(item, member) ?? PdfNull.Instance)])
        : null;
}
