namespace Clona.Pdf.Spacing;

/// <summary>A glyph on a line of text; lengths in points along the line.</summary>
/// <param name="Ordinal">Its ordinal.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Natural">Its width in the font, without any spacing.</param>
/// <param name="Across">Its baseline across the line.</param>
/// <param name="Size">Font size.</param>
/// <param name="IsKept">Whether the output shows it.</param>
/// <param name="IsSpace">Whether it is white space.</param>
/// <param name="Mark">The mark that stands for it where it is removed; -1 where none does.</param>
internal sealed record LineGlyph(
    int Ordinal, double Start, double Natural, double Across, double Size, bool IsKept, bool IsSpace, int Mark)
{
    /// <summary>Where it ends.</summary>
    public double End => Start + Natural;
}
