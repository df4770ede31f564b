using Clona.Pdf.Geometry;

namespace Clona.Pdf.Removal;

/// <summary>What is shown in place of removed content.</summary>
/// <param name="Label">
/// What was removed, as readers shall see it, such as <c>[jméno]</c>; characters that the mark font lacks become
/// hyphens.
/// </param>
/// <param name="Glyphs">The removed glyphs that the mark stands for; it covers their line boxes.</param>
/// <param name="Image">Index of the removed image that the mark stands for, or null.</param>
public sealed record RemovalMark(string Label, IReadOnlyList<OrdinalRange> Glyphs, int? Image = null)
{
    /// <summary>
    /// The upright area that the mark stands for, in page space, its origin where the label begins; null where the mark stands
    /// for glyphs or an image.
    /// </summary>
    public PdfQuad? Area { get; init; }

    /// <summary>
    /// Whether the box gets a width that does not depend on what was removed, and the line is set anew around it; where a
    /// line cannot be, everything stays where it was.
    /// </summary>
    public bool HidesWidth { get; init; }
}
