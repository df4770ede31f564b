using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>What of a source object may reach the output when it is met in a certain role.</summary>
internal abstract class CopyRule
{
    /// <summary>
    /// Whether a container that stands directly in its parent becomes an object of its own, so that several parents
    /// share it.
    /// </summary>
    public virtual bool IsIndirect => false;

    /// <summary>The permitted part of <paramref name="value"/>, or null where nothing of it is.</summary>
    /// <param name="value">The object, references resolved.</param>
    /// <param name="copier">Copies what the object leads to.</param>
    public abstract PdfObject? Apply(PdfObject value, GraphCopier copier);

    /// <summary>
    /// The rule that really applies to <paramref name="value"/>, or null where it is not permitted in this role.
    /// </summary>
    public virtual CopyRule? For(PdfObject value, GraphCopier copier) => this;
}
