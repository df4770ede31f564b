using Clona.Pdf.Glyphs;

namespace Clona.Pdf.Content;

/// <summary>All that executing a page has shown.</summary>
/// <param name="Instances">The executed streams; the page's own comes first.</param>
/// <param name="Appearances">Ids of the instances that are annotation appearances, in the order of painting.</param>
/// <param name="Glyphs">The glyphs; each one's index is its ordinal.</param>
/// <param name="Images">The images; each one's place is its index.</param>
/// <param name="Fonts">The fonts that glyphs refer to by index.</param>
/// <param name="UnknownOperators">How many operators were unknown or lacked operands.</param>
internal sealed record ExecutedPage(
    IReadOnlyList<ContentInstance> Instances,
    IReadOnlyList<int> Appearances,
    PdfGlyph[] Glyphs,
    IReadOnlyList<ImagePlacement> Images,
    IReadOnlyList<PageFont> Fonts,
    int UnknownOperators)
{
    /// <summary>What was painted besides glyphs.</summary>
    public required PaintLog Paints { get; init; }

    /// <summary>What made the reading incomplete, or null; an incomplete page must not be rewritten.</summary>
    public ContentProblem? Problem { get; init; }

    /// <summary>The spans for which the file says another text than their glyphs.</summary>
    public IReadOnlyList<ReplacementText> Replacements { get; init; } = [];

    /// <summary>The sequences of marked content that the structure tree may know, and artifacts.</summary>
    public IReadOnlyList<MarkedSequence> Sequences { get; init; } = [];

    /// <summary>Whether it is the group of a soft mask: its text was not read.</summary>
    public bool IsMask { get; init; }

    /// <summary>Whether something of it has to go because of the areas that it was executed with.</summary>
    public bool ReachesIntoAreas =>
        Instances.Any(instance => instance.IsCut) || Images.Any(image => image is { TouchesArea: true, IsHidden: false });

    /// <summary>Whether an area that the page was executed with shows something that cannot be cut.</summary>
    public bool CannotEmptyAreas { get; init; }
}
