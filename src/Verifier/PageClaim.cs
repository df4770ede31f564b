namespace Clona.Verifier;

/// <summary>What was removed from one page.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="RemovedGlyphs">Ordinals of the removed glyphs (decision 0001).</param>
/// <param name="Boxes">Where they were; marks may stand only there.</param>
/// <param name="RemovedImages">How many image placements were removed.</param>
/// <param name="Labels">The texts that marks on this page may show.</param>
public sealed record PageClaim(
    int Page,
    IReadOnlyList<GlyphRange> RemovedGlyphs,
    IReadOnlyList<ClaimedBox> Boxes,
    int RemovedImages,
    IReadOnlyList<string> Labels)
{
    /// <summary>Areas that a person drew; nothing of the original may show in them.</summary>
    public IReadOnlyList<ClaimedBox> Areas { get; init; } = [];
}
