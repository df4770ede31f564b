using Clona.Pdf.Content;
using Clona.Pdf.Fonts;
using Clona.Pdf.Fonts.CMaps;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Subsetting;

/// <summary>Takes what only removed codes need out of a font whose codes have to stay.</summary>
/// <remarks>Fonts that are not embedded: their codes are those of an encoding, not of a document.</remarks>
internal sealed class FontTrimmer(IObjectSource source)
{
    private const int PerMille = 1000;

    /// <summary>The font dictionary with widths and names of <paramref name="used"/> codes alone.</summary>
    /// <param name="font">The font.</param>
    /// <param name="used">The codes that the output shows with it.</param>
    /// <param name="isLossy">Whether something shown with it was removed; else only glyph names are looked through.</param>
    public PdfDictionary Trim(PageFont font, IReadOnlySet<CharacterCode> used, bool isLossy) =>
        source.GetName(font.Dictionary, "Subtype") != "Type0" ? Simple(font, used, isLossy)
        : isLossy ? Composite(font, used)
        : font.Dictionary;

    private PdfDictionary Simple(PageFont font, IReadOnlySet<CharacterCode> used, bool isLossy)
    {
        var trimmed = font.Dictionary;
        var codes = used.Select(code => code.Value).ToHashSet();
        if (isLossy && trimmed["Widths"] is not null && trimmed["Subtype"] is not PdfName { Value: "Type3" })
        {
            var shown = used.OrderBy(code => code.Value)
                .Select(code => new ShownCode(code, null) { NewCode = code.Value, Advance = font.Lookup(code).Advance }).ToList();
            foreach (var (key, value) in FontRebuilder.Widths(shown, 1.0 / PerMille))
            {
                trimmed = trimmed.With(key, value);
            }
        }

        if (source.Get(trimmed, "Encoding") is PdfDictionary encoding && source.Get(encoding, "Differences") is PdfArray differences)
        {
            trimmed = trimmed.With("Encoding", encoding.With("Differences", Trimmed(font.Dictionary, differences, codes, isLossy)));
        }

        return trimmed;
    }

    private PdfArray Trimmed(PdfDictionary font, PdfArray differences, HashSet<int> used, bool isLossy)
    {
        var named = Named(differences).ToList();
        var unused = isLossy
            ? null
            : new UnusedNames(
                [.. named.Select(pair => pair.Name.Value)],
                named.Where(pair => used.Contains(pair.Code)).Select(pair => pair.Name.Value),
                font["Subtype"] is PdfName { Value: "Type3" });
        List<PdfObject> kept = [];
        var follows = -1;
        foreach (var (code, name) in named)
        {
            var isUsed = used.Contains(code);
            if (!isUsed && unused is null)
            {
                continue;
            }

            if (code != follows)
            {
                kept.Add(PdfNumber.Of(code));
            }

            kept.Add(isUsed ? name : unused!.For(name));
            follows = code + 1;
        }

        return new(kept);
    }

    private IEnumerable<(int Code, PdfName Name)> Named(PdfArray differences)
    {
        var next = 0;
        foreach (var item in differences.Select(source.Resolve))
        {
            if (item is PdfNumber number)
            {
                next = number.ToInt32();
            }
            else if (item is PdfName name && next < 256)
            {
                yield return (next++, name);
            }
        }
    }

    private PdfDictionary Composite(PageFont font, IReadOnlySet<CharacterCode> used)
    {
        var encoding = source.Get(font.Dictionary, "Encoding");
        if (ProgramFinder.Descendant(font.Dictionary, source) is not { } descendant
            || !ProgramFinder.IsKnown(encoding, source)
            || font.Font.IsVertical)
        {
            return font.Dictionary;
        }

        var map = CMapLoader.Load(encoding, source);
        var widths = used.Select(code => (Cid: map.CidOf(code.Value), font.Lookup(code).Advance))
            .DistinctBy(pair => pair.Cid).OrderBy(pair => pair.Cid);
        var rows = widths.SelectMany(pair => new PdfObject[]
        {
            PdfNumber.Of(pair.Cid),
            new PdfArray([new PdfNumber(Math.Round(PerMille * pair.Advance, 4), IsInteger: false)]),
        });
        return font.Dictionary.With("DescendantFonts", new PdfArray([descendant.With("W", new PdfArray([.. rows]))]));
    }
}
