using System.Text;
using Clona.Pdf.Content;
using Clona.Pdf.Fonts;
using Clona.Pdf.Objects;
using Clona.Pdf.Subsetting;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Removal;

/// <summary>The fonts of the output; each is finished once all codes that are still shown with it are known.</summary>
internal sealed class OutputFonts(OutputObjects objects)
{
    private readonly Dictionary<PageFont, (PdfReference Reference, ResourceScope Scope)> references = [];
    private readonly Dictionary<PageFont, HashSet<CharacterCode>> used = [];
    private readonly HashSet<PageFont> lost = [];
    private readonly HashSet<PageFont> spaced = [];
    private readonly Dictionary<PageFont, RebuiltFont> rebuilt = [];
    private readonly List<PageFont> order = [];
    private readonly FontRebuilder rebuilder = new(objects);

    /// <summary>Whether fonts that lost nothing are made anew as well.</summary>
    public bool RenewsAll { get; set; }

    /// <summary>
    /// The output font for <paramref name="font"/>; <paramref name="scope"/> is where it was first met.
    /// </summary>
    public PdfReference Find(PageFont font, ResourceScope scope)
    {
        if (!references.TryGetValue(font, out var known))
        {
            references[font] = known = (objects.Reserve(), scope);
            order.Add(font);
        }

        return known.Reference;
    }

    /// <summary>Notes that the output lacks something that the input shows with the font.</summary>
    public void Lose(PageFont font) => lost.Add(font);

    /// <summary>Notes that the output shows <paramref name="code"/>.</summary>
    /// <param name="font">The font.</param>
    /// <param name="code">The code.</param>
    /// <param name="isSpaced">Whether word spacing widens it.</param>
    public void Use(PageFont font, CharacterCode code, bool isSpaced)
    {
        if (isSpaced)
        {
            spaced.Add(font);
        }

        if (!used.TryGetValue(font, out var codes))
        {
            used[font] = codes = [];
        }

        codes.Add(code);
    }

    /// <summary>Makes the font dictionaries.</summary>
    public void Finish(ResourceTranslator translator)
    {
        // A glyph procedure may select a font by its graphics state, so the list may grow while it is worked off.
        for (var i = 0; i < order.Count; i++)
        {
            var (reference, scope) = references[order[i]];
            objects.Set(reference, Finish(order[i], scope, translator));
        }
    }

    /// <summary>The codes of the output for a shown string of the input; known once fonts are finished.</summary>
    public ReadOnlyMemory<byte> Translate(PageFont font, ReadOnlyMemory<byte> codes) =>
        rebuilt.TryGetValue(font, out var output) ? output.Translate(font.Font, codes) : codes;

    private PdfDictionary Finish(PageFont font, ResourceScope scope, ResourceTranslator translator)
    {
        if (translator.Lacks(Remover.Fonts))
        {
            return font.Dictionary;
        }

        if (Rebuilt(font, scope, translator) is { } anew)
        {
            rebuilt[font] = anew;
            return anew.Dictionary;
        }

        if (lost.Contains(font))
        {
            translator.Census.FontsKept += ProgramFinder.IsEmbedded(font.Dictionary, objects) ? 1 : 0;
        }

        var shown = new FontTrimmer(objects).Trim(font, used.GetValueOrDefault(font, []), lost.Contains(font));
        var dictionary =
            shown.With("ToUnicode", font.Dictionary["ToUnicode"] is null ? null : ToUnicode(font));
        if (dictionary["Subtype"] is PdfName { Value: "Type3" })
        {
            var names = UsedGlyphNames.Of(dictionary, used.GetValueOrDefault(font, []), objects);
            var (procedures, resources) = translator.GlyphProcedures(dictionary, scope, names);
            dictionary = dictionary.With("CharProcs", procedures).With("Resources", resources);
        }

        return dictionary;
    }

    private RebuiltFont? Rebuilt(PageFont font, ResourceScope scope, ResourceTranslator translator)
    {
        if (!used.TryGetValue(font, out var codes))
        {
            return FontRebuilder.Unused;
        }

        if (!RenewsAll && !lost.Contains(font))
        {
            return null;
        }

        var number = rebuilt.Count + 1;
        return font.Dictionary["Subtype"] is PdfName { Value: "Type3" }
            ? new TypeThreeRebuilder(objects, translator, rebuilder).Rebuild(font, codes, scope, spaced.Contains(font))
            : rebuilder.Rebuild(font, codes, spaced.Contains(font), number);
    }

    private PdfReference? ToUnicode(PageFont font)
    {
        var map = FontLoader.LoadToUnicode(font.Dictionary, objects);
        List<(CharacterCode Code, string Text)> entries = [];
        foreach (var code in used.GetValueOrDefault(font, []).OrderBy(code => code.Length).ThenBy(code => code.Value))
        {
            // An entry that says nothing stays one: without it readers would guess by the code.
            if (map.FindEntry(code.Value) is { Length: > 0 } text)
            {
                entries.Add((code, text));
            }
        }

        if (entries.Count == 0)
        {
            return null;
        }

        var written = new StringBuilder();
        ToUnicodeWriter.Write(written, entries);
        return objects.Add(new PdfStream(new PdfDictionary(), Encoding.ASCII.GetBytes(written.ToString())));
    }
}
