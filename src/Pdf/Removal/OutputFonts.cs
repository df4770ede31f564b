using System.Text;
using Clona.Pdf.Content;
using Clona.Pdf.Fonts;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>The fonts of the output; each is finished once all codes that are still shown with it are known.</summary>
internal sealed class OutputFonts(OutputObjects objects)
{
    private readonly Dictionary<PageFont, (PdfReference Reference, ResourceScope Scope)> references = [];
    private readonly Dictionary<PageFont, HashSet<CharacterCode>> used = [];
    private readonly List<PageFont> order = [];

    /// <summary>The output font for <paramref name="font"/>; <paramref name="scope"/> is where it was first met.</summary>
    public PdfReference Find(PageFont font, ResourceScope scope)
    {
        if (!references.TryGetValue(font, out var known))
        {
            references[font] = known = (objects.Reserve(), scope);
            order.Add(font);
        }

        return known.Reference;
    }

    /// <summary>Notes that the output shows <paramref name="code"/>.</summary>
    public void Use(PageFont font, CharacterCode code)
    {
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

    private PdfDictionary Finish(PageFont font, ResourceScope scope, ResourceTranslator translator)
    {
        var dictionary = font.Dictionary.With("ToUnicode", font.Dictionary["ToUnicode"] is null ? null : ToUnicode(font));
        if (dictionary["Subtype"] is PdfName { Value: "Type3" })
        {
            var names = UsedGlyphNames.Of(dictionary, used.GetValueOrDefault(font, []), objects);
            var (procedures, resources) = translator.GlyphProcedures(dictionary, scope, names);
            dictionary = dictionary.With("CharProcs", procedures).With("Resources", resources);
        }

        return dictionary;
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
