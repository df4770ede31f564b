using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Permits arrays in which every place has a role of its own; more places are cut, a missing or bad one forbids the
/// whole.
/// </summary>
internal sealed class TupleRule(params CopyRule[] members) : CopyRule
{
    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) =>
        value is PdfArray array && array.Count >= members.Length ? this : null;

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier)
    {
        if (value is not PdfArray array || array.Count < members.Length)
        {
            return null;
        }

        var copied = members.Select((member, i) => copier.Copy(array[i], member)).ToList();
        return copied.Contains(null) ? null : new PdfArray(copied!);
    }
}
