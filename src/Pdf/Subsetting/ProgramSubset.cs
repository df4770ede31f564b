using Clona.Pdf.Objects;

namespace Clona.Pdf.Subsetting;

/// <summary>A font program that was made anew.</summary>
/// <param name="Key">The key of the font descriptor that it belongs to.</param>
/// <param name="Stream">The program.</param>
internal sealed record ProgramSubset(string Key, PdfStream Stream)
{
    /// <summary>The names of the glyphs, by code; null where codes lead to glyphs without names.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>The /CIDToGIDMap; null where there is none.</summary>
    public PdfObject? GlyphMap { get; init; }
}
