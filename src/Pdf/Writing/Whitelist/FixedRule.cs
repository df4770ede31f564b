using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Puts a fixed value in the place of whatever the source has: for entries that must be there and whose value nobody
/// needs.
/// </summary>
internal sealed class FixedRule(PdfObject replacement) : CopyRule
{
    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier) => replacement;
}
