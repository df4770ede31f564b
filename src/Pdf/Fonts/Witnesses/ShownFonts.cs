using Clona.Pdf.Content;
using Clona.Pdf.Glyphs;

namespace Clona.Pdf.Fonts.Witnesses;

/// <summary>Gathers which codes the pages of a document show in which fonts, and holds what they are said to be against the fonts' programs.</summary>
internal sealed class ShownFonts
{
    private const GlyphFlags Unseen = GlyphFlags.Invisible | GlyphFlags.ClippedAway | GlyphFlags.OutsidePage | GlyphFlags.HiddenLayer;

    private readonly Dictionary<PageFont, ShownFont> fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds a page.</summary>
    /// <param name="number">Its number from 1, rising.</param>
    /// <param name="page">What it shows.</param>
    public void Add(int number, ExecutedPage page)
    {
        var shown = new ShownFont?[page.Fonts.Count];
        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            if ((glyph.Flags & Unseen) == GlyphFlags.None)
            {
                (shown[glyph.Font] ??= On(number, page.Fonts[glyph.Font])).Codes.Add(glyph.Code);
            }
        }
    }

    /// <summary>Which of the pages may show something else than their text.</summary>
    /// <param name="witnesses">What the programs say.</param>
    public PageTrust TrustBy(FontWitnesses witnesses)
    {
        SortedSet<int> distrusted = [];
        SortedSet<int> doubted = [];
        foreach (var (font, shown) in fonts)
        {
            var verdict = VerdictOn(font, shown.Codes, witnesses);
            (verdict.IsLie ? distrusted : doubted).UnionWith(verdict.IsDoubtful ? shown.Pages : []);
        }

        doubted.ExceptWith(distrusted);
        return distrusted.Count + doubted.Count == 0 ? PageTrust.Full : new([.. distrusted], [.. doubted]);
    }

    /// <summary>What the program of each font says about its shown codes, in the order of first use.</summary>
    internal IEnumerable<(PageFont Font, FontVerdict Verdict)> VerdictsBy(FontWitnesses witnesses) =>
        fonts.Select(item => (item.Key, VerdictOn(item.Key, item.Value.Codes, witnesses)));

    private static FontVerdict VerdictOn(PageFont font, IEnumerable<CharacterCode> codes, FontWitnesses witnesses)
    {
        if (witnesses.Of(font.Dictionary, font.Font) is not { } witness)
        {
            return default;
        }

        var (heard, contradicted) = (0, 0);
        foreach (var code in codes)
        {
            // A code that says nothing is no lie; others ask how many there are.
            var said = font.Lookup(code).Text;
            var known = said is null ? [] : witness(code).Select(LetterForms.Of).Where(letters => letters.Length > 0).ToList();
            heard += known.Count > 0 ? 1 : 0;
            contradicted += known.Count > 0 && !known.Exists(letters => IsSame(letters, LetterForms.Of(said!))) ? 1 : 0;
        }

        return new(heard, contradicted);
    }

    // Old producers write one letter for a ligature.
    private static bool IsSame(string known, string said) =>
        said == known || (said.Length > 0 && known.Length > 1 && known.Contains(said, StringComparison.Ordinal));

    private ShownFont On(int number, PageFont font)
    {
        if (!fonts.TryGetValue(font, out var shown))
        {
            fonts[font] = shown = new([], []);
        }

        shown.Pages.Add(number);
        return shown;
    }

    private sealed record ShownFont(HashSet<CharacterCode> Codes, List<int> Pages);
}
