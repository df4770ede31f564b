using Clona.Verifier.Checks.DeepScan;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Fonts;
using Clona.Verifier.Reading.Fonts.Programs;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>What a font of the output holds, beside what pages show with it.</summary>
internal sealed class FontContents(PdfFile file, PdfDictionary dictionary, Font font)
{
    private const int WordSpace = 32;

    private readonly HashSet<int> used = font.UsedCodes;

    /// <summary>What is wrong with it, or null.</summary>
    public CheckReason? Fault(FontReader fonts)
    {
        var subtype = file.Name(dictionary.Find("Subtype"));
        var descendant = file.Array(dictionary.Find("DescendantFonts")) is { Items.Count: > 0 } array ? file.Dictionary(array.Items[0]) : null;
        var descriptor = file.Dictionary((descendant ?? dictionary).Find("FontDescriptor"));
        var isEmbedded = subtype == "Type3" || new[] { "FontFile", "FontFile2", "FontFile3" }.Any(key => file.Stream(descriptor?.Find(key)) is not null);
        return HasOtherWidths(descendant) ? CheckReason.FontWidthUnused
            : isEmbedded && !IsSorted(fonts) ? CheckReason.FontOrderTells
            : isEmbedded && UnusedGlyphs(subtype, descendant, descriptor) is null or > 0 ? CheckReason.FontGlyphUnused
            : null;
    }

    private bool IsSorted(FontReader fonts)
    {
        var map = fonts.Map(dictionary.Find("ToUnicode"))?.Unicode;
        var texts = used.Where(code => code != WordSpace).Order().Select(code => map?.GetValueOrDefault(code) ?? font.Text(code)).OfType<string>().ToList();
        return texts.Zip(texts.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) <= 0);
    }

    private bool HasOtherWidths(PdfDictionary? descendant)
    {
        if (descendant is not null)
        {
            var shown = used.Select(font.Cid).ToHashSet();
            return !font.IsVertical && new CompositeWidths(file, descendant, new FontBudget()).Read().Keys.Any(cid => !shown.Contains(cid));
        }

        var first = file.Integer(dictionary.Find("FirstChar"), 0);
        var widths = file.Array(dictionary.Find("Widths"))?.Items ?? [];
        return widths.Where((width, index) => !used.Contains(first + index) && file.Number(width) is not (null or 0)).Any();
    }

    private int? UnusedGlyphs(string? subtype, PdfDictionary? descendant, PdfDictionary? descriptor)
    {
        if (subtype == "Type3")
        {
            var shown = Names();
            return file.Dictionary(dictionary.Find("CharProcs"))?.Entries.Keys.Count(name => !shown.Contains(name)) ?? 0;
        }

        if (Program(descriptor, "FontFile2") is { } trueType)
        {
            return ProgramGlyphs.UnusedInTrueType(trueType, descendant is null ? null : GlyphMap(descendant), used);
        }

        if (Program(descriptor, "FontFile3") is { } compact)
        {
            return ProgramGlyphs.UnusedInCompact(compact, used.Count);
        }

        return Program(descriptor, "FontFile") is { } typeOne
            ? ProgramGlyphs.UnusedInTypeOne(TypeOneText.Decrypt(typeOne), Names())
            : 0;
    }

    private Func<int, int> GlyphMap(PdfDictionary descendant)
    {
        if (file.Stream(descendant.Find("CIDToGIDMap")) is not { } stream)
        {
            return code => code;
        }

        var map = file.Decode(stream).Data;
        return code => (2 * code) + 1 < map.Length ? (map[2 * code] << 8) | map[(2 * code) + 1] : 0;
    }

    private byte[]? Program(PdfDictionary? descriptor, string key) =>
        file.Stream(descriptor?.Find(key)) is { } stream ? file.Decode(stream).Data : null;

    private HashSet<string> Names()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var code = 0;
        foreach (var item in file.Array(file.Dictionary(dictionary.Find("Encoding"))?.Find("Differences"))?.Items.Take(1024) ?? [])
        {
            switch (file.Resolve(item))
            {
                case PdfNumber number:
                    code = number.ToInt();
                    break;
                case PdfName name:
                    if (used.Contains(code++))
                    {
                        names.Add(name.Value);
                    }

                    break;
            }
        }

        return names;
    }
}
