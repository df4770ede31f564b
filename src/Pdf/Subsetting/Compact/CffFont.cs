using System.Text;
using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Subsetting.Compact;

/// <summary>A Compact Font Format program with its outlines (Adobe Technical Note 5176).</summary>
internal sealed class CffFont
{
    private readonly BigEndianData data;
    private readonly CffIndex strings;
    private readonly CffIndex globals;
    private readonly CffIndex outlines;
    private readonly int[] charset;
    private readonly byte[]? selectors;
    private readonly Dictionary<int, int> glyphsById = [];

    private CffFont(BigEndianData data, CffIndex strings, CffIndex globals, CffTop top)
    {
        this.data = data;
        this.strings = strings;
        this.globals = globals;
        Top = top;
        outlines = CffIndex.Read(data, top.Number(CffOperators.CharStrings));
        charset = CffCharset.Read(data, top.Number(CffOperators.Charset), outlines.Count);
        selectors = top.IsCidKeyed ? CffSelectors.Read(data, top.Number(CffOperators.FontDictionarySelect), Count) : null;
        for (var glyph = Count - 1; glyph >= 0; glyph--)
        {
            glyphsById[charset[glyph]] = glyph;
        }
    }

    /// <summary>The Top DICT.</summary>
    public CffTop Top { get; }

    /// <summary>Number of glyphs.</summary>
    public int Count => outlines.Count;

    /// <summary>Font DICTs by number; one where the program is not CID-keyed.</summary>
    public required IReadOnlyList<CffFontDictionary> Dictionaries { get; init; }

    /// <summary>Reads a bare program or the one of an OpenType file; null where it cannot be read.</summary>
    public static CffFont? Read(ReadOnlyMemory<byte> program)
    {
        var source = new BigEndianData(SfntTables.Find(program, "CFF ") ?? program);
        var names = CffIndex.Read(source, source.Byte(2));
        var tops = CffIndex.Read(source, names.End);
        var strings = CffIndex.Read(source, tops.End);
        if (source.Byte(0) != 1 || tops.Count != 1 || CffTop.Read(tops[0]) is not { } top)
        {
            return null;
        }

        var font = ReadDictionaries(source, top) is { Count: > 0 } dictionaries
            ? new CffFont(source, strings, CffIndex.Read(source, strings.End), top) { Dictionaries = dictionaries }
            : null;
        return font is { Count: > 0 } && (font.selectors?.Max() ?? 0) < font.Dictionaries.Count ? font : null;
    }

    /// <summary>The Font DICT of a glyph.</summary>
    public int DictionaryOf(int glyph) => selectors is null ? 0 : selectors[glyph];

    /// <summary>The glyph of a CID; 0 where there is none.</summary>
    public int GlyphOfCid(int cid) =>
        !Top.IsCidKeyed ? cid < Count ? cid : 0 : glyphsById.GetValueOrDefault(cid);

    /// <summary>The glyph called <paramref name="name"/>; 0 where there is none.</summary>
    public int GlyphOfName(string name)
    {
        if (Top.IsCidKeyed)
        {
            return 0;
        }

        var known = CffStandardStrings.IdentifierOf(name);
        if (known >= 0)
        {
            return glyphsById.GetValueOrDefault(known);
        }

        for (var i = 0; i < strings.Count; i++)
        {
            if (Encoding.Latin1.GetString(strings[i].Span) == name)
            {
                return glyphsById.GetValueOrDefault(CffStandardStrings.All.Count + i);
            }
        }

        return 0;
    }

    /// <summary>The glyph that the program's own encoding gives a code; 0 where there is none.</summary>
    public int GlyphOfCode(int code)
    {
        var offset = Top.Number(CffOperators.Encoding);
        if (offset <= 1)
        {
            return offset == 0 && StandardGlyphNames.OfStandard(code) is { } name ? GlyphOfName(name) : 0;
        }

        return CffCodes.Read(data, offset, identifier => glyphsById.GetValueOrDefault(identifier)).GetValueOrDefault(code);
    }

    /// <summary>The outline without subroutines; null where it cannot be unfolded.</summary>
    public FlatOutline? OutlineOf(int glyph) =>
        CharStringFlattener.Flatten(outlines[glyph], globals, Dictionaries[DictionaryOf(glyph)].Subroutines);

    private static List<CffFontDictionary>? ReadDictionaries(BigEndianData data, CffTop top)
    {
        if (!top.IsCidKeyed)
        {
            return CffFontDictionary.Read(data, top.Entries) is { } single ? [single] : null;
        }

        var index = CffIndex.Read(data, top.Number(CffOperators.FontDictionaries));
        var dictionaries = new List<CffFontDictionary>();
        for (var i = 0; i < Math.Min(index.Count, 256); i++)
        {
            if (CffEntry.Read(index[i]) is not { } entries || CffFontDictionary.Read(data, entries) is not { } read)
            {
                return null;
            }

            dictionaries.Add(read);
        }

        return dictionaries;
    }
}
