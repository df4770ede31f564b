using Clona.Pdf.Content;
using Clona.Pdf.Fonts;
using Clona.Pdf.Glyphs;

namespace Clona.Pdf.FontChecks;

/// <summary>What a document shows in one font: on which pages, and a few runs that hold each of its codes.</summary>
/// <param name="font">The font.</param>
internal sealed class FontUse(PageFont font)
{
    // Words are kept as long as they bring codes that were seen less often than that, or hardly any were kept.
    private const int TimesOfCode = 2;
    private const int FewCodes = 40;
    private const int MostCodes = 220;
    private const int FewestOfWord = 3;

    private readonly Dictionary<CharacterCode, int> times = [];
    private readonly List<ShownRun> runs = [];
    private readonly List<int> pages = [];
    private CharacterCode? blank;
    private CharacterCode? hardBlank;
    private int kept;

    /// <summary>The font.</summary>
    public PageFont Font => font;

    /// <summary>The pages that show text in it, rising.</summary>
    public IReadOnlyList<int> Pages => pages;

    /// <summary>The runs.</summary>
    public IReadOnlyList<ShownRun> Runs => runs;

    /// <summary>Says that a page shows text in it.</summary>
    public void AddPage(int number)
    {
        if (pages.Count == 0 || pages[^1] != number)
        {
            pages.Add(number);
        }
    }

    /// <summary>
    /// Whether the glyph parts words. A font has one blank and one that does not break; other codes that are said to be blank may show
    /// letters.
    /// </summary>
    public bool IsBlank(in PdfGlyph glyph) => glyph.Text switch
    {
        " " => (blank ??= glyph.Code) == glyph.Code,
        "\u00A0" => (hardBlank ??= glyph.Code) == glyph.Code,
        _ => false,
    };

    /// <summary>Keeps a run where it shows codes that were not seen before.</summary>
    public void Offer(ReadOnlySpan<PdfGlyph> run)
    {
        if (kept >= MostCodes || run.IsEmpty || !IsWorth(run))
        {
            return;
        }

        foreach (ref readonly var glyph in run)
        {
            times[glyph.Code] = times.GetValueOrDefault(glyph.Code) + 1;
        }

        kept += run.Length;
        runs.Add(RunOf(run));
    }

    private bool IsWorth(ReadOnlySpan<PdfGlyph> run)
    {
        var (fewest, letters, isVaried) = (int.MaxValue, 0, false);
        foreach (ref readonly var glyph in run)
        {
            fewest = Math.Min(fewest, times.GetValueOrDefault(glyph.Code));
            letters += glyph.Text is [var first, ..] && char.IsLetterOrDigit(first) ? 1 : 0;
            isVaried |= glyph.Code != run[0].Code;
        }

        // Dots of a table of contents, rules made of signs.
        var isWord = run.Length >= FewestOfWord && (letters > 0 || isVaried);
        return isWord ? fewest < TimesOfCode || kept < FewCodes : fewest == 0;
    }

    private static ShownRun RunOf(ReadOnlySpan<PdfGlyph> run)
    {
        var (codes, offsets, text) = (new CharacterCode[run.Length], new double[run.Length], string.Empty);
        var first = run[0];
        for (var i = 0; i < run.Length; i++)
        {
            codes[i] = run[i].Code;
            offsets[i] = FontUses.Along(first, run[i]) / first.FontSize;
            text += run[i].Text;
        }

        var (quad, origin) = (first.Quad, first.Quad.Origin);
        var turn = ((quad.EndOfBaseline.X - origin.X) * (quad.StartOfTop.Y - origin.Y)) - ((quad.EndOfBaseline.Y - origin.Y) * (quad.StartOfTop.X - origin.X));
        return new(codes, offsets, first.FontSize, turn < 0, text);
    }
}
