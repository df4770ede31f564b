using Clona.Pdf.Annotations;
using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Layout;
using Clona.Pdf.OldRedactions;

namespace Clona.Pdf;

/// <summary>What a page shows.</summary>
/// <param name="Number">Place in reading order, from 1.</param>
/// <param name="Glyphs">The glyphs in the order of painting; each one's index is its ordinal.</param>
/// <param name="Images">The image placements in the order of painting; each one's place is its index.</param>
/// <param name="DisplayedWidth">Width of the page as displayed, after rotation, in points.</param>
/// <param name="DisplayedHeight">Height of the page as displayed, in points.</param>
/// <param name="ToDisplayed">
/// Page space to displayed coordinates: points, origin at the top left of the displayed page, y downwards.
/// </param>
public sealed record PdfReadPage(
    int Number,
    IReadOnlyList<PdfGlyph> Glyphs,
    IReadOnlyList<ImagePlacement> Images,
    double DisplayedWidth,
    double DisplayedHeight,
    PdfMatrix ToDisplayed)
{
    private const GlyphFlags Hiding =
        GlyphFlags.Invisible | GlyphFlags.HiddenLayer | GlyphFlags.ClippedAway | GlyphFlags.OutsidePage
        | GlyphFlags.White;

    /// <summary>The glyphs as the text layout takes them; those that no reader sees are marked as hidden.</summary>
    /// <remarks>What an earlier editor hid is not among them: it goes, and nobody has to read it before.</remarks>
    public IEnumerable<LayoutGlyph> LayoutGlyphs
    {
        get
        {
            var gone = OldRedactions.SelectMany(old => old.Glyphs)
                .SelectMany(range => Enumerable.Range(range.First, range.Count)).ToHashSet();
            return Glyphs.Where(glyph => !gone.Contains(glyph.Ordinal)).Select(glyph => new LayoutGlyph(
                glyph.Ordinal, glyph.Text, glyph.Quad, glyph.Baseline, glyph.FontSize, (glyph.Flags & Hiding) != GlyphFlags.None));
        }
    }

    /// <summary>What an earlier editor hid on the page without removing it; a rewriting removes it, whatever is planned.</summary>
    public IReadOnlyList<OldRedaction> OldRedactions { get; init; } = [];

    /// <summary>How many paths as small as letters are drawn on the page.</summary>
    public int SmallOutlines { get; init; }

    /// <summary>A number above those of all marked content of the page; null where they leave no room.</summary>
    public int? NextContentId { get; init; }

    /// <summary>Where letters may be drawn as outlines beside the text.</summary>
    public IReadOnlyList<OutlineRow> OutlineRows { get; init; } = [];

    /// <summary>Why the page's content could not be read to its end, or null.</summary>
    public ContentProblem? ContentProblem { get; init; }

    /// <summary>Why its annotations cannot become page content, or null.</summary>
    public AnnotationProblem? AnnotationProblem { get; init; }
}
