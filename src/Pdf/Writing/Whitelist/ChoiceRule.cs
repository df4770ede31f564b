using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Lets the object itself show which rule applies, by its kind, /Subtype or the like.</summary>
/// <param name="choose">Gives the rule, or null where the object is not permitted.</param>
/// <param name="isIndirect">See <see cref="CopyRule.IsIndirect"/>.</param>
internal sealed class ChoiceRule(Func<PdfObject, GraphCopier, CopyRule?> choose, bool isIndirect = false) : CopyRule
{
    /// <inheritdoc/>
    public override bool IsIndirect => isIndirect;

    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) => choose(value, copier)?.For(value, copier);

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier) => For(value, copier)?.Apply(value, copier);
}
