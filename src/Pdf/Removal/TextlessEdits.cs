using Clona.Pdf.Content;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Removal;

/// <summary>
/// Edits of a stream that paints but is not read as text: pattern cells, soft masks, glyph procedures. All text goes.
/// </summary>
internal sealed class TextlessEdits(ResourceTranslator translator) : StreamEdits
{
    /// <inheritdoc/>
    public override bool KeepsText => translator.Lacks(Remover.SilentText);

    /// <inheritdoc/>
    public override ReadOnlySpan<PdfGlyph> GlyphsOf(int operation) => [];

    /// <inheritdoc/>
    public override PageFont FontOf(in PdfGlyph glyph) => PageFont.Missing;

    /// <inheritdoc/>
    public override bool Removes(in PdfGlyph glyph) => true;

    /// <inheritdoc/>
    public override PdfReference? FormAt(int operation, PdfStream form, ResourceScope scope) =>
        translator.WithoutText(form, scope);

    /// <inheritdoc/>
    public override bool RemovesImageAt(int operation) => false;
}
