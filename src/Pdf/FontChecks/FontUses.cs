using Clona.Pdf.Content;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Objects;

namespace Clona.Pdf.FontChecks;

/// <summary>Gathers what the pages of a document show in fonts that may say other letters than they show.</summary>
/// <param name="source">Where references lead.</param>
internal sealed class FontUses(IObjectSource source)
{
    private const GlyphFlags Unseen = GlyphFlags.Invisible | GlyphFlags.ClippedAway | GlyphFlags.OutsidePage | GlyphFlags.HiddenLayer;

    // In sizes of the font: what stands farther apart is another word.
    private const double WidestGap = 0.25;
    private const double MostBack = 0.3;
    private const double MostBeside = 0.2;

    private const int LongestRun = 24;
    private const double LeastSize = 0.0001;

    private readonly Dictionary<PdfDictionary, FontUse?> byDictionary = new(ReferenceEqualityComparer.Instance);
    private readonly List<FontUse> uses = [];

    /// <summary>The fonts in the order of their first use.</summary>
    public IReadOnlyList<FontUse> All => uses;

    /// <summary>Adds a page.</summary>
    /// <param name="number">Its number from 1.</param>
    /// <param name="page">What it shows.</param>
    public void Add(int number, ExecutedPage page)
    {
        FontUse?[] fonts = [.. page.Fonts.Select(UseOf)];
        var glyphs = page.Glyphs.AsSpan();
        var start = 0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            var use = IsShown(glyph) ? fonts[glyph.Font] : null;
            use?.AddPage(number);
            var isBlank = use?.IsBlank(glyph) ?? true;
            if (i > start && (isBlank || i - start == LongestRun || !Follows(glyphs[i - 1], glyph)))
            {
                fonts[glyphs[start].Font]!.Offer(glyphs[start..i]);
                start = i;
            }

            start = isBlank ? i + 1 : start;
        }

        if (start < glyphs.Length)
        {
            fonts[glyphs[start].Font]!.Offer(glyphs[start..]);
        }
    }

    /// <summary>How far a glyph stands behind another one, along the line of that one, in points.</summary>
    public static double Along(in PdfGlyph one, in PdfGlyph next)
    {
        var (x, y, _) = DirectionOf(one);
        return ((next.Baseline.X - one.Baseline.X) * x) + ((next.Baseline.Y - one.Baseline.Y) * y);
    }

    private static bool IsShown(in PdfGlyph glyph) => (glyph.Flags & Unseen) == GlyphFlags.None && !glyph.IsVertical && glyph.FontSize > LeastSize;

    private static bool Follows(in PdfGlyph one, in PdfGlyph next)
    {
        var (x, y, width) = DirectionOf(one);
        var beside = ((next.Baseline.Y - one.Baseline.Y) * x) - ((next.Baseline.X - one.Baseline.X) * y);
        var gap = (Along(one, next) - width) / one.FontSize;
        return one.Font == next.Font && gap is > -MostBack and < WidestGap && Math.Abs(beside) < MostBeside * one.FontSize
            && Math.Abs(one.FontSize - next.FontSize) < MostBeside * one.FontSize;
    }

    private static (double X, double Y, double Width) DirectionOf(in PdfGlyph glyph)
    {
        var quad = glyph.Quad;
        var (x, y) = (quad.EndOfBaseline.X - quad.Origin.X, quad.EndOfBaseline.Y - quad.Origin.Y);
        var width = Math.Sqrt((x * x) + (y * y));
        if (width > 0)
        {
            return (x / width, y / width, width);
        }

        // Without a width the upright side tells.
        var (upX, upY) = (quad.StartOfTop.X - quad.Origin.X, quad.StartOfTop.Y - quad.Origin.Y);
        var height = Math.Sqrt((upX * upX) + (upY * upY));
        return height > 0 ? (upY / height, -upX / height, 0) : (1, 0, 0);
    }

    private FontUse? UseOf(PageFont font)
    {
        if (!byDictionary.TryGetValue(font.Dictionary, out var use))
        {
            byDictionary[font.Dictionary] = use = FontRisk.CanLie(font.Dictionary, source) ? new FontUse(font) : null;
            uses.AddRange(use is null ? [] : [use]);
        }

        return use;
    }
}
