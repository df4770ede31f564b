using System.Text;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Font descriptors (ISO 32000-2, 9.8). The family stays only where it is empty or says no more than the beginning of the
/// font's name.
/// </summary>
/// <remarks>
/// Viewers choose the stand-in for a font that is not embedded by its family: without it, letters change their shape.
/// </remarks>
internal sealed class FontDescriptorRule(DictionaryRule keys) : CopyRule
{
    /// <inheritdoc/>
    public override bool IsIndirect => true;

    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) => value is PdfDictionary ? this : null;

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier) => value is PdfDictionary descriptor
        ? ((PdfDictionary)keys.Apply(descriptor, copier)!).With("FontFamily", FamilyOf(descriptor, copier))
        : null;

    private static PdfString? FamilyOf(PdfDictionary descriptor, GraphCopier copier)
    {
        if (copier.Resolve(descriptor["FontFamily"]) is not PdfString text
            || copier.Resolve(descriptor["FontName"]) is not PdfName name)
        {
            return null;
        }

        if (text.Bytes.IsEmpty)
        {
            return text;
        }

        var family = Encoding.Latin1.GetString(text.Bytes.Span);
        var fontName = FontNameRule.WithoutTag(name.Value);
        var letters = family.Replace(" ", "", StringComparison.Ordinal);
        var isKnownFromName = letters.Length > 0 && KnownFontNames.Contains(fontName) && letters.All(char.IsAsciiLetterOrDigit)
            && fontName.Replace(" ", "", StringComparison.Ordinal).StartsWith(letters, StringComparison.Ordinal);
        return isKnownFromName ? new PdfString(Encoding.ASCII.GetBytes(family)) : null;
    }
}
