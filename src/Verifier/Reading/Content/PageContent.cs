using System.Collections.Frozen;

namespace Clona.Verifier.Reading.Content;

/// <summary>What a page shows, in the order of painting.</summary>
/// <param name="Glyphs">Every code shown; the index is the ordinal.</param>
/// <param name="Images">How many images are painted, inline ones included.</param>
/// <param name="IsComplete">False when a limit ended the walk or a content stream could not be decoded.</param>
internal sealed record PageContent(Glyph[] Glyphs, int Images, bool IsComplete)
{
    /// <summary>The spans of marked content that say a text of their own.</summary>
    public IReadOnlyList<ReplacedSpan> Replaced { get; init; } = [];

    /// <summary>The numbered sequences of marked content, in the order in which they end.</summary>
    public IReadOnlyList<MarkedRange> Marked { get; init; } = [];

    /// <summary>The rectangles that surely hide what was painted before; none where nobody looked for them.</summary>
    public IReadOnlyList<Cover> Covers { get; init; } = [];

    /// <summary>Ordinals of glyphs that a clip may hide; none where nobody looked for them.</summary>
    public IReadOnlySet<int> Clipped { get; init; } = FrozenSet<int>.Empty;
}
