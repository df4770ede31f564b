using Clona.Pdf.Content;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Images;
using Clona.Pdf.Objects;
using Clona.Pdf.Spacing;

namespace Clona.Pdf.Removal;

/// <summary>What a stream writer has to know about one stream beyond its bytes.</summary>
internal abstract class StreamEdits
{
    /// <summary>Whether text operators are written at all.</summary>
    public abstract bool KeepsText { get; }

    /// <summary>
    /// The glyphs that the operation shows, in order; operations are asked for in the order of the stream.
    /// </summary>
    public abstract ReadOnlySpan<PdfGlyph> GlyphsOf(int operation);

    /// <summary>The font that shows the glyph.</summary>
    public abstract PageFont FontOf(in PdfGlyph glyph);

    /// <summary>Whether the glyph goes.</summary>
    public abstract bool Removes(in PdfGlyph glyph);

    /// <summary>What to paint in place of the form, or null to paint nothing.</summary>
    public abstract PdfReference? FormAt(int operation, PdfStream form, ResourceScope scope);

    /// <summary>Whether the image painted by the operation goes.</summary>
    public abstract bool RemovesImageAt(int operation);

    /// <summary>The parts of the inline image painted by the operation that are blanked.</summary>
    public virtual IReadOnlyList<ImageRegion> BlankedPartsAt(int operation) => [];

    /// <summary>Whether the operation is left out because of an area.</summary>
    public virtual bool Skips(int operation) => false;

    /// <summary>What is written for the marked content that the operation begins; null for nothing.</summary>
    public virtual MarkedTag? TagAt(int operation) => null;

    /// <summary>The path that the operation paints, where it has to be cut; else null.</summary>
    public virtual TouchedPath? PathAt(int operation) => null;

    /// <summary>The group to be written for the soft mask that the operation sets; null for the mask's own, without text.</summary>
    public virtual PdfReference? MaskAt(int operation) => null;

    /// <summary>What writes the text of a stream in which lines are set anew; null where all text stays in place.</summary>
    public virtual SpacedText? Spaced(ContentWriter writer) => null;
}
