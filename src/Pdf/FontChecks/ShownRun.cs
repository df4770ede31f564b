using Clona.Pdf.Fonts;

namespace Clona.Pdf.FontChecks;

/// <summary>Codes of one font that a page shows side by side.</summary>
/// <param name="Codes">The codes.</param>
/// <param name="Offsets">Where each stands behind the first, in shares of <paramref name="Size"/>.</param>
/// <param name="Size">Points of one em as it appears on the page.</param>
/// <param name="IsMirrored">Whether the page turns the glyphs upside down to show them upright, as fonts with a mirrored matrix need it.</param>
/// <param name="Text">What the font says of the codes.</param>
internal sealed record ShownRun(IReadOnlyList<CharacterCode> Codes, IReadOnlyList<double> Offsets, double Size, bool IsMirrored, string Text)
{
    /// <summary>Nothing of the text.</summary>
    public override string ToString() => "…";
}
