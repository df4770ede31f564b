using Clona.Pdf.Fonts.Encodings;
using Clona.Pdf.Fonts.Programs;
using Clona.Pdf.Fonts.Standard;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Fonts.Witnesses;

/// <summary>
/// Says which letters the glyphs of a font are by what picks them: the names and character maps of its program. What a file says beside it,
/// <c>ToUnicode</c> above all, is not asked.
/// </summary>
/// <remarks>Numbers of glyphs, codes of symbol and Mac maps, and names that are numbers say nothing. Not safe for use by several threads.</remarks>
/// <param name="source">Where references lead.</param>
internal sealed class FontWitnesses(IObjectSource source)
{
    // Fonts of merged files share their programs.
    private readonly Dictionary<PdfStream, TrueTypeProgram?> programs = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the program says of a code, one text for each of its sources; null for fonts of which nothing can be said.</summary>
    /// <param name="dictionary">The font dictionary.</param>
    /// <param name="font">The font that was read from it.</param>
    public Func<CharacterCode, IEnumerable<string>>? Of(PdfDictionary dictionary, PdfFont font) => font switch
    {
        CompositeFont composite => OfComposite(CompositeFontLoader.Descendant(dictionary, source), composite),
        SimpleFont when source.GetName(dictionary, "Subtype") != "Type3" => OfSimple(dictionary),
        _ => null,
    };

    private Func<CharacterCode, IEnumerable<string>>? OfComposite(PdfDictionary descendant, CompositeFont font)
    {
        var descriptor = FontDescriptor.Of(descendant, source);
        if (ProgramOf(descendant) is { } outlines)
        {
            BigEndianData? glyphs = source.GetData(descendant, "CIDToGIDMap") is { } map ? new(map) : null;
            return code => outlines.TextsOfGlyph(glyphs?.UInt16(2L * font.CidOf(code)) ?? font.CidOf(code));
        }

        return descriptor.CompactProgram is { } compact && CffProgram.Read(compact) is { IsCidKeyed: false } program
            ? code => program.TextOfGlyph(font.CidOf(code)) is { } text ? [text] : []
            : null;
    }

    private Func<CharacterCode, IEnumerable<string>>? OfSimple(PdfDictionary font)
    {
        var descriptor = FontDescriptor.Of(font, source);
        if (ProgramOf(font) is { } outlines)
        {
            return OfOutlines(outlines, font, descriptor);
        }

        var baseFont = source.GetName(font, "BaseFont") ?? string.Empty;
        if (descriptor.TrueTypeProgram is not null || (!descriptor.HasProgram && StandardFonts.Find(baseFont) is { IsPictorial: true }))
        {
            return null;
        }

        var names = EncodingReader.Read(font, source, () => descriptor.HasProgram
            ? BuiltInEncoding.OfProgram(descriptor) ?? new SimpleEncoding(string.Empty)
            : BuiltInEncoding.Of(baseFont, descriptor, source.GetName(font, "Subtype") == "TrueType"));
        return code => names.NamedText((byte)code.Value) is { } text ? [text] : [];
    }

    // ISO 32000-2, 9.6.5.4; where viewers take different glyphs, any of them is one that may be shown.
    private Func<CharacterCode, IEnumerable<string>> OfOutlines(TrueTypeProgram outlines, PdfDictionary font, FontDescriptor descriptor)
    {
        var names = source.Get(font, "Encoding") is PdfNull ? null : EncodingReader.Read(font, source, () => new SimpleEncoding(string.Empty));
        return code => (names?.NamedText((byte)code.Value) is { } text ? outlines.GlyphsOfText(text) : [])
            .Concat(names is null || descriptor.IsSymbolic ? outlines.GlyphsOfCode((byte)code.Value) : [])
            .SelectMany(outlines.TextsOfGlyph);
    }

    private TrueTypeProgram? ProgramOf(PdfDictionary font)
    {
        if (source.GetDictionary(font, "FontDescriptor") is not { } descriptor || source.Get(descriptor, "FontFile2") is not PdfStream stream)
        {
            return null;
        }

        if (!programs.TryGetValue(stream, out var program))
        {
            programs[stream] = program = source.Decode(stream) is { } data ? TrueTypeProgram.Read(data) : null;
        }

        return program;
    }
}
