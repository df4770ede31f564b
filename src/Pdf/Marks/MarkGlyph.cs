namespace Clona.Pdf.Marks;

/// <summary>A letter of the mark font.</summary>
/// <param name="Code">Its character code.</param>
/// <param name="Advance">Its width in thousandths of an em.</param>
/// <param name="Strokes">How the pen moves; see <see cref="MarkGlyphTable"/>.</param>
internal sealed record MarkGlyph(int Code, int Advance, string Strokes)
{
    /// <summary>The code of the first letter; those below are white space and controls in other encodings.</summary>
    public const int FirstCode = 33;
}
