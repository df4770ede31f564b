using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Permits single values that pass a test.</summary>
internal sealed class ScalarRule(Predicate<PdfObject> isPermitted) : CopyRule
{
    /// <summary>Any number.</summary>
    public static ScalarRule Number { get; } = new(value => value is PdfNumber);

    /// <summary>Any truth value.</summary>
    public static ScalarRule Boolean { get; } = new(value => value is PdfBoolean);

    /// <summary>Any name: only where the name is needed to show the page (fonts, colorants, glyphs).</summary>
    public static ScalarRule AnyName { get; } = new(value => value is PdfName);

    /// <summary>Any string: only where it holds samples.</summary>
    public static ScalarRule Samples { get; } = new(value => value is PdfString);

    /// <summary>One of a closed list of names.</summary>
    public static ScalarRule NameOf(params string[] names) =>
        new(value => value is PdfName name && names.Contains(name.Value, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) => isPermitted(value) ? this : null;

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier) => isPermitted(value) ? value : null;
}
