using Clona.Pdf.Content;
using Clona.Pdf.Fonts;
using Clona.Pdf.Fonts.Encodings;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;

namespace Clona.Pdf.Subsetting;

/// <summary>Makes Type 3 fonts anew from the codes that the output still shows.</summary>
internal sealed class TypeThreeRebuilder(IObjectSource source, ResourceTranslator translator, FontRebuilder rebuilder)
{
    /// <summary>The font anew; null where its encoding does not list its glyphs.</summary>
    public RebuiltFont? Rebuild(
        PageFont font, IReadOnlySet<CharacterCode> used, ResourceScope scope, bool keepsSpace)
    {
        if (UsedGlyphNames.ByCode(font.Dictionary, source) is not { } names
            || font.Font.FontMatrix.A is 0
            || source.Get(font.Dictionary, "CharProcs") is not PdfDictionary procedures)
        {
            return null;
        }

        var wanted = used.Select(code => names.GetValueOrDefault(code.Value)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (written, resources) = translator.GlyphProcedures(font.Dictionary, scope, wanted);
        var described = rebuilder.Describe(font, used).Select(code => code with { Outline = Outline(procedures, names, code) });
        if (CodeOrder.Simple(described, keepsSpace) is not { } codes)
        {
            return null;
        }

        var neutral = Names(codes, names);
        return new(Dictionary(font, codes, neutral, Renamed(codes, names, neutral, written), resources), CodesOf(codes), CodeLength: 1);
    }

    // Readers guess the size of letters by the glyph called m: only names that were letters before are letters again.
    private static List<string> Names(List<ShownCode> codes, IReadOnlyDictionary<int, string> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. codes.Select((code, index) =>
                names.TryGetValue(code.Code.Value, out var name) && StandardGlyphNames.OfText(GlyphNames.ToUnicode(name)) is { } usual
                    && taken.Add(usual)
                    ? usual
                    : NeutralNames.Numbered(index)),
        ];
    }

    private static PdfDictionary Dictionary(
        PageFont font, List<ShownCode> codes, List<string> names, PdfDictionary procedures, PdfDictionary resources)
    {
        var map = FontRebuilder.UnicodeMap(codes, 1, names);
        return new(
        [
            new("Type", new PdfName("Font")),
            new("Subtype", new PdfName("Type3")),
            .. new[] { "FontBBox", "FontMatrix" }.Where(key => font.Dictionary[key] is not null)
                .Select(key => KeyValuePair.Create(key, font.Dictionary[key]!)),
            .. FontRebuilder.Widths(codes, font.Font.FontMatrix.A),
            new("Encoding", FontRebuilder.Encodings(codes, names)),
            new("CharProcs", procedures),
            new("Resources", resources),
            .. map is null ? Array.Empty<KeyValuePair<string, PdfObject>>() : [new("ToUnicode", map)],
        ]);
    }

    private static PdfDictionary Renamed(
        List<ShownCode> codes, IReadOnlyDictionary<int, string> names, List<string> neutral, PdfDictionary procedures) => new(
        codes.Select((code, index) => (Name: neutral[index], Procedure: names.TryGetValue(code.Code.Value, out var name) ? procedures[name] : null))
            .Where(pair => pair.Procedure is not null)
            .Select(pair => KeyValuePair.Create(pair.Name, pair.Procedure!)));

    private static Dictionary<CharacterCode, int> CodesOf(IEnumerable<ShownCode> codes) =>
        codes.ToDictionary(code => code.Code, code => code.NewCode);

    private ReadOnlyMemory<byte> Outline(PdfDictionary procedures, IReadOnlyDictionary<int, string> names, ShownCode code) =>
        names.TryGetValue(code.Code.Value, out var name) ? source.GetData(procedures, name) ?? default : default;
}
